// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <thread>

#include "engine/api/dataset_overlay.h"
#include "ui/jobs/job.h"

namespace ui {

/// Reads a picture that is to be added to a dataset, and finds out whether it is one of its images.
class AddPictureJob final : public Job {
    Q_OBJECT

public:
    AddPictureJob(std::shared_ptr<const engine::DatasetInfo> dataset, std::filesystem::path file,
                  QObject* parent = nullptr);

    void start();

signals:
    /// Not after failed().
    void read(const engine::AddedImage& picture);

private:
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    std::filesystem::path m_file;
    std::jthread m_thread;
};

}  // namespace ui
