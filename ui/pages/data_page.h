// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/dataset_info.h"
#include "engine/api/error.h"
#include "ui/jobs/scan_job.h"
#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;

namespace ui {

class DatasetBrowser;
class DatasetEdits;
class DatasetPanel;
class EmptyState;
class ProgressCard;
class ReadCard;
class SampleModel;
class ThumbnailJob;

/// How the folder was read, its images with their boxes, and what needs a look.
class DataPage final : public Page {
    Q_OBJECT

public:
    /// @param thumbnails, pictures (full size), edits must outlive the page
    DataPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, DatasetEdits& edits, QWidget* parent = nullptr);

    void showLoading(const QString& title);
    void showProgress(const engine::Progress& progress);
    /// Back to what was there before showLoading().
    void endLoading();
    /// `edits` hold its changes already.
    void showDataset(const OpenDataset& dataset);
    /// The images of a finding, with a way back to it. @param rows of samples()
    /// @param enlarged one of them, to begin with; -1 = the gallery
    void showSamples(const std::vector<int>& rows, const QString& title, int enlarged);
    /// Enlarges the image, also that of a label file; of any other file, what needs a look. Nothing without a dataset.
    void showIssue(const std::filesystem::path& file);
    SampleModel& samples();
    void showError(const engine::Error& error);
    /// While the corrected dataset is being written.
    void showWriting(const engine::Progress& progress);
    void endWriting();
    void showWritten(const std::filesystem::path& yaml);
    void showWriteError(const engine::Error& error);
    bool focusFind() override;

signals:
    void openRequested();
    void openFileRequested();
    /// How a Question of the dataset is meant.
    void answered(const std::string& code, const std::string& choice);
    void splitRequested(double validationShare, std::uint64_t seed);
    void moveRequested(const std::vector<int>& rows, engine::Split split);
    /// The dataset with its corrected boxes, into that folder.
    void writeOutRequested(const std::filesystem::path& folder);
    void writeOutCancelled();
    void healthRequested();
    void sampleRequested();
    void cancelRequested();
    void rescanRequested();
    /// The user goes on with this dataset.
    void accepted();

private:
    enum State { Empty, Loading, Browsing };

    QWidget* buildBrowsing(ThumbnailJob& thumbnails, ThumbnailJob& pictures, DatasetEdits& edits);
    void setState(State state);
    void updateDataset(const engine::DatasetInfo& dataset);
    void refreshSubset();
    void askFolder();
    void placeHead();
    void tellMissing(const std::filesystem::path& folder);

    QPushButton* m_other;
    QPushButton* m_accept;
    QStackedWidget* m_states;
    EmptyState* m_empty;
    ProgressCard* m_progress;
    ReadCard* m_read = nullptr;
    QWidget* m_subset = nullptr;  // which images are shown, and the way back
    QLabel* m_subsetTitle = nullptr;
    QString m_subsetName;
    DatasetBrowser* m_browser = nullptr;
    DatasetPanel* m_panel;
    QString m_summary;  // of the open dataset; empty = none
};

}  // namespace ui
