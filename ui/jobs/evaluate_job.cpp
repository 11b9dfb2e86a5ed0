// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/evaluate_job.h"

#include "ui/jobs/progress_limiter.h"

namespace ui {

void EvaluateJob::start(engine::EvaluateConfig config) {
    config.wantsDetails = true;
    setRunning();
    m_thread = std::jthread([this, config](std::stop_token stop) {
        runGuarded([this, &config, &stop] {
            ProgressLimiter limiter;
            const auto onProgress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const auto report =
                std::make_shared<const engine::EvaluateReport>(engine::evaluate(config, onProgress, stop));
            post([this, report] { emit evaluated(report); });
        });
    });
}

}  // namespace ui
