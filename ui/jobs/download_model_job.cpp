// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/download_model_job.h"

#include "engine/api/model_download.h"
#include "ui/jobs/progress_limiter.h"

namespace ui {

void DownloadModelJob::start(const std::string& name) {
    setRunning();
    m_thread = std::jthread([this, name](std::stop_token stop) {
        runGuarded([this, &name, &stop] {
            ProgressLimiter limiter;
            const auto onProgress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const std::filesystem::path file = engine::downloadModel(name, onProgress, stop);
            if (!file.empty())
                post([this, file] { emit downloaded(file); });
        });
    });
}

}  // namespace ui
