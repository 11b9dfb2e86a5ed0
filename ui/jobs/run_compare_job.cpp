// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_compare_job.h"

#include <utility>

namespace ui {

RunCompareJob::RunCompareJob(QObject* parent) : Job(parent) {
    connect(this, &Job::finished, this, [this] {
        if (std::exchange(m_isAskedAgain, false))
            startThread();
    });
}

void RunCompareJob::start(const std::vector<engine::RunSummary>& runs) {
    m_runs = runs;
    if (isRunning()) {
        m_isAskedAgain = true;
        m_thread.request_stop();
        return;
    }
    startThread();
}

void RunCompareJob::startThread() {
    setRunning();
    m_thread = std::jthread([this, runs = m_runs](std::stop_token stop) {
        runGuarded([this, &runs, &stop] {
            RunSet set;
            for (const engine::RunSummary& run : runs) {
                if (stop.stop_requested())
                    return;
                set.runs.push_back({run, engine::readRun(run.folder).epochs});
                if (set.runs.size() > 1)
                    set.pairs.push_back(engine::compareRuns(runs.front().folder, run.folder));
                const engine::Progress progress{"runs", static_cast<std::int64_t>(set.runs.size()),
                                                static_cast<std::int64_t>(runs.size())};
                post([this, progress] { emit progressed(progress); });
            }
            if (!stop.stop_requested())
                post([this, set] { emit compared(set); });
        });
    });
}

}  // namespace ui
