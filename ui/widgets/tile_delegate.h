// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <functional>
#include <limits>

#include "ui/widgets/box_painter.h"

namespace ui {

/// A picture of 4:3 with its boxes and a caption of 26 px: name, split, and how many boxes or which class. An accent
/// ring when selected, the issue pill top right, grey until decoded, the reason where it cannot be.
class TileDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What a row shows besides its name; roles differ between the models.
    struct Tile {
        QPixmap picture;
        QSize imageSize;  ///< the boxes are in these pixels
        QString reason;
        QString name, middle, label;
        QString issue;
        QList<ViewBox> boxes;
    };
    static constexpr int kCaptionHeight = 26;
    static constexpr int kGap = 12;

    TileDelegate(std::function<Tile(const QModelIndex&)> tile, QObject* parent = nullptr);

    /// Of the picture; the row is kGap wider and higher.
    void setTileWidth(int width) { m_tileWidth = width; }
    QSize cellSize() const;

    /// Pictures are drawn for `budgetMs` a frame, at least one; the others stay grey until a later frame.
    void beginFrame(double budgetMs);
    bool hasUndrawn() const { return m_hasUndrawn; }  ///< since beginFrame()

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Null where the frame has no time left for it.
    QPixmap drawn(const Tile& tile, const QSize& size, qreal scale) const;
    QPixmap draw(const Tile& tile, const QSize& size, qreal scale) const;

    std::function<Tile(const QModelIndex&)> m_tile;
    int m_tileWidth = 176;
    mutable QCache<std::size_t, QPixmap> m_drawn;  // cost in kB
    double m_budgetMs = std::numeric_limits<double>::infinity();
    mutable double m_spentMs = 0;
    mutable bool m_hasUndrawn = false;
};

}  // namespace ui
