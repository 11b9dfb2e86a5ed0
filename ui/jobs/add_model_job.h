// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <thread>

#include "ui/jobs/job.h"

namespace ui {

/// Copies a model file into the models folder, once it has turned out to be one.
class AddModelJob final : public Job {
    Q_OBJECT

public:
    explicit AddModelJob(QObject* parent = nullptr) : Job(parent) {}

    /// Not while it is running.
    void start(const std::filesystem::path& file);
    void cancel() { m_thread.request_stop(); }

signals:
    /// @param copy in the models folder; not emitted after cancel()
    void added(const std::filesystem::path& copy);

private:
    std::jthread m_thread;
};

}  // namespace ui
