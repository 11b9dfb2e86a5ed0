// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <thread>

#include "ui/jobs/job.h"

namespace ui {

/// Fetches a published model into the models folder.
class DownloadModelJob final : public Job {
    Q_OBJECT

public:
    explicit DownloadModelJob(QObject* parent = nullptr) : Job(parent) {}

    /// Not while it is running. @param name as in engine::DownloadableModel; its licence is accepted
    void start(const std::string& name);
    void cancel() { m_thread.request_stop(); }

signals:
    /// @param file in the models folder; not emitted after cancel()
    void downloaded(const std::filesystem::path& file);

private:
    std::jthread m_thread;
};

}  // namespace ui
