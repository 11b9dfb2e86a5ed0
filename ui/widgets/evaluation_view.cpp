// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evaluation_view.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/charts/evaluation_curves.h"
#include "ui/charts/precision_recall_chart.h"
#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/models/class_metric_model.h"
#include "ui/models/confusion_model.h"
#include "ui/models/threshold_model.h"
#include "ui/widgets/class_metric_delegate.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/evaluation_images.h"
#include "ui/widgets/evaluation_summary.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

enum View { Charts, Tables };

constexpr double kConfusionIou = 0.45;

QLabel* makeTitle(const QString& text) {
    auto* label = new ElidedLabel;
    label->setFont(textFont(TextRole::Heading));
    label->setText(text);
    return label;
}

QFrame* makeTitledCard(QLabel* title, QWidget* content) {
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return card;
}

TableView* makeTable(QAbstractItemModel& model, const QString& name, const QString& accessibleName) {
    auto* table = new TableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    table->setMinimumHeight(80);
    return table;
}

}  // namespace

EvaluationView::EvaluationView(SampleModel& samples, QWidget* parent) : QWidget(parent) {
    m_classes = new ClassMetricModel(this);
    m_confusion = new ConfusionModel(this);
    m_thresholds = new ThresholdModel(this);
    m_summary = new EvaluationSummary;
    m_images = new EvaluationImages(samples);
    connect(m_images, &EvaluationImages::imagesRequested, this, &EvaluationView::imagesRequested);
    connect(m_images, &EvaluationImages::picturesRequested, this, &EvaluationView::picturesRequested);
    m_views = new QStackedWidget;
    m_views->addWidget(buildCharts());
    m_views->addWidget(buildTables());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_views, 3);
    layout->addWidget(buildClasses(), 2);
    layout->addWidget(m_images);
}

QWidget* EvaluationView::buildCharts() {
    m_matrix = new ConfusionMatrixView;
    m_matrix->setObjectName("confusionMatrix");
    connect(m_matrix, &ConfusionMatrixView::cellChosen, this,
            [this](const engine::ConfusionCell& cell) { m_images->showCell(cell); });
    m_matrixTitle = makeTitle({});
    auto* charts = new QWidget;
    auto* layout = new QHBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_curveCard = buildCurves(), 1);
    layout->addWidget(makeTitledCard(m_matrixTitle, m_matrix), 1);
    return charts;
}

QWidget* EvaluationView::buildCurves() {
    m_curves = new EvaluationCurves(*m_thresholds);
    m_curves->setObjectName("evaluationCurves");
    connect(m_curves, &ChartCard::saveFailed, this, &EvaluationView::saveFailed);
    m_chart = &m_curves->byRecall();
    m_chart->setObjectName("precisionRecall");
    connect(m_chart, &PrecisionRecallChart::currentChanged, this, &EvaluationView::showLine);
    m_curveSwitch = new Segments(tr("Curves"));
    m_curveSwitch->add(tr("PR"), 0, "curvesByRecall");
    m_curveSwitch->add(tr("P, R, F1"), 0, "curvesByConfidence");
    m_curveSwitch->setCurrent(0);
    connect(m_curveSwitch, &Segments::chosen, this, [this](int index) {
        m_curves->showByConfidence(index == 1);
        showCurveTitle();
    });
    m_curveTitle = makeTitle({});
    m_curveTitle->setObjectName("curveTitle");
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_curveTitle, 1);
    head->addWidget(m_curveSwitch);
    head->addWidget(m_curves->menuButton());
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 4, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_curves, 1);
    return card;
}

QWidget* EvaluationView::buildTables() {
    m_thresholdTable = makeTable(*m_thresholds, "thresholdTable", tr("What is left at each confidence"));
    m_thresholdTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_thresholdTable->horizontalHeader()->setSectionResizeMode(ThresholdModel::Confidence, QHeaderView::Stretch);
    TableView* cells = makeTable(*m_confusion, "confusionTable", tr("Confusions, most frequent first"));
    cells->setTwoLineHeads();
    cells->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    cells->horizontalHeader()->setSectionResizeMode(ConfusionModel::Count, QHeaderView::ResizeToContents);
    cells->horizontalHeader()->setSectionResizeMode(ConfusionModel::Images, QHeaderView::ResizeToContents);
    connect(cells, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_images->showCell(m_confusion->cell(index.row())); });
    m_curveTableTitle = makeTitle({});
    auto* tables = new QWidget;
    auto* layout = new QHBoxLayout(tables);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTitledCard(m_curveTableTitle, m_thresholdTable), 1);
    layout->addWidget(makeTitledCard(makeTitle(tr("Confusions")), cells), 1);
    return tables;
}

