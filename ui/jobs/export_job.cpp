// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/export_job.h"

#include "ui/jobs/progress_limiter.h"

namespace ui {

void ExportJob::start(const engine::ExportConfig& config) {
    setRunning();
    m_thread = std::jthread([this, config](std::stop_token stop) {
        runGuarded([this, &config, &stop] {
            ProgressLimiter limiter;
            std::string phase;
            const auto onProgress = [this, &limiter, &phase](const engine::Progress& progress) {
                const bool isNewPhase = progress.phase != phase;
                phase = progress.phase;
                if (isNewPhase || limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const engine::ExportReport report = engine::exportModel(config, onProgress, stop);
            if (!report.isCancelled)
                post([this, report] { emit reported(report); });
        });
    });
}

}  // namespace ui
