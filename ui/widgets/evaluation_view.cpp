// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evaluation_view.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    m_chart = new PrecisionRecallChart;
    m_chart->setObjectName("precisionRecall");
    connect(m_chart, &PrecisionRecallChart::currentChanged, this, &EvaluationView::showLine);
    m_matrix = new ConfusionMatrixView;
    m_matrix->setObjectName("confusionMatrix");
    connect(m_matrix, &ConfusionMatrixView::cellChosen, this,
            [this](const engine::ConfusionCell& cell) { m_images->showCell(cell); });
    m_curveTitle = makeTitle({});
    m_matrixTitle = makeTitle({});
    auto* charts = new QWidget;
    auto* layout = new QHBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTitledCard(m_curveTitle, m_chart), 1);
    layout->addWidget(makeTitledCard(m_matrixTitle, m_matrix), 1);
    return charts;
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
    for (const int column : {ClassMetricModel::Cut, ClassMetricModel::Missed, ClassMetricModel::FalseAlarms})
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
    m_chart->parentWidget()->setVisible(!isClassifier());
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
    if (hasLines)
        showLine(0);
    else
        m_thresholds->setCurve({});
}

void EvaluationView::showLine(int line) {
    const engine::EvaluationDetails& details = *m_report->details;
    m_chart->setCurrent(line);
    const bool isAll = line == 0;
    const std::size_t place = isAll ? 0 : static_cast<std::size_t>(line - 1);
    m_thresholds->setCurve(isAll ? details.all : details.perClass[place].curve);
    const QString name = isAll ? tr("All classes") : evaluatedClassText(details, details.perClass[place].classId);
    m_curveTitle->setText(tr("Precision by recall: %1").arg(name));
    m_curveTableTitle->setText(tr("By confidence: %1").arg(name));
    if (isAll)
        m_classTable->setCurrentIndex({});
    else if (m_classTable->currentIndex().row() != line - 1)
        m_classTable->selectRow(line - 1);
    showMark();
}

void EvaluationView::showMark() {
    const int row = m_chart->current() - 1;
    const std::optional<double> cut = row >= 0 && row < m_classes->rowCount() ? m_classes->cut(row) : std::nullopt;
    if (!cut) {
        m_chart->setMark({});
        return;
    }
    const engine::ThresholdPoint& point =
        pointAt(m_report->details->perClass[static_cast<std::size_t>(row)].curve, *cut);
    m_chart->setMark(QPointF(point.recall, point.precision));
}

void EvaluationView::showTables(bool on) {
    m_views->setCurrentIndex(on ? Tables : Charts);
}

bool EvaluationView::showsTables() const {
    return m_views->currentIndex() == Tables;
}

}  // namespace ui
