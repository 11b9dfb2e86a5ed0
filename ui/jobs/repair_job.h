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

/// Finds out how an image that its labels cost can be used all the same, and what it looks like. A start while it runs
/// takes the place of the one before, without waiting for it.
class RepairJob final : public Job {
    Q_OBJECT

public:
    explicit RepairJob(QObject* parent = nullptr);

    /// @param files the dataset without an overlay
    void start(std::shared_ptr<const engine::DatasetInfo> files, const std::filesystem::path& label);

signals:
    /// Nothing where there is no way, or it cannot be read.
    void found(const std::filesystem::path& label, const std::optional<engine::LabelRepair>& repair,
               const QImage& picture);

private:
    struct Request {
        std::shared_ptr<const engine::DatasetInfo> files;
        std::filesystem::path label;
    };

    void startNext();

    std::optional<Request> m_next;
    std::jthread m_thread;
};

}  // namespace ui
