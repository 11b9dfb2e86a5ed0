// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_list_job.h"

#include <utility>

#include "ui/jobs/progress_limiter.h"

namespace ui {

RunListJob::RunListJob(std::filesystem::path folder, QObject* parent) : Job(parent), m_folder(std::move(folder)) {
    connect(this, &Job::finished, this, [this] {
        if (std::exchange(m_isAskedAgain, false))
            startThread();
    });
}

void RunListJob::start() {
    if (isRunning()) {
        m_isAskedAgain = true;
        m_thread.request_stop();
        return;
    }
    startThread();
}

void RunListJob::startThread() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            ProgressLimiter limiter;
            const auto onProgress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const engine::RunList runs = engine::listRuns(m_folder, onProgress, stop);
            if (!stop.stop_requested())
                post([this, runs] { emit listed(runs); });
        });
    });
}

}  // namespace ui
