// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metric_chart.h"

#include "ui/convert.h"
#include "ui/models/epoch_model.h"
#include "ui/widgets/epoch_table.h"

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
            series.last.clear();
            plot()->setPoints(series.line, {});
            plot()->setLineVisible(series.line, (pair == &m_classification) == isClassifier);
        }
    }
    plot()->setBest(0, -1);
    plot()->setPhases(phases);
    plot()->setEpochs(epochs);
    if (m_table)
        showColumns(*m_table, columns());
    updateLegend();
}

void MetricChart::addEpoch(const engine::EpochReport& epoch) {
    const auto x = static_cast<double>(epoch.epoch);
    auto& shown = m_isClassifier ? m_classification : m_detection;
    const std::array scores = m_isClassifier ? std::array{epoch.classification.top1, epoch.classification.top5}
                                             : std::array{epoch.val.map50, epoch.val.map50_95};
    for (std::size_t index = 0; index < shown.size(); ++index) {
        plot()->appendPoint(shown[index].line, {x, scores[index]});
        shown[index].last = decimalText(scores[index], 3);
    }
    plot()->setBest(static_cast<int>(epoch.bestEpoch), shown[m_isClassifier ? 0 : 1].line);
    updateLegend();
}

void MetricChart::setModel(EpochModel& epochs) {
    m_table = makeEpochTable(epochs, columns(), tr("Score by epoch"));
    setTable(m_table);
    setCsv([this, &epochs] { return epochs.csv(columns()); });
}

std::vector<int> MetricChart::columns() const {
    if (m_isClassifier)
        return {EpochModel::Epoch, EpochModel::Score, EpochModel::StricterScore};
    return {EpochModel::Epoch, EpochModel::Score, EpochModel::StricterScore, EpochModel::Precision, EpochModel::Recall};
}

void MetricChart::updateLegend() {
    std::vector<LegendEntry> entries;
    for (const Series& series : m_isClassifier ? m_classification : m_detection)
        entries.push_back({plot()->style(series.line), series.last});
    setLegend(std::move(entries));
}

}  // namespace ui
