// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>
#include <vector>

#include "engine/api/run.h"
#include "ui/jobs/job.h"

namespace ui {

struct ComparedRun {
    engine::RunSummary summary;
    std::vector<engine::EpochReport> epochs;  ///< finished ones
};

/// Runs side by side.
struct RunSet {
    std::vector<ComparedRun> runs;
    std::vector<engine::RunComparison> pairs;  ///< the first run against each of the others, in their order

    bool isComparable() const {
        for (const engine::RunComparison& pair : pairs)
            if (!pair.mismatches.empty())
                return false;
        return true;
    }
};

/// Reads the epochs of runs and sets them against each other.
class RunCompareJob final : public Job {
    Q_OBJECT

public:
    explicit RunCompareJob(QObject* parent = nullptr);

    /// One or more. A comparison that is still going on is given up for a new one.
    void start(const std::vector<engine::RunSummary>& runs);
    /// Nothing is compared then.
    void cancel() { m_thread.request_stop(); }

signals:
    void compared(const ui::RunSet& set);

private:
    void startThread();

    std::vector<engine::RunSummary> m_runs;
    bool m_isAskedAgain = false;
    std::jthread m_thread;
};

}  // namespace ui
