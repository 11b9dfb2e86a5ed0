// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/health_job.h"

#include "ui/jobs/progress_limiter.h"

namespace ui {

HealthJob::HealthJob(std::shared_ptr<const engine::DatasetInfo> dataset, QObject* parent)
    : Job(parent), m_dataset(std::move(dataset)) {}

void HealthJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            ProgressLimiter limiter;
            const auto onProgress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const auto report =
                std::make_shared<const engine::HealthReport>(engine::checkHealth(*m_dataset, onProgress, stop));
            post([this, report, isPartial = stop.stop_requested()] { emit checked(report, isPartial); });
        });
    });
}

}  // namespace ui
