// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

#include <filesystem>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/progress.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class BoxEditBar;
class DatasetEdits;
class GalleryView;
class ImageView;
class IssueModel;
class SampleFilter;
class SampleModel;
class TableView;
class ThumbnailJob;
}  // namespace ui

namespace engine {
struct BoxEdit;
}

namespace ui {

/// The images of a dataset: filter row, gallery, one image enlarged, and the list of what needs a look.
class DatasetBrowser final : public QWidget {
    Q_OBJECT

public:
    /// @param thumbnails, pictures (full size), edits must outlive the browser
    DatasetBrowser(ThumbnailJob& thumbnails, ThumbnailJob& pictures, DatasetEdits& edits, QWidget* parent = nullptr);

    void setDataset(engine::DatasetInfo dataset);
    /// The same dataset after a change of it: filter and selection stay as far as their images do, and so does the
    /// enlarged image where boxes alone have changed. Chosen classes stay chosen by their number.
    void updateDataset(const engine::DatasetInfo& dataset);
    void setChosenClasses(const QSet<qint64>& classIds);
    /// These only, until clearFilter(). @param rows of samples()
    void showSamples(const std::vector<int>& rows);
    bool isEnlarged() const;
    /// How many these are now; 0 = all images are shown.
    int subsetSize() const;
    /// Enlarged.
    void showSample(int row);
    void clearFilter();
    /// @param code of the issues whose images are shown; empty = all
    void showIssues(const std::string& code = {});
    void focusFind();
    SampleModel& samples() { return *m_samples; }
    /// While the corrected dataset is being written.
    void showWriting(const engine::Progress& progress);
    void endWriting();

signals:
    /// "Clear the filter" was pressed: the class choice outside has to go too.
    void filterCleared();
    /// The user wants these images in that split.
    void moveRequested(const std::vector<int>& rows, engine::Split split);
    /// The corrected dataset is to be written somewhere else.
    void writeOutRequested();
    void writeOutCancelled();
    /// One image alone is to be seen, or all of them again.
    void enlargedChanged(bool isEnlarged);

private:
    enum class View { All, Train, Val, Test, Issues };

    QWidget* buildFilterRow();
    QWidget* buildOrderButton();
    QWidget* buildGallery();
    QWidget* buildEnlarged();
    void setView(View view);
    void updateChips();
    void showFacts();
    void showEdited(const engine::BoxEdit& edit);
    int openSample() const;
    void openImage(const QModelIndex& index);
    void showImage(const std::filesystem::path& file, const QImage& image);
    bool isOpen(const std::filesystem::path& file) const;
    void openIssue(const QModelIndex& index);
    void step(int offset);
    void close();
    std::vector<int> selectedRows() const;
    /// Of these, the pictures that the user added.
    std::vector<std::filesystem::path> addedAmong(const std::vector<int>& rows) const;
    void showMenu(const QPoint& point);
    void updateGallery();
    void dropHiddenRequests(int first, int last);

    ThumbnailJob& m_pictures;
    DatasetEdits& m_edits;
    SampleModel* m_samples;
    SampleFilter* m_filter;
    IssueModel* m_issues;
    QList<QPushButton*> m_chips;
    QWidget* m_filterRow = nullptr;
    QLineEdit* m_find = nullptr;
    QStackedWidget* m_stack;
    QStackedWidget* m_galleryStack = nullptr;
    GalleryView* m_gallery = nullptr;
    QFrame* m_issueCard = nullptr;
    TableView* m_issueTable = nullptr;
    ImageView* m_image = nullptr;
    QLabel* m_imageTitle = nullptr;
    BoxEditBar* m_boxes = nullptr;
    QPersistentModelIndex m_open;  // of m_filter
};

}  // namespace ui
