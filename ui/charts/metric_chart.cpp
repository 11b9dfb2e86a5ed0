// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metric_chart.h"

#include "ui/convert.h"

namespace ui {

MetricChart::MetricChart(QWidget* parent) : ChartCard(tr("Score"), parent) {
    m_detection[0].line = plot()->addLine({QStringLiteral("mAP50"), &Theme::map50Line});
    m_detection[1].line = plot()->addLine({QStringLiteral("mAP50-95"), &Theme::map50_95Line, true});
    m_classification[0].line = plot()->addLine({tr("top-1"), &Theme::map50Line});
    m_classification[1].line = plot()->addLine({tr("top-5"), &Theme::map50_95Line, true});
    plot()->setFixedScale({0, 1, 0.25});
    start(1, {}, false);
}

void MetricChart::start(int epochs, const QList<PhaseMark>& phases, bool isClassifier) {
    m_isClassifier = isClassifier;
    for (auto* pair : {&m_detection, &m_classification}) {
        for (Series& series : *pair) {
            series.points.clear();
            plot()->setPoints(series.line, {});
            plot()->setLineVisible(series.line, (pair == &m_classification) == isClassifier);
        }
    }
    plot()->setBest(0, -1);
    plot()->setPhases(phases);
    plot()->setEpochs(epochs);
    updateLegend();
}

void MetricChart::addEpoch(const engine::EpochReport& epoch) {
    const auto x = static_cast<double>(epoch.epoch);
    auto& shown = m_isClassifier ? m_classification : m_detection;
    shown[0].points.append({x, m_isClassifier ? epoch.classification.top1 : epoch.val.map50});
    shown[1].points.append({x, m_isClassifier ? epoch.classification.top5 : epoch.val.map50_95});
    for (const Series& series : shown)
        plot()->setPoints(series.line, series.points);
    plot()->setBest(static_cast<int>(epoch.bestEpoch), shown[m_isClassifier ? 0 : 1].line);
    updateLegend();
}

void MetricChart::updateLegend() {
    std::vector<LegendEntry> entries;
    for (const Series& series : m_isClassifier ? m_classification : m_detection) {
        const QString last = series.points.isEmpty() ? QString() : decimalText(series.points.last().y(), 3);
        entries.push_back({plot()->style(series.line), last});
    }
    setLegend(std::move(entries));
}

}  // namespace ui
