// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include "engine/api/export.h"
#include "ui/jobs/job.h"

namespace ui {

/// Writes a model for other programs and compares the file with it.
class ExportJob final : public Job {
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr) : Job(parent) {}

    /// Not while it is running.
    void start(const engine::ExportConfig& config);
    void cancel() { m_thread.request_stop(); }

signals:
    /// Also where the file was not kept; not after cancel().
    void reported(const engine::ExportReport& report);

private:
    std::jthread m_thread;
};

}  // namespace ui
