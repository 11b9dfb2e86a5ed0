// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evaluation_panel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/models/class_metric_model.h"
#include "ui/widgets/class_metric_delegate.h"
#include "ui/widgets/cost_slider.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

TableView* makeClassTable(ClassMetricModel& classes) {
    auto* table = new TableView;
    table->setObjectName("bestThresholds");
    table->setAccessibleName(EvaluationPanel::tr("Best threshold of each class"));
    table->setItemDelegate(new ClassMetricDelegate(table));
    table->setModel(&classes);
    table->setMinimumHeight(140);
    for (int column = 0; column < ClassMetricModel::ColumnCount; ++column)
        table->setColumnHidden(column, column != ClassMetricModel::Class && column < ClassMetricModel::Threshold);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(ClassMetricModel::Class, QHeaderView::Stretch);
    table->setColumnWidth(ClassMetricModel::Threshold, 48);
    table->setColumnWidth(ClassMetricModel::Missed, 60);
    table->setColumnWidth(ClassMetricModel::FalseAlarms, 56);
    return table;
}

}  // namespace

EvaluationPanel::EvaluationPanel(ClassMetricModel& classes, QVBoxLayout& layout, QObject* parent)
    : QObject(parent), m_classes(classes) {
    m_costs = new CostSlider;
    m_threshold = makeLabel({}, TextRole::Figure);
    m_threshold->setObjectName("bestThreshold");
    m_wrong = makeLabel({}, TextRole::Body);
    m_wrong->setObjectName("wrongAtThreshold");
    m_wrong->setWordWrap(true);
    layout.addWidget(m_costs);
    layout.addSpacing(8);
    layout.addWidget(makeLabel(tr("Best threshold for all classes"), TextRole::Caption, Tone::Muted));
    layout.addWidget(m_threshold);
    layout.addWidget(m_wrong);
    m_use = makeButton(tr("Use on Predict"), "useThreshold");
    connect(m_use, &QPushButton::clicked, this, [this] { emit thresholdChosen(*m_classes.bestOfAll()); });
    layout.addWidget(m_use, 0, Qt::AlignLeft);
    layout.addWidget(makeLine());
    layout.addSpacing(4);
    layout.addWidget(makeLabel(tr("Best threshold of each class"), TextRole::Heading));
    layout.addWidget(makeClassTable(classes), 1);
    QLabel* hint =
        makeLabel(tr("Boxes that are less sure than the threshold are left out."), TextRole::Caption, Tone::Muted);
    hint->setWordWrap(true);
    layout.addWidget(hint);
    connect(m_costs, &CostSlider::changed, this, [this] {
        m_classes.setCosts(m_costs->costOfMiss(), m_costs->costOfFalseAlarm());
        showBest();
        emit costsChanged();
    });
}

void EvaluationPanel::showReport(std::shared_ptr<const engine::EvaluateReport> report) {
    m_report = std::move(report);
    showBest();
}

void EvaluationPanel::showBest() {
    if (!m_report)
        return;
    const engine::ThresholdCurve& curve = m_report->details->all;
    const std::optional<double> best = m_classes.bestOfAll();
    m_use->setEnabled(best.has_value());
    m_use->setToolTip(best ? tr("Makes it the threshold of the Predict page") : tr("There is no best threshold"));
    if (!best) {
        m_threshold->setText(QStringLiteral("–"));
        m_wrong->setText(tr("The model finds nothing, at any confidence."));
        return;
    }
    const engine::ThresholdPoint& point = pointAt(curve, *best);
    m_threshold->setText(decimalText(*best, 2));
    m_wrong->setText(
        tr("%1 of %2 missed, %3 false alarms")
            .arg(countText(curve.labels - point.hits), countText(curve.labels), countText(point.falseAlarms)));
}

}  // namespace ui
