// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prediction_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

#include "ui/convert.h"
#include "ui/models/box_model.h"
#include "ui/models/class_model.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/box_row_delegate.h"
#include "ui/widgets/class_delegate.h"
#include "ui/widgets/model_note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/threshold_control.h"
#include "ui/widgets/value_slider.h"

namespace ui {
namespace {

constexpr std::array<double, 13> kLowerThresholds{0.9,  0.75, 0.5,  0.4,  0.3,  0.25, 0.2,
                                                  0.15, 0.1,  0.05, 0.03, 0.02, 0.01};

void keepRoomWhenHidden(QWidget* widget) {
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

/// @param action at the right of the title; may be null
QLabel* addSection(QVBoxLayout& layout, const QString& title, QWidget* action = nullptr) {
    layout.addWidget(makeLine());
    layout.addSpacing(4);
    auto* head = new QHBoxLayout;
    QLabel* label = makeLabel(title, TextRole::Heading);
    head->addWidget(label, 1);
    if (action)
        head->addWidget(action);
    layout.addLayout(head);
    return label;
}

/// A part of the panel that can be hidden.
QVBoxLayout* addPart(QVBoxLayout& layout, QWidget* part, int stretch = 0) {
    auto* inside = new QVBoxLayout(part);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(layout.spacing());
    layout.addWidget(part, stretch);
    return inside;
}

/// The likeliest classes as rows of the table.
std::vector<engine::Prediction> asRows(const std::vector<engine::ClassProbability>& top) {
    std::vector<engine::Prediction> rows;
    for (const engine::ClassProbability& likely : top)
        rows.push_back({likely.classId, likely.probability, {}});
    return rows;
}

}  // namespace

PredictionPanel::PredictionPanel(PredictionModel& predictions, QVBoxLayout& layout, QObject* parent)
    : QObject(parent), m_predictions(&predictions) {
    m_boxes = new BoxModel([this](qint64 id) { return m_predictions->className(id); }, this);
    m_classes = new ClassModel(this);
    m_threshold = new ThresholdControl(tr("Confidence &threshold"));
    m_threshold->setValue(predictions.threshold());
    connect(m_threshold, &ThresholdControl::valueChanged, this, [this](double value) {
        m_predictions->setThreshold(value);
        emit thresholdChanged(value);
    });
    m_iou = new ValueSlider(tr("&Overlap (IoU)"), "iou", kLeastIou, PredictionModel::kLoosestIou);
    m_iou->setToolTip(tr("Of two boxes of the same class that overlap by more than this, the surer one stays."));
    m_iou->setValue(predictions.iou());
    connect(m_iou, &ValueSlider::valueChanged, this, [this](double value) {
        m_predictions->setIou(value);
        emit iouChanged(value);
    });
    m_filters = new QWidget;
    QVBoxLayout* filters = addPart(layout, m_filters);
    filters->addWidget(m_threshold);
    filters->addWidget(m_iou);
    addCounts(*filters);
    m_note = new ModelNote;
    layout.addWidget(m_note);
    m_classesHere = new QWidget;
    addClasses(*addPart(layout, m_classesHere, 2));
    addTable(layout);
}

void PredictionPanel::addCounts(QVBoxLayout& layout) {
    m_here = makeLabel({}, TextRole::Figure);
    m_here->setMinimumWidth(static_cast<int>(numberWidth(m_here->font(), "0,000")));
    m_all = makeLabel({}, TextRole::Figure);
    m_allCaption = makeLabel({}, TextRole::Caption, Tone::Muted);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(24);
    for (const auto& [figure, caption] :
         {std::pair{m_here, makeLabel(tr("boxes here"), TextRole::Caption, Tone::Muted)},
          std::pair{m_all, m_allCaption}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(figure);
        column->addWidget(caption);
        figures->addLayout(column);
    }
    figures->addStretch();
    m_hint = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMinimumHeight(m_hint->fontMetrics().lineSpacing() * 2);
    m_lower = makeButton({}, "lowerThreshold", ButtonKind::Link);
    keepRoomWhenHidden(m_lower);
    connect(m_lower, &QPushButton::clicked, this, [this] { m_threshold->setValue(m_lowerTo); });
    layout.addLayout(figures);
    layout.addWidget(m_hint);
    layout.addWidget(m_lower);
}

void PredictionPanel::addClasses(QVBoxLayout& layout) {
    m_showAll = makeButton(tr("Show all"), "showAllClasses", ButtonKind::Link);
    m_showAll->setToolTip(tr("Show the boxes of every class again, in all pictures"));
    keepRoomWhenHidden(m_showAll);
    connect(m_showAll, &QPushButton::clicked, this, [this] { m_predictions->showAllClasses(); });
    addSection(layout, tr("Classes here"), m_showAll);
    layout.addWidget(makeClassList(*m_classes, ClassDelegate::Look::Checks, "predictClasses", tr("Classes here")), 1);
    connect(m_classes, &ClassModel::checkedChanged, this,
            [this](qint64 id, bool isChecked) { m_predictions->setClassVisible(id, isChecked); });
}

void PredictionPanel::addTable(QVBoxLayout& layout) {
    m_table = new TableView;
    m_table->setObjectName("boxTable");
    m_table->setAccessibleName(tr("Boxes"));
    m_table->setItemDelegate(new BoxRowDelegate(m_table));
    m_table->setModel(m_boxes);
    m_table->setMinimumHeight(140);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(BoxModel::Class, QHeaderView::Stretch);
    m_table->setColumnWidth(BoxModel::Confidence, 84);
    m_table->setColumnWidth(BoxModel::Size, 82);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_predictions->isClassified())
                    emit boxSelected(current.row());
            });
    m_tableTitle = addSection(layout, tr("Boxes"));
    layout.addWidget(m_table, 3);
}

