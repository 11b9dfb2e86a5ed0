// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QPixmap>

#include <vector>

#include "engine/api/dataset_info.h"

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
        BoxCountRole,                    ///< int
        IssueRole,                       ///< QString for the tile's pill; empty = nothing to say
    };

    /// @param thumbnails must outlive the model
    explicit SampleModel(ThumbnailJob& thumbnails, QObject* parent = nullptr);

    void setDataset(engine::DatasetInfo dataset);
    const engine::DatasetInfo& dataset() const { return m_dataset; }
    const engine::SampleInfo& sample(int row) const { return m_dataset.samples[static_cast<std::size_t>(row)]; }
    /// Issues of the image or its label file.
    int issueCount(int row) const { return static_cast<int>(m_issuesOfRow[static_cast<std::size_t>(row)].size()); }
    std::int64_t boxCount() const { return m_boxCount; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    static QString splitText(engine::Split split);

private:
    void keepPicture(const std::filesystem::path& file, const QImage& image);
    void keepReason(const std::filesystem::path& file, const QString& reason);
    void announce(const std::filesystem::path& file, int role);
    QVariant picture(const engine::SampleInfo& sample) const;
    QString toolTip(int row) const;

    ThumbnailJob& m_thumbnails;
    engine::DatasetInfo m_dataset;
    std::int64_t m_boxCount = 0;
    std::vector<std::vector<std::size_t>> m_issuesOfRow;  // indices into m_dataset.issues
    QMultiHash<QString, int> m_rowsOfFile;                // an image may stand in two splits
    QHash<QString, QString> m_reasons;
    mutable QCache<QString, QPixmap> m_pictures;  // cost in kB; evicted ones are decoded again when needed
};

}  // namespace ui
