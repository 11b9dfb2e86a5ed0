// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>

#include "engine/api/advice.h"
#include "ui/jobs/job.h"

namespace ui {

/// An advice and the numbers it came from.
struct MeasuredAdvice {
    engine::Advice advice;
    engine::DataSize size;
    engine::Familiarity familiarity;
};

/// Looks at some images of a dataset with a model, to advise how to train.
class AdviceJob final : public Job {
    Q_OBJECT

public:
    /// @param health of that dataset, for its duplicates
    AdviceJob(engine::ModelRef model, std::shared_ptr<const engine::DatasetInfo> dataset,
              std::shared_ptr<const engine::HealthReport> health, QObject* parent = nullptr);

    void start();
    void cancel() { m_thread.request_stop(); }

signals:
    /// Not after cancel().
    void advised(const ui::MeasuredAdvice& advice);

private:
    engine::ModelRef m_model;
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    std::shared_ptr<const engine::HealthReport> m_health;
    std::jthread m_thread;
};

}  // namespace ui
