// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/cost_job.h"

namespace ui {
namespace {

/// The first block decides: only what is frozen from the beginning on can be cached.
bool canCache(const engine::TrainConfig& config) {
    return (config.headFirst.epochs > 0 ? config.headFirst.freeze : config.freeze).isFrozen(0);
}

}  // namespace

void CostJob::start(const engine::TrainConfig& config) {
    setRunning();
    m_thread = std::jthread([this, config](std::stop_token stop) {
        runGuarded([this, &config, &stop] {
            const std::optional<engine::TrainCost> cost = engine::measureTrainCost(config, {}, stop);
            if (!cost || stop.stop_requested())
                return;
            post([this, cost] { emit measured(*cost); });
            if (cost->cachedFeatureBytes > 0 || !canCache(config))
                return;
            engine::TrainConfig other = config;
            other.featureCaching = engine::FeatureCaching::On;
            const std::optional<engine::TrainCost> cached = engine::measureTrainCost(other, {}, stop);
            if (cached && cached->cachedFeatureBytes > 0 && !stop.stop_requested())
                post([this, cached] { emit measuredCached(*cached); });
        });
    });
}

}  // namespace ui
