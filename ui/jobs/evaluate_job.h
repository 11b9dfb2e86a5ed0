// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>

#include "engine/api/evaluate.h"
#include "ui/jobs/job.h"

namespace ui {

/// Measures a model on a split, with details.
class EvaluateJob final : public Job {
    Q_OBJECT

public:
    explicit EvaluateJob(QObject* parent = nullptr) : Job(parent) {}

    /// Only while not running.
    void start(engine::EvaluateConfig config);
    /// Ends after the batch that is going on.
    void cancel() { m_thread.request_stop(); }

signals:
    /// Also after cancel(): the report says so.
    void evaluated(const std::shared_ptr<const engine::EvaluateReport>& report);

private:
    std::jthread m_thread;
};

}  // namespace ui
