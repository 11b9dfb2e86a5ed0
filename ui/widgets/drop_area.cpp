// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_area.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/icons.h"
#include "ui/theme.h"

namespace ui {

DropArea::DropArea(const QString& iconName, const QString& text, const QString& detail, Shape shape, QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_text(text), m_detail(detail), m_shape(shape) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setAccessibleDescription(detail);
    setSizePolicy(QSizePolicy::Expanding, shape == Shape::Bar ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize DropArea::sizeHint() const {
    return m_shape == Shape::Bar ? QSize(300, m_isSlim ? 32 : 48) : QSize(240, 148);
}

void DropArea::setSlim(bool isSlim) {
    m_isSlim = isSlim;
    updateGeometry();
}

void DropArea::setDragText(const QString& text) {
    m_dragText = text;
    update();
}

void DropArea::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    const bool isDrag = !m_dragText.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(isDrag ? theme.accent : theme.edge, 1.5);
    if (!isDrag)
        pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.setBrush(isDrag ? QBrush(theme.accentSoft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QString text = isDrag ? m_dragText : m_text;
    if (m_shape == Shape::Bar) {
        painter.setFont(textFont(TextRole::Body));
        const int textWidth = painter.fontMetrics().horizontalAdvance(text);
        const int left = (width() - textWidth - 28) / 2;
        drawIcon(painter, {left, height() / 2 - 9, 18, 18}, m_iconName, isDrag ? theme.accent : theme.muted);
        painter.setPen(isDrag ? theme.accent : theme.muted);
        painter.drawText(QRect(left + 28, 0, textWidth + 4, height()), Qt::AlignVCenter, text);
        return;
    }
    const int top = height() / 2 - 52;
    drawIcon(painter, {width() / 2 - 18, top, 36, 36}, m_iconName, theme.accent);
    painter.setFont(textFont(TextRole::Heading));
    painter.setPen(isDrag ? theme.accent : theme.text);
    painter.drawText(QRect(8, top + 46, width() - 16, 22), Qt::AlignCenter, text);
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(theme.muted);
    painter.drawText(QRect(12, top + 70, width() - 24, 34), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_detail);
}

void DropArea::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void DropArea::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace ui
