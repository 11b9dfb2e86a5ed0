// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_delegate.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/wrapped_text.h"

namespace ui {
namespace {

constexpr int kDrawnKb = 32 * 1024;
constexpr int kRadius = 4;
constexpr int kRing = 3;
constexpr int kRingGap = 1;
constexpr int kInset = kRing + kRingGap;  // room for the ring at the left and top edge of the view

void paintPill(QPainter& painter, const QRectF& picture, const QString& text, const Theme& theme) {
    painter.setFont(textFont(TextRole::Chart));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 32;
    const QRectF pill(picture.right() - width - 6, picture.top() + 6, width, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(pill, 10, 10);
    drawIcon(painter, QRect(pill.left() + 7, pill.top() + 4, 12, 12), "triangle", theme.warning);
    painter.setPen(theme.warning);
    painter.drawText(pill.adjusted(24, 0, -6, 0), Qt::AlignVCenter, text);
}

void paintCaption(QPainter& painter, const QRectF& rect, const TileDelegate::Tile& tile, bool isNarrow,
                  const Theme& theme) {
    qreal right = rect.right();
    painter.setFont(textFont(TextRole::Heading));
    painter.setPen(theme.text);
    const QString label =
        painter.fontMetrics().elidedText(tile.label, Qt::ElideRight, static_cast<int>(rect.width() / 2));
    drawNumber(painter, rect, label);
    right -= label.isEmpty() ? 0 : numberWidth(painter.font(), label) + 8;
    painter.setFont(textFont(TextRole::Caption));
    if (!tile.middle.isEmpty() && !isNarrow) {
        painter.setPen(theme.muted);
        const qreal width = painter.fontMetrics().horizontalAdvance(tile.middle);
        painter.drawText(QRectF(right - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, tile.middle);
        right -= width + 8;
    }
    painter.setPen(theme.text);
    const QRectF name(rect.left(), rect.top(), right - rect.left(), rect.height());
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tile.name, Qt::ElideMiddle, static_cast<int>(name.width())));
}

}  // namespace

TileDelegate::TileDelegate(std::function<Tile(const QModelIndex&)> tile, QObject* parent)
    : QStyledItemDelegate(parent), m_tile(std::move(tile)), m_drawn(kDrawnKb) {}

QSize TileDelegate::cellSize() const {
    return {m_tileWidth + kGap, m_tileWidth * 3 / 4 + kCaptionHeight + 8};
}

void TileDelegate::beginFrame(double budgetMs) {
    m_budgetMs = budgetMs;
    m_spentMs = 0;
    m_hasUndrawn = false;
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return cellSize();
}

// Scaling a picture and stroking its boxes takes far longer than copying the result, and scrolling repeats it. Without
// its ground: another theme leaves it as it is.
QPixmap TileDelegate::drawn(const Tile& tile, const QSize& size, qreal scale) const {
    std::size_t key = qHashMulti(0, tile.picture.cacheKey(), size.width(), scale);
    for (const ViewBox& box : tile.boxes)
        key =
            qHashMulti(key, box.classId, box.rect.x(), box.rect.y(), box.rect.width(), box.rect.height(), box.isTruth);
    if (const QPixmap* known = m_drawn.object(key))
        return *known;
    if (m_spentMs > 0 && m_spentMs >= m_budgetMs) {
        m_hasUndrawn = true;
        return {};
    }
    QElapsedTimer timer;
    timer.start();
    const QPixmap result = draw(tile, size, scale);
    m_drawn.insert(key, new QPixmap(result), std::max(1, result.width() * result.height() * 4 / 1024));
    m_spentMs += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return result;
}

QPixmap TileDelegate::draw(const Tile& tile, const QSize& size, qreal scale) const {
    QPixmap result(size * scale);
    result.setDevicePixelRatio(scale);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF area(QRect(QPoint(), size));
    QPainterPath rounded;
    rounded.addRoundedRect(area, kRadius, kRadius);
    painter.setClipPath(rounded);
    const QSizeF fitted = QSizeF(tile.imageSize).scaled(area.size(), Qt::KeepAspectRatio);
    const QRectF target(area.center() - QPointF(fitted.width(), fitted.height()) / 2, fitted);
    painter.drawPixmap(target, tile.picture, QRectF(tile.picture.rect()));
    QTransform transform;
    transform.translate(target.left(), target.top());
    transform.scale(target.width() / tile.imageSize.width(), target.height() / tile.imageSize.height());
    paintBoxes(painter, tile.boxes, transform, area, BoxSize::Thumbnail);
    return result;
}

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const Tile tile = m_tile(index);
    const QRectF picture(option.rect.left() + kInset, option.rect.top() + kInset, m_tileWidth, m_tileWidth * 3 / 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.sunken);
    painter->drawRoundedRect(picture, kRadius, kRadius);
    if (!tile.picture.isNull()) {
        painter->drawPixmap(picture.topLeft(), drawn(tile, picture.size().toSize(), scale));
    } else if (!tile.reason.isEmpty()) {
        painter->setFont(textFont(TextRole::Caption));
        painter->setPen(theme.error);
        drawWrapped(*painter, picture.adjusted(8, 8, -8, -8), tile.reason);
    }
    if (!tile.issue.isEmpty())
        paintPill(*painter, picture, tile.issue, theme);
    paintCaption(*painter, QRectF(picture.left(), picture.bottom(), picture.width(), kCaptionHeight), tile,
                 m_tileWidth < 130, theme);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_Selected || hasFocus) {
        painter->setPen(QPen(hasFocus ? theme.focus : theme.accent, hasFocus ? 2 : kRing));
        painter->setBrush(Qt::NoBrush);
        const qreal out = kRingGap + 1.5;
        painter->drawRoundedRect(picture.adjusted(-out, -out, out, out), 6, 6);
    }
    painter->restore();
}

}  // namespace ui
