// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "engine/api/box_journal.h"
#include "engine/api/dataset_info.h"
#include "engine/api/dataset_overlay.h"
#include "ui/jobs/job.h"

namespace ui {

/// A dataset as its files have it, and as the user changed it.
struct OpenDataset {
    engine::DatasetRef ref;  ///< reads `shown`: how training is told of it
    std::shared_ptr<const engine::DatasetInfo> files;
    std::shared_ptr<const engine::DatasetInfo> shown;
    engine::DatasetOverlay overlay;
    std::optional<engine::Error> overlayError;   ///< the user's changes are there but cannot be read
    std::vector<engine::BoxEdit> boxEdits = {};  ///< of earlier sessions, the last one at the end
};

/// Where the user's changes to a dataset are kept: one file a dataset, whichever way its path was written.
std::filesystem::path overlayFile(const std::filesystem::path& folder, const std::filesystem::path& source);

/// Where the edits of its boxes are, one a line.
std::filesystem::path boxJournalFile(const std::filesystem::path& folder, const std::filesystem::path& source);

/// Where the user's choices about the reading of what is at `path` are kept. They are asked for before its source is
/// known, which they may change.
std::filesystem::path choicesFile(const std::filesystem::path& folder, const std::filesystem::path& path);

/// Reads a dataset, and the user's changes to it. Without answers it is read as it was the last time: with those that
/// are kept, but for what is no choice any more. What is chosen is kept, and so is the seed of the first split.
class ScanJob final : public Job {
    Q_OBJECT

public:
    /// @param overlays folder of the changes to all datasets; `dataset.overlay` is ignored
    ScanJob(engine::DatasetRef dataset, std::filesystem::path overlays, QObject* parent = nullptr);

    void start();
    void cancel() { m_thread.request_stop(); }

signals:
    /// Not after cancel(): half a dataset is not kept.
    void scanned(const ui::OpenDataset& dataset);

private:
    OpenDataset read(const std::stop_token& stop);
    void takeBoxEdits(OpenDataset& dataset) const;
    void takeChoices(OpenDataset& dataset);
    void keepChoices(const OpenDataset& dataset) const;

    engine::DatasetRef m_dataset;
    std::filesystem::path m_overlays;
    std::jthread m_thread;
};

}  // namespace ui
