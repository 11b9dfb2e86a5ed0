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

TableView* makeCutTable(ClassMetricModel& classes) {
    auto* table = new TableView;
    table->setObjectName("cutTable");
    table->setAccessibleName(EvaluationPanel::tr("Best cut of each class"));
    table->setItemDelegate(new ClassMetricDelegate(table));
    table->setModel(&classes);
    table->setMinimumHeight(140);
    for (int column = 0; column < ClassMetricModel::ColumnCount; ++column)
        table->setColumnHidden(column, column != ClassMetricModel::Class && column < ClassMetricModel::Cut);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(ClassMetricModel::Class, QHeaderView::Stretch);
    table->setColumnWidth(ClassMetricModel::Cut, 48);
    table->setColumnWidth(ClassMetricModel::Missed, 60);
    table->setColumnWidth(ClassMetricModel::FalseAlarms, 56);
    return table;
}

}  // namespace

EvaluationPanel::EvaluationPanel(ClassMetricModel& classes, QVBoxLayout& layout, QObject* parent)
    : QObject(parent), m_classes(classes) {
    m_costs = new CostSlider;
    m_cut = makeLabel({}, TextRole::Figure);
    m_cut->setObjectName("bestCut");
    m_wrong = makeLabel({}, TextRole::Body);
    m_wrong->setObjectName("wrongAtCut");
    m_wrong->setWordWrap(true);
    layout.addWidget(m_costs);
    layout.addSpacing(8);
    layout.addWidget(makeLabel(tr("Best cut for all classes"), TextRole::Caption, Tone::Muted));
    layout.addWidget(m_cut);
    layout.addWidget(m_wrong);
    layout.addWidget(makeLine());
    layout.addSpacing(4);
    layout.addWidget(makeLabel(tr("Best cut of each class"), TextRole::Heading));
    layout.addWidget(makeCutTable(classes), 1);
    QLabel* hint = makeLabel(tr("The cut is the confidence below which boxes are left out: the threshold of the "
                                "Predict page."),
                             TextRole::Caption, Tone::Muted);
    hint->setWordWrap(true);
    layout.addWidget(hint);
    connect(m_costs, &CostSlider::changed, this, [this] {
        m_classes.setCosts(m_costs->costOfMiss(), m_costs->costOfFalseAlarm());
        showCut();
        emit costsChanged();
    });
}

void EvaluationPanel::showReport(std::shared_ptr<const engine::EvaluateReport> report) {
    m_report = std::move(report);
    showCut();
}

void EvaluationPanel::showCut() {
    if (!m_report)
        return;
    const engine::ThresholdCurve& curve = m_report->details->all;
    const std::optional<double> best = bestThreshold(curve, m_costs->costOfMiss(), m_costs->costOfFalseAlarm());
    if (!best) {
        m_cut->setText(QStringLiteral("–"));
        m_wrong->setText(tr("The model finds nothing, at any confidence."));
        return;
    }
    const engine::ThresholdPoint& point = pointAt(curve, *best);
    m_cut->setText(decimalText(*best, 2));
    m_wrong->setText(
        tr("%1 of %2 missed, %3 false alarms")
            .arg(countText(curve.labels - point.hits), countText(curve.labels), countText(point.falseAlarms)));
}

}  // namespace ui
