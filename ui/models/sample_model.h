// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QPixmap>

#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/error.h"

namespace ui {

class ThumbnailJob;

/// The images of a dataset, with pictures that are decoded when somebody looks.
class SampleModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PictureRole = Qt::UserRole + 1,  ///< QPixmap; null until decoded, asking starts that
        ReasonRole,                      ///< QString: why there is no picture; empty where there may be one
        SplitRole,                       ///< QString as shown
        LabelRole,                       ///< QString: how many boxes, or the class of the whole picture
        IssueRole,                       ///< QString for the tile's pill; empty = nothing to say
    };

    /// @param thumbnails must outlive the model
    explicit SampleModel(ThumbnailJob& thumbnails, QObject* parent = nullptr);

    void setDataset(engine::DatasetInfo dataset);
    /// Takes over boxes and issues alone: pictures and rows stay. False, and nothing is taken, where images, their
    /// splits or classes are others.
    bool updateBoxes(const engine::DatasetInfo& dataset);
    const engine::DatasetInfo& dataset() const { return m_dataset; }
    const engine::SampleInfo& sample(int row) const { return m_dataset.samples[static_cast<std::size_t>(row)]; }
    /// Issues of the image or its label file.
    int issueCount(int row) const { return static_cast<int>(m_issuesOfRow[static_cast<std::size_t>(row)].size()); }
    bool hasIssue(int row, const std::string& code) const;
    std::int64_t boxCount() const { return m_boxCount; }
    /// Of an image or a label file; -1 where it is none of the samples.
    int rowOf(const std::filesystem::path& file) const;
    /// Of an image, in that split where it is in several; -1 where it is none of the samples.
    int rowOf(const std::filesystem::path& image, engine::Split split) const;
    /// Pictures of other rows that are not made yet are not made.
    void keepRequests(const std::vector<int>& rows);
    /// Of images that could not be read: they are read again when somebody looks.
    void retryPictures();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    static QString splitText(engine::Split split);

signals:
    /// A folder with images is not there any more; once until retryPictures().
    void folderMissing(const std::filesystem::path& folder);

private:
    void keepPicture(const std::filesystem::path& file, const QImage& image);
    void keepReason(const std::filesystem::path& file, const engine::Error& error);
    std::vector<int> rowsOf(const std::filesystem::path& image) const;
    void assignIssues();
    QVariant picture(int row) const;
    QString toolTip(int row) const;
    /// Of the whole picture; empty where its boxes have classes.
    QString classText(const engine::SampleInfo& info) const;

    ThumbnailJob& m_thumbnails;
    engine::DatasetInfo m_dataset;
    std::int64_t m_boxCount = 0;
    std::vector<std::vector<std::size_t>> m_issuesOfRow;  // indices into m_dataset.issues
    // Into the paths of m_dataset. An image may stand in two splits.
    std::unordered_multimap<std::basic_string_view<std::filesystem::path::value_type>, int> m_rowsOfImage;
    QHash<int, QString> m_reasons;
    bool m_isFolderMissing = false;
    mutable QCache<int, QPixmap> m_pictures;  // cost in kB; evicted ones are decoded again when needed
};

}  // namespace ui
