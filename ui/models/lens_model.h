// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QPixmap>

#include <memory>
#include <optional>
#include <vector>

#include "engine/api/lens.h"

namespace ui {

/// The compared images, largest change first, equal ones in the order in which they came; or only those that have
/// something of one state.
class LensModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PictureRole = Qt::UserRole + 1,  ///< QPixmap; null until there is one, asking for it says so
    };

    explicit LensModel(QObject* parent = nullptr);

    void clear();
    void add(const engine::LensImage& image);
    void setFilter(std::optional<engine::LensState> state);
    std::optional<engine::LensState> filter() const { return m_filter; }
    void setPicture(const std::filesystem::path& file, const QImage& picture);

    const engine::LensImage& image(int row) const { return *m_shown[static_cast<std::size_t>(row)]; }
    /// Of all images, whatever the filter.
    const engine::LensCounts& counts() const { return m_counts; }
    int imageCount() const { return static_cast<int>(m_all.size()); }
    /// The next row after `row`, round the end, that has something newly broken; -1 = none.
    int nextNewlyBroken(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    void pictureWanted(const std::filesystem::path& file) const;

private:
    using Images = std::vector<std::shared_ptr<const engine::LensImage>>;

    bool passes(const engine::LensImage& image) const;
    static Images::iterator placeFor(Images& images, const engine::LensImage& image);

    Images m_all, m_shown;
    engine::LensCounts m_counts;
    std::optional<engine::LensState> m_filter;
    QCache<QString, QPixmap> m_pictures;  // cost in kB
};

}  // namespace ui
