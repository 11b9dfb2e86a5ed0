// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <thread>

#include "engine/api/dataset_split.h"
#include "ui/jobs/job.h"

namespace ui {

/// Splits a dataset anew. Looks for duplicates first, so that each group stays on one side.
class SplitJob final : public Job {
    Q_OBJECT

public:
    SplitJob(std::shared_ptr<const engine::DatasetInfo> dataset, engine::SplitPlan plan, QObject* parent = nullptr);

    void start();
    void cancel() { m_thread.request_stop(); }

signals:
    /// As in DatasetOverlay::splits, of every image. Not after cancel().
    void chosen(const std::map<std::string, engine::Split>& splits);

private:
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    engine::SplitPlan m_plan;
    std::jthread m_thread;
};

}  // namespace ui
