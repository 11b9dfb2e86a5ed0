// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <thread>

#include "engine/api/run.h"
#include "ui/jobs/job.h"

namespace ui {

/// Looks which runs there are.
class RunListJob final : public Job {
    Q_OBJECT

public:
    /// @param folder of the runs
    explicit RunListJob(std::filesystem::path folder, QObject* parent = nullptr);

    /// A look that is still going on is given up for a new one.
    void start();
    /// Nothing is listed then.
    void cancel() { m_thread.request_stop(); }

signals:
    void listed(const engine::RunList& runs);

private:
    void startThread();

    std::filesystem::path m_folder;
    bool m_isAskedAgain = false;
    std::jthread m_thread;
};

}  // namespace ui
