// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metric_chart.h"

#include "ui/convert.h"

namespace ui {

MetricChart::MetricChart(QWidget* parent) : ChartCard(tr("mAP"), parent) {
    m_map50Line = plot()->addLine({QStringLiteral("mAP50"), &Theme::map50Line});
    m_map50_95Line = plot()->addLine({QStringLiteral("mAP50-95"), &Theme::map50_95Line, true});
    plot()->setFixedScale({0, 1, 0.25});
    updateLegend();
}

void MetricChart::start(int epochs, int mosaicEnds) {
    m_map50.clear();
    m_map50_95.clear();
    plot()->setPoints(m_map50Line, {});
    plot()->setPoints(m_map50_95Line, {});
    plot()->setBest(0, -1);
    plot()->setPhase(mosaicEnds, tr("mosaic ends"));
    plot()->setEpochs(epochs);
    updateLegend();
}

void MetricChart::addEpoch(const engine::EpochReport& epoch) {
    const auto x = static_cast<double>(epoch.epoch);
    m_map50.append({x, epoch.val.map50});
    m_map50_95.append({x, epoch.val.map50_95});
    plot()->setPoints(m_map50Line, m_map50);
    plot()->setPoints(m_map50_95Line, m_map50_95);
    plot()->setBest(static_cast<int>(epoch.bestEpoch), m_map50_95Line);
    updateLegend();
}

void MetricChart::updateLegend() {
    const auto last = [](const QList<QPointF>& points) {
        return points.isEmpty() ? QString() : decimalText(points.last().y(), 3);
    };
    setLegend({{plot()->style(m_map50Line), last(m_map50)}, {plot()->style(m_map50_95Line), last(m_map50_95)}});
}

}  // namespace ui
