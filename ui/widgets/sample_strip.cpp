// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sample_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

#include "ui/models/sample_model.h"
#include "ui/theme.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/wrapped_text.h"

namespace ui {
namespace {

constexpr int kWidest = 112;
constexpr int kNarrowest = 72;
constexpr int kAimedAt = 6;  // tiles in a row
constexpr int kCaption = 20;
constexpr int kSplitFrom = 110;  // narrower tiles have room for the name alone
constexpr int kGap = 8;
constexpr int kGroupGap = 24;
constexpr int kRing = 3;  // room for the focus ring

void paintTile(QPainter& painter, const QRect& rect, const QModelIndex& index, const engine::SampleInfo& sample,
               const QList<ViewBox>& boxes, const Theme& theme) {
    const QRectF picture = rect.adjusted(0, 0, 0, -kCaption);
    QPainterPath rounded;
    rounded.addRoundedRect(picture, 4, 4);
    painter.fillPath(rounded, theme.sunken);
    const auto pixmap = index.data(SampleModel::PictureRole).value<QPixmap>();
    if (!pixmap.isNull() && sample.width > 0 && sample.height > 0) {
        painter.save();
        painter.setClipPath(rounded);
        const QSizeF size = QSizeF(sample.width, sample.height).scaled(picture.size(), Qt::KeepAspectRatio);
        const QRectF target(picture.center() - QPointF(size.width(), size.height()) / 2, size);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()));
        QTransform transform;
        transform.translate(target.left(), target.top());
        transform.scale(target.width() / sample.width, target.height() / sample.height);
        paintBoxes(painter, boxes, transform, picture, BoxSize::Thumbnail);
        painter.restore();
    } else if (const QString reason = index.data(SampleModel::ReasonRole).toString(); !reason.isEmpty()) {
        painter.setFont(textFont(TextRole::Chart));
        painter.setPen(theme.error);
        drawWrapped(painter, picture.adjusted(6, 4, -6, -4), reason);
    }
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(theme.text);
    const QRect caption(rect.left(), rect.bottom() + 1 - kCaption, rect.width(), kCaption);
    const QString split = rect.width() < kSplitFrom ? QString() : index.data(SampleModel::SplitRole).toString();
    const int splitWidth = split.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(split) + 6;
    painter.drawText(
        caption.adjusted(0, 0, -splitWidth, 0), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, caption.width() - splitWidth));
    painter.setPen(theme.muted);
    painter.drawText(caption, Qt::AlignVCenter | Qt::AlignRight, split);
}

}  // namespace

SampleStrip::SampleStrip(SampleModel& samples, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_samples(samples) {
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&samples, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& index) {
        if (std::find(m_rows.begin(), m_rows.end(), index.row()) != m_rows.end())
            update();
    });
    connect(&samples, &QAbstractItemModel::modelAboutToBeReset, this, [this] { setRows({}); });
}

void SampleStrip::setRows(std::vector<int> rows) {
    m_rows = std::move(rows);
    m_current = 0;
    describe();
    update();
}

QSize SampleStrip::sizeHint() const {
    return {3 * kWidest, kWidest * 3 / 4 + kCaption + 2 * kRing};
}

QRect SampleStrip::tileRect(int at) const {
    const int room = (width() - 2 * kRing - (kAimedAt - 1) * kGap) / kAimedAt;
    const int wide = std::clamp(room, kNarrowest, kWidest);
    const int groups = m_groupSize > 0 ? at / m_groupSize : 0;
    return {kRing + at * (wide + kGap) + groups * (kGroupGap - kGap), kRing, wide, wide * 3 / 4 + kCaption};
}

int SampleStrip::shown() const {
    int count = 0;
    while (count < static_cast<int>(m_rows.size()) && tileRect(count).right() + kRing <= width())
        ++count;
    return m_groupSize > 0 ? count - count % m_groupSize : count;
}

int SampleStrip::tileAt(const QPoint& point) const {
    for (int at = 0; at < shown(); ++at)
        if (tileRect(at).contains(point))
            return at;
    return -1;
}

void SampleStrip::resizeEvent(QResizeEvent*) {
    setFixedHeight(tileRect(0).height() + 2 * kRing);
}

void SampleStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int at = 0; at < shown(); ++at) {
        const int row = m_rows[static_cast<std::size_t>(at)];
        const engine::SampleInfo& sample = m_samples.sample(row);
        paintTile(painter, tileRect(at), m_samples.index(row), sample, m_boxes ? m_boxes(row) : boxesOf(sample),
                  themeOf(this));
        if (hasFocus() && at == m_current) {
            painter.setPen(QPen(themeOf(this).focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(tileRect(at)).adjusted(-2, -2, 2, 2 - kCaption), 6, 6);
        }
    }
}

void SampleStrip::mouseReleaseEvent(QMouseEvent* event) {
    const int at = tileAt(event->pos());
    if (event->button() == Qt::LeftButton && at >= 0)
        emit chosen(m_rows[static_cast<std::size_t>(at)]);
}

void SampleStrip::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const int count = shown();
    if (count > 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        m_current = std::clamp(m_current + (key == Qt::Key_Left ? -1 : 1), 0, count - 1);
        describe();
        update();
    } else if (m_current < count && (key == Qt::Key_Return || key == Qt::Key_Space)) {
        emit chosen(m_rows[static_cast<std::size_t>(m_current)]);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool SampleStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = tileAt(help->pos());
        const QString tip =
            at < 0 ? QString() : m_samples.index(m_rows[static_cast<std::size_t>(at)]).data(Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void SampleStrip::describe() {
    const bool hasCurrent = m_current < static_cast<int>(m_rows.size());
    setAccessibleDescription(
        hasCurrent
            ? m_samples.index(m_rows[static_cast<std::size_t>(m_current)]).data(Qt::AccessibleTextRole).toString()
            : QString());
}

}  // namespace ui
