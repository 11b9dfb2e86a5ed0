// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <filesystem>
#include <memory>
#include <optional>
#include <thread>

#include "engine/api/label_repair.h"
#include "ui/jobs/job.h"

namespace ui {

/// Finds out how an image that its labels cost can be used all the same, and what it looks like.
class RepairJob final : public Job {
    Q_OBJECT

public:
    /// @param files the dataset without an overlay
    RepairJob(std::shared_ptr<const engine::DatasetInfo> files, std::filesystem::path label, QObject* parent = nullptr);

    void start();

signals:
    /// Nothing where there is no way, or it cannot be read.
    void found(const std::optional<engine::LabelRepair>& repair, const QImage& picture);

private:
    std::shared_ptr<const engine::DatasetInfo> m_files;
    std::filesystem::path m_label;
    std::jthread m_thread;
};

}  // namespace ui
