// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include "engine/api/train_cost.h"
#include "ui/jobs/job.h"

namespace ui {

/// Measures what a training would take.
class CostJob final : public Job {
    Q_OBJECT

public:
    explicit CostJob(QObject* parent = nullptr) : Job(parent) {}

    /// Only while not running.
    void start(const engine::TrainConfig& config);
    /// Ends after the batch that is going on.
    void cancel() { m_thread.request_stop(); }

signals:
    /// Not after cancel().
    void measured(const engine::TrainCost& cost);
    /// The same with the feature cache, where it is not used and could be; follows measured(), likewise.
    void measuredCached(const engine::TrainCost& cost);

private:
    std::jthread m_thread;
};

}  // namespace ui