QWidget* EvaluationView::buildClasses() {
    m_classTable = makeTable(*m_classes, "classMetrics", tr("Classes"));
    m_classTable->setItemDelegate(new ClassMetricDelegate(m_classTable));
    m_classTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_classTable->horizontalHeader()->setSectionResizeMode(ClassMetricModel::Class, QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair{ClassMetricModel::Labels, 64}, std::pair{ClassMetricModel::Precision, 52},
          std::pair{ClassMetricModel::Recall, 52}, std::pair{ClassMetricModel::Map50, 60},
          std::pair{ClassMetricModel::Score, 76}, std::pair{ClassMetricModel::Interval, 164}})
        m_classTable->setColumnWidth(column, width);
    for (const int column : {ClassMetricModel::Threshold, ClassMetricModel::Missed, ClassMetricModel::FalseAlarms})
        m_classTable->setColumnHidden(column, true);
    connect(m_classTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !isClassifier() && current.row() + 1 != m_chart->current())
                    showLine(current.row() + 1);
            });
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_classTable);
    return card;
}

bool EvaluationView::isClassifier() const {
    return m_report && m_report->task == engine::DatasetTask::Classify;
}

void EvaluationView::showReport(std::shared_ptr<const engine::EvaluateReport> report) {
    m_report = std::move(report);
    m_classes->setReport(m_report);
    m_confusion->setReport(m_report);
    m_matrix->setReport(m_report);
    m_images->setReport(m_report);
    showLines();
    if (!m_report)
        return;
    m_summary->showReport(*m_report);
    showKind();
}

void EvaluationView::showKind() {
    for (const int column : {ClassMetricModel::Precision, ClassMetricModel::Recall, ClassMetricModel::Map50})
        m_classTable->setColumnHidden(column, isClassifier());
    m_curveCard->setVisible(!isClassifier());
    m_thresholdTable->parentWidget()->setVisible(!isClassifier());
    m_matrixTitle->setText(
        isClassifier() ? tr("Confusion")
                       : tr("Confusion at %1, IoU %2")
                             .arg(decimalText(m_report->details->confidence, 2), decimalText(kConfusionIou, 2)));
    const std::size_t shown = m_matrix->shownClasses().size(), classes = m_report->details->classNames.size();
    m_matrixTitle->setToolTip(shown < classes ? tr("The classes with the most mistakes; the table has all.")
                                              : m_matrixTitle->text());
}

void EvaluationView::showLines() {
    std::vector<PrecisionRecallChart::Line> lines;
    if (m_report && !isClassifier()) {
        const engine::EvaluationDetails& details = *m_report->details;
        lines.push_back({PrecisionRecallChart::kAll, tr("All classes"), details.all.precisionByRecall});
        for (const engine::ClassDetails& one : details.perClass)
            lines.push_back({one.classId, evaluatedClassText(details, one.classId), one.curve.precisionByRecall});
    }
    const bool hasLines = !lines.empty();
    m_chart->setLines(std::move(lines));
    if (hasLines) {
        showLine(0);
    } else {
        m_thresholds->setCurve({});
        m_curves->setCurve({});
        m_curves->setBest({});
    }
}

void EvaluationView::showLine(int line) {
    const engine::EvaluationDetails& details = *m_report->details;
    m_chart->setCurrent(line);
    const bool isAll = line == 0;
    const std::size_t place = isAll ? 0 : static_cast<std::size_t>(line - 1);
    const engine::ThresholdCurve& curve = isAll ? details.all : details.perClass[place].curve;
    m_thresholds->setCurve(curve);
    m_lineName = isAll ? tr("All classes") : evaluatedClassText(details, details.perClass[place].classId);
    m_curves->setCurve(curve);
    m_curveTableTitle->setText(tr("%1: by confidence").arg(m_lineName));
    showCurveTitle();
    if (isAll)
        m_classTable->setCurrentIndex({});
    else if (m_classTable->currentIndex().row() != line - 1)
        m_classTable->selectRow(line - 1);
    showMark();
}

void EvaluationView::showMark() {
    if (!m_report || isClassifier())
        return;
    const int row = m_chart->current() - 1;
    const std::optional<double> best = row < 0 ? m_classes->bestOfAll() : m_classes->best(row);
    m_curves->setBest(best);
    if (!best || row < 0) {  // the line of all classes is a mean: no threshold is on it
        m_chart->setMark({});
        return;
    }
    const engine::ThresholdPoint& point =
        pointAt(m_report->details->perClass[static_cast<std::size_t>(row)].curve, *best);
    m_chart->setMark(QPointF(point.recall, point.precision));
}

void EvaluationView::showCurveTitle() {
    const QString title =
        (m_curves->isByConfidence() ? tr("%1: by confidence") : tr("%1: precision by recall")).arg(m_lineName);
    m_curveTitle->setText(m_lineName);  // the axes say the rest
    m_curves->setTitle(title);
}

void EvaluationView::showTables(bool on) {
    m_views->setCurrentIndex(on ? Tables : Charts);
}

bool EvaluationView::showsTables() const {
    return m_views->currentIndex() == Tables;
}

}  // namespace ui
