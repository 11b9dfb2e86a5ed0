// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/scan_job.h"

#include <memory>

#include "ui/jobs/progress_limiter.h"

namespace ui {

ScanJob::ScanJob(engine::DatasetRef dataset, QObject* parent) : Job(parent), m_dataset(std::move(dataset)) {}

void ScanJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            ProgressLimiter limiter;
            const auto report = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            auto info = std::make_shared<const engine::DatasetInfo>(engine::readDataset(m_dataset, report, stop));
            if (!stop.stop_requested())
                post([this, info] { emit scanned(*info); });
        });
    });
}

}  // namespace ui
