// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/dataset_info.h"
#include "engine/api/error.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace ui {

class DatasetBrowser;
class DatasetPanel;
class EmptyState;
class ProgressCard;
class ThumbnailJob;

/// How the folder was read, its images with their boxes, and what needs a look.
class DataPage final : public Page {
    Q_OBJECT

public:
    /// @param thumbnails, pictures (full size) must outlive the page
    DataPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, QWidget* parent = nullptr);

    void showLoading(const QString& title);
    void showProgress(const engine::Progress& progress);
    /// Back to what was there before showLoading().
    void endLoading();
    void showDataset(const engine::DatasetInfo& dataset);
    void showError(const engine::Error& error);
    void focusFind();

signals:
    void openRequested();
    void sampleRequested();
    void cancelRequested();
    void rescanRequested();
    /// The user goes on with this dataset.
    void accepted();

private:
    enum State { Empty, Loading, Browsing };

    QString readSummary(const engine::DatasetInfo& dataset) const;
    void setState(State state);

    QPushButton* m_other;
    QPushButton* m_accept;
    QStackedWidget* m_states;
    EmptyState* m_empty;
    ProgressCard* m_progress;
    Banner* m_read;
    DatasetBrowser* m_browser;
    DatasetPanel* m_panel;
    QString m_summary;  // of the open dataset; empty = none
};

}  // namespace ui
