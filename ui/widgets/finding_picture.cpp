// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_picture.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme.h"

namespace ui {

FindingPicture::FindingPicture(QWidget* parent) : PictureView(parent) {
    setObjectName("findingPicture");
    setAccessibleName(tr("Picture of the finding"));
    setFixedHeight(198);
}

void FindingPicture::setMessage(const QString& text) {
    m_boxes.clear();
    m_wrong.clear();
    showSentence(text);
}

void FindingPicture::setBoxes(const QList<ViewBox>& boxes, const QList<ViewBox>& wrong) {
    m_boxes = boxes;
    m_wrong = wrong;
    update();
}

void FindingPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath rounded;
    rounded.addRoundedRect(rect(), 4, 4);
    painter.fillPath(rounded, themeOf(this).sunken);
    if (hasPicture()) {
        painter.setClipPath(rounded);
        paintPicture(painter);
        paintBoxes(painter, m_boxes, transform().imageToView(), QRectF(rect()), BoxSize::Thumbnail);
        paintWrong(painter);
        painter.setClipping(false);
    } else {
        paintSentence(painter);
    }
    paintFocusRing(painter);
}

// White on black, dashed: unlike every class on every picture.
void FindingPicture::paintWrong(QPainter& painter) const {
    QFont font = textFont(TextRole::Chart);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setBrush(Qt::NoBrush);
    const QRectF seen = QRectF(rect()).adjusted(2, 2, -2, -2);
    for (const ViewBox& box : m_wrong) {
        const QRectF area = transform().imageToView().mapRect(box.rect);
        QPen dashes(Qt::white, 2, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({3, 2});
        for (const QPen& pen : {QPen(Qt::black, 4), dashes}) {
            painter.setPen(pen);
            painter.drawRect(area);
        }
        if (box.label.isEmpty())
            continue;
        const QSizeF size(painter.fontMetrics().horizontalAdvance(box.label) + 8, painter.fontMetrics().height() + 2);
        QRectF label(area.topLeft() - QPointF(2, size.height()), size);
        label.moveTop(qBound(seen.top(), label.top(), seen.bottom() - size.height()));
        label.moveLeft(qBound(seen.left(), label.left(), std::max(seen.left(), seen.right() - size.width())));
        painter.fillRect(label, Qt::black);
        painter.setPen(Qt::white);
        painter.drawText(label, Qt::AlignCenter, box.label);
    }
}

void FindingPicture::mousePressEvent(QMouseEvent* event) {
    beginDrag(event->position());
}

void FindingPicture::mouseMoveEvent(QMouseEvent* event) {
    drag(event);
}

void FindingPicture::mouseReleaseEvent(QMouseEvent* event) {
    endDrag(event);
}

}  // namespace ui
