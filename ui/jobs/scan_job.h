// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include "engine/api/dataset_info.h"
#include "ui/jobs/job.h"

namespace ui {

/// Reads a dataset.
class ScanJob final : public Job {
    Q_OBJECT

public:
    explicit ScanJob(engine::DatasetRef dataset, QObject* parent = nullptr);

    void start();
    void cancel() { m_thread.request_stop(); }

signals:
    /// Not after cancel(): half a dataset is not kept.
    void scanned(const engine::DatasetInfo& dataset);

private:
    engine::DatasetRef m_dataset;
    std::jthread m_thread;
};

}  // namespace ui
