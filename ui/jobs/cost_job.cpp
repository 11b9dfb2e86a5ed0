// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/cost_job.h"

namespace ui {

void CostJob::start(const engine::TrainConfig& config) {
    setRunning();
    m_thread = std::jthread([this, config](std::stop_token stop) {
        runGuarded([this, &config, &stop] {
            const std::optional<engine::TrainCost> cost = engine::measureTrainCost(config, {}, stop);
            if (cost && !stop.stop_requested())
                post([this, cost] { emit measured(*cost); });
        });
    });
}

}  // namespace ui
