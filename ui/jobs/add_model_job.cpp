// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/add_model_job.h"

#include "engine/api/model_list.h"
#include "ui/jobs/progress_limiter.h"

namespace ui {

void AddModelJob::start(const std::filesystem::path& file) {
    setRunning();
    m_thread = std::jthread([this, file](std::stop_token stop) {
        runGuarded([this, &file, &stop] {
            ProgressLimiter limiter;
            const auto onProgress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const std::filesystem::path copy = engine::addModel(file, onProgress, stop);
            if (!copy.empty())
                post([this, copy] { emit added(copy); });
        });
    });
}

}  // namespace ui
