// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include "engine/api/project.h"
#include "ui/jobs/job.h"

namespace ui {

/// Writes a project's file: an fsync may take longer than a window may wait.
class SaveProjectJob final : public Job {
    Q_OBJECT

public:
    explicit SaveProjectJob(QObject* parent = nullptr) : Job(parent) {}

    /// Not while it runs.
    void start(const std::filesystem::path& file, const engine::Project& project);
    /// Until the file is written; its signals follow.
    void wait();

private:
    std::jthread m_thread;
};

}  // namespace ui