double PredictionPanel::threshold() const {
    return m_threshold->value();
}

void PredictionPanel::setThreshold(double threshold) {
    m_threshold->setValue(threshold);
}

double PredictionPanel::iou() const {
    return m_iou->value();
}

void PredictionPanel::setIou(double iou) {
    m_iou->setValue(iou);
}

void PredictionPanel::setPredictions(PredictionModel& predictions) {
    m_predictions = &predictions;
    m_row = -1;
    predictions.setThreshold(threshold());
    predictions.setIou(iou());
}

void PredictionPanel::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset) {
    m_note->setDataset(std::move(dataset));
    m_note->refresh(*m_predictions);
}

void PredictionPanel::setModelNote(const QString& note) {
    m_note->setFirst(note);
    m_note->refresh(*m_predictions);
}

void PredictionPanel::setCorrected(bool isCorrected) {
    m_isCorrected = isCorrected;
    refreshHint();
}

void PredictionPanel::showRow(int row) {
    m_row = row;
    m_note->refresh(*m_predictions);
    const bool isClassified = m_predictions->isClassified();
    m_filters->setVisible(!isClassified);
    m_classesHere->setVisible(!isClassified);
    m_tableTitle->setText(isClassified ? tr("Likeliest classes") : tr("Boxes"));
    m_table->setAccessibleName(m_tableTitle->text());
    m_table->setColumnHidden(BoxModel::Size, isClassified);
    if (row < 0)
        m_boxes->setBoxes({});
    else
        m_boxes->setBoxes(isClassified ? asRows(m_predictions->prediction(row).top) : m_predictions->visibleBoxes(row));
    refreshClasses();
    refreshCounts();
}

void PredictionPanel::refreshCounts() {
    m_here->setText(countText(m_row >= 0 ? m_predictions->visibleCount(m_row) : 0));
    m_all->setText(countText(m_predictions->visibleTotal()));
    m_allCaption->setText(tr("in %n pictures", nullptr, m_predictions->rowCount()));
    m_all->setVisible(m_predictions->rowCount() > 1);
    m_allCaption->setVisible(m_predictions->rowCount() > 1);
    m_threshold->setCounts(m_predictions->histogram());
    refreshHint();
}

void PredictionPanel::selectBox(int box) {
    if (box < 0)
        m_table->clearSelection();
    else
        m_table->selectRow(box);
}

void PredictionPanel::refreshHint() {
    m_lower->hide();
    if (m_predictions->isClassified())
        return;
    if (m_isCorrected) {
        m_hint->setText(tr("You corrected this picture. Here is what the model found in it."));
        return;
    }
    if (m_row < 0 || m_predictions->visibleCount(m_row) > 0) {
        m_hint->setText(tr("Moving a slider re-draws at once; the model does not run again."));
        return;
    }
    for (const double threshold : kLowerThresholds) {
        const int count = threshold < m_threshold->value() ? m_predictions->countAt(m_row, threshold) : 0;
        if (count == 0)
            continue;
        m_lowerTo = threshold;
        m_hint->setText(tr("No box in this picture at %1.").arg(decimalText(m_threshold->value(), 2)));
        m_lower->setText(tr("Lower to %1: %n boxes", nullptr, count).arg(decimalText(threshold, 2)));
        m_lower->show();
        return;
    }
    m_hint->setText(tr("The model finds nothing in this picture, however low the threshold."));
}

void PredictionPanel::refreshClasses() {
    std::vector<ClassModel::Row> rows;
    QSet<qint64> visible;
    if (m_row >= 0)
        for (const auto& [id, count] : m_predictions->classesIn(m_row)) {
            rows.push_back({id, m_predictions->className(id), count, 0, {}});
            if (m_predictions->isClassVisible(id))
                visible.insert(id);
        }
    m_classes->setChecked(visible);
    m_classes->setRows(std::move(rows));
    m_showAll->setVisible(m_predictions->hasHiddenClasses());
}

}  // namespace ui
