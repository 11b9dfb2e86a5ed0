// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include "engine/api/lens.h"
#include "ui/jobs/job.h"

namespace ui {

/// Compares two models image by image; each result is reported as it comes.
class LensJob final : public Job {
    Q_OBJECT

public:
    explicit LensJob(QObject* parent = nullptr) : Job(parent) {}

    /// Not while it runs.
    void start(const engine::LensConfig& config);
    void cancel() { m_thread.request_stop(); }

signals:
    void started(const engine::LensStart& start);
    void compared(const engine::LensImage& image);
    /// After the last image, also when cancelled; not after failed().
    void reported(const engine::LensReport& report);

private:
    std::jthread m_thread;
};

}  // namespace ui
