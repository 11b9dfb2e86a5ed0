// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <thread>

#include "engine/api/dataset_info.h"
#include "ui/jobs/job.h"

namespace ui {

/// Writes a dataset as it is shown, with the user's changes, into an empty folder as a dataset of its own: in the
/// YOLO format, or of class folders.
class ConvertJob final : public Job {
    Q_OBJECT

public:
    ConvertJob(std::shared_ptr<const engine::DatasetInfo> dataset, std::filesystem::path folder,
               QObject* parent = nullptr);

    void start();
    /// What is written is deleted again.
    void cancel() { m_thread.request_stop(); }

signals:
    /// Not after cancel(). @param where what to open
    void written(const std::filesystem::path& where);

private:
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    std::filesystem::path m_folder;
    std::jthread m_thread;
};

}  // namespace ui
