// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_strip.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <array>

#include "ui/models/lens_model.h"
#include "ui/theme.h"
#include "ui/widgets/state_pill.h"

namespace ui {
namespace {

constexpr int kTileWidth = 104;
constexpr int kTileHeight = 70;
constexpr int kCountsHeight = 24;
constexpr int kInset = 4;  // room for the ring
constexpr int kGap = 12;
constexpr int kScrollBar = 12;
constexpr std::array kShownStates{engine::LensState::NewlyBroken, engine::LensState::Fixed,
                                  engine::LensState::StillWrong, engine::LensState::LostOldClass};

class Delegate final : public QStyledItemDelegate {
public:
    Delegate(LensModel& images, QObject* parent) : QStyledItemDelegate(parent), m_images(images) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kTileWidth + kGap, kTileHeight + kCountsHeight + 2 * kInset};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.palette);
        const QRectF tile(option.rect.left() + kInset, option.rect.top() + kInset, kTileWidth, kTileHeight);
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        paintPicture(*painter, tile, index.data(LensModel::PictureRole).value<QPixmap>(), theme);
        paintCounts(*painter, tile, m_images.image(index.row()).counts, theme);
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        if (hasFocus || option.state & QStyle::State_Selected) {
            painter->setPen(QPen(hasFocus ? theme.focus : theme.accent, hasFocus ? 2 : 3));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(tile.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6);
        }
        painter->restore();
    }

private:
    /// Fills the tile; what of the picture does not fit is cut off on both sides.
    static void paintPicture(QPainter& painter, const QRectF& tile, const QPixmap& picture, const Theme& theme) {
        QPainterPath rounded;
        rounded.addRoundedRect(tile, 4, 4);
        painter.fillPath(rounded, theme.sunken);
        if (picture.isNull())
            return;
        const QSizeF part = tile.size().scaled(QSizeF(picture.size()), Qt::KeepAspectRatio);
        const QRectF source(QPointF(picture.width() - part.width(), picture.height() - part.height()) / 2, part);
        painter.save();
        painter.setClipPath(rounded, Qt::IntersectClip);
        painter.drawPixmap(tile, picture, source);
        painter.restore();
    }

    static void paintCounts(QPainter& painter, const QRectF& tile, const engine::LensCounts& counts,
                            const Theme& theme) {
        QPoint at(static_cast<int>(tile.left()), static_cast<int>(tile.bottom()) + kInset);
        for (const engine::LensState state : kShownStates) {
            const std::int64_t count = counts.of(state);
            if (count == 0)
                continue;
            const int width = paintStateCount(nullptr, at, state, count, theme);
            if (at.x() + width > tile.right() + 1)
                return;
            paintStateCount(&painter, at, state, count, theme);
            at.rx() += width + 10;
        }
    }

    LensModel& m_images;
};

}  // namespace

LensStrip::LensStrip(LensModel& images, QWidget* parent) : QListView(parent) {
    setObjectName("lensStrip");
    setAccessibleName(tr("Pictures, largest change first"));
    setItemDelegate(new Delegate(images, this));
    setModel(&images);
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setGridSize(itemDelegate()->sizeHint({}, {}));
    setFixedHeight(gridSize().height() + kScrollBar);
}

}  // namespace ui
