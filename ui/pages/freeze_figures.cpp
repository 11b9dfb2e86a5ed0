// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/freeze_figures.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "ui/convert.h"
#include "ui/plan_text.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/parts.h"

namespace ui {

FreezeFigures::FreezeFigures(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("figuresCard"));
    setProperty("kind", "card");
    m_trainable = new FigureTile(tr("Trainable parameters"));
    m_memory = new FigureTile(tr("Memory"));
    m_time = new FigureTile(tr("Time per epoch"));
    m_cache = new FigureTile(tr("Feature cache"));
    m_trainable->setObjectName(QStringLiteral("trainableFigure"));
    m_memory->setObjectName(QStringLiteral("memoryFigure"));
    m_time->setObjectName(QStringLiteral("timeFigure"));
    m_cache->setObjectName(QStringLiteral("cacheFigure"));
    m_cacheSwitch = makeButton({}, QStringLiteral("cacheSwitch"), ButtonKind::Link);
    m_cacheSwitch->setToolTip(
        tr("The frozen blocks see each picture once, and every later epoch is faster. Augmented views of a picture are "
           "made in advance and take turns; how many, the settings on Train say."));
    connect(m_cacheSwitch, &QPushButton::clicked, this, [this] { emit cachingChosen(!m_isCaching); });
    auto* corner = new QVBoxLayout(m_cache);
    corner->setContentsMargins(0, 12, 12, 0);
    corner->addWidget(m_cacheSwitch, 0, Qt::AlignRight | Qt::AlignTop);
    showCaching(false, false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (FigureTile* tile : {m_trainable, m_memory, m_time, m_cache}) {
        if (tile != m_trainable) {
            auto* line = new QFrame;
            line->setProperty("kind", "column");
            row->addWidget(line);
        }
        row->addWidget(tile, 1);
    }
}

void FreezeFigures::showPlan(const std::vector<engine::StageInfo>& stages, const engine::RecipePlan& plan,
                             int headFirstEpochs) {
    const engine::ParameterCount count = engine::countParameters(stages, plan.freeze);
    const auto sum = static_cast<double>(count.trainable + count.frozen);
    const double share = sum > 0 ? static_cast<double>(count.trainable) / sum : 0;
    const QString whole = tr("of %1 in the model").arg(countText(count.trainable + count.frozen));
    QString first;
    if (plan.isHeadFirst) {
        const std::int64_t alone = countAtFirst(stages, plan).trainable;
        first = headFirstEpochs > 1 ? tr("Epochs 1–%1: %2").arg(countText(headFirstEpochs), countText(alone))
                                    : tr("At first: %1").arg(countText(alone));
    }
    m_trainable->setContent({countText(count.trainable), percentText(share), share, &Theme::trainFill,
                             first.isEmpty() ? whole : first, first.isEmpty() ? QString() : whole});
}

void FreezeFigures::showCost(const CostEstimate& estimate, bool hasDataset) {
    if (estimate.cost) {
        showMemory(*estimate.cost);
        showTime(*estimate.cost);
        showCache(estimate);
        return;
    }
    const QString why = hasDataset ? missingCostText(estimate) : tr("Open images to measure it");
    for (FigureTile* tile : {m_memory, m_time, m_cache})
        tile->setContent({{}, {}, -1, &Theme::accent, why, {}});
}

void FreezeFigures::showCaching(bool isOn, bool isPossible) {
    m_isCaching = isOn;
    m_canCache = isPossible;
    m_cacheSwitch->setText(isOn ? tr("Turn off") : tr("Turn on"));
    m_cacheSwitch->setAccessibleName(isOn ? tr("Turn off the feature cache") : tr("Turn on the feature cache"));
    m_cacheSwitch->setVisible(isPossible);
}

void FreezeFigures::showMemory(const engine::TrainCost& cost) {
    if (cost.peakMemoryBytes == 0)
        return m_memory->setContent({{}, {}, -1, &Theme::accent, tr("Not known on this computer"), {}});
    const double share = cost.availableMemoryBytes > 0 ? static_cast<double>(cost.peakMemoryBytes) /
                                                             static_cast<double>(cost.availableMemoryBytes)
                                                       : 0;
    const QString room = sizeText(cost.availableMemoryBytes);
    m_memory->setContent({sizeText(cost.peakMemoryBytes),
                          {},
                          std::min(share, 1.0),
                          share > 1 ? &Theme::error : &Theme::accent,
                          share > 1 ? tr("Too much for %1: lower the batch").arg(room) : tr("Fits: %1 free").arg(room),
                          tr("Peak, measured on 2 batches")});
}

void FreezeFigures::showTime(const engine::TrainCost& cost) {
    std::int64_t epochs = 0;
    for (const engine::TrainCost::Phase& phase : cost.phases)
        epochs += phase.epochs;
    QString line = tr("Measured on 2 batches");
    if (cost.phases.size() > 1)
        line =
            tr("Then %1, from epoch %2")
                .arg(roughDurationText(cost.phases.back().secondsPerEpoch), countText(cost.phases.front().epochs + 1));
    else if (cost.cachedFeatureBytes > 0)
        line = tr("First %1 to fill the cache").arg(roughDurationText(cost.preparationSeconds));
    m_time->setContent({roughDurationText(cost.phases.front().secondsPerEpoch),
                        {},
                        -1,
                        &Theme::accent,
                        line,
                        tr("All %n epoch(s): about %1", nullptr, static_cast<int>(epochs))
                            .arg(roughDurationText(cost.totalSeconds()))});
}

void FreezeFigures::showCache(const CostEstimate& estimate) {
    const engine::TrainCost& cost = *estimate.cost;
    if (cost.cachedFeatureBytes == 0 && m_canCache && estimate.cachedCost)
        return m_cache->setContent(
            {roughDurationText(estimate.cachedCost->phases.front().secondsPerEpoch),
             {},
             -1,
             &Theme::accent,
             tr("instead of %1 an epoch").arg(roughDurationText(cost.phases.front().secondsPerEpoch)),
             tr("with %1 on disk; it is off").arg(sizeText(estimate.cachedCost->cachedFeatureBytes))});
    if (cost.cachedFeatureBytes == 0)
        return m_cache->setContent(
            {{},
             {},
             -1,
             &Theme::accent,
             tr("Nothing is cached"),
             m_canCache ? tr("Every epoch starts from the pictures") : tr("It needs first blocks that are frozen")});
    const double share =
        cost.freeDiskBytes > 0
            ? std::min(1.0, static_cast<double>(cost.cachedFeatureBytes) / static_cast<double>(cost.freeDiskBytes))
            : 0;
    m_cache->setContent({sizeText(cost.cachedFeatureBytes),
                         {},
                         share,
                         &Theme::accent,
                         tr("%1 free on disk").arg(sizeText(cost.freeDiskBytes)),
                         tr("Frozen blocks run once a picture")});
}

}  // namespace ui
