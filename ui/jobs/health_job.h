// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>

#include "engine/api/dataset_health.h"
#include "ui/jobs/job.h"

namespace ui {

/// Looks at every image of a dataset.
class HealthJob final : public Job {
    Q_OBJECT

public:
    explicit HealthJob(std::shared_ptr<const engine::DatasetInfo> dataset, QObject* parent = nullptr);

    void start();
    void cancel() { m_thread.request_stop(); }

signals:
    /// @param isPartial after cancel(): what was found so far
    void checked(const std::shared_ptr<const engine::HealthReport>& report, bool isPartial);

private:
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    std::jthread m_thread;
};

}  // namespace ui
