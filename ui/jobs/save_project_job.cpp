// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/save_project_job.h"

namespace ui {

void SaveProjectJob::start(const std::filesystem::path& file, const engine::Project& project) {
    setRunning();
    m_thread = std::jthread([this, file, project] {
        runGuarded([&file, &project] {
            std::filesystem::create_directories(file.parent_path());
            engine::writeProject(file, project);
        });
    });
}

void SaveProjectJob::wait() {
    if (m_thread.joinable())
        m_thread.join();
}

}  // namespace ui
