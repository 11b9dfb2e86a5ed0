// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include "engine/api/box_journal.h"
#include "engine/api/dataset_info.h"
#include "engine/api/dataset_overlay.h"
#include "ui/jobs/job.h"

namespace ui {

/// Applies the user's changes to a dataset and keeps them in a file; no changes, no file.
class OverlayJob final : public Job {
    Q_OBJECT

public:
    /// @param files the dataset without an overlay
    OverlayJob(std::shared_ptr<const engine::DatasetInfo> files, engine::DatasetOverlay overlay,
               std::filesystem::path file, QObject* parent = nullptr);

    /// Before start(): edits of boxes for the journal.
    void setBoxEdits(std::filesystem::path journal, std::vector<engine::BoxEdit> edits);
    void start();

signals:
    /// Comes even where the changes cannot be kept, of which failed() tells.
    void applied(const std::shared_ptr<const engine::DatasetInfo>& dataset);

private:
    void keep() const;
    void keepOverlay() const;

    std::shared_ptr<const engine::DatasetInfo> m_files;
    engine::DatasetOverlay m_overlay;
    std::filesystem::path m_file, m_journal;
    std::vector<engine::BoxEdit> m_edits;
    std::jthread m_thread;
};

}  // namespace ui
