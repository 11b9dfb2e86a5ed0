// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

#include <cmath>

#include "ui/theme.h"

namespace ui {
namespace {

constexpr double kSharpZoom = 3;  // from here on pixels are squares

}  // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::showPicture(const QPixmap& pixmap, const QSize& fileSize) {
    m_pixmap = pixmap;
    m_sentence.clear();
    m_isShowing = !fileSize.isEmpty();
    m_transform.setImageSize(fileSize);
    fit();
}

void PictureView::refinePicture(const QPixmap& pixmap) {
    m_pixmap = pixmap;
    m_sentence.clear();
    m_isShowing = true;
    transformChanged();
}

void PictureView::showSentence(const QString& text) {
    m_pixmap = {};
    m_sentence = text;
    m_isShowing = false;
    transformChanged();
}

QRectF PictureView::pictureRect() const {
    return m_transform.imageToView().mapRect(QRectF(QPointF(), QSizeF(m_transform.imageSize())));
}

void PictureView::reveal(const QRectF& area) {
    m_transform.reveal(area);
    transformChanged();
}

void PictureView::fit() {
    m_transform.setViewSize(QSizeF(size()));
    m_transform.fit();
    transformChanged();
}

void PictureView::zoomIn() {
    zoomBy(ViewTransform::kZoomStep, QRectF(rect()).center());
}

void PictureView::zoomOut() {
    zoomBy(1 / ViewTransform::kZoomStep, QRectF(rect()).center());
}

void PictureView::setZoom(double zoom) {
    zoomBy(zoom / m_transform.zoom(), QRectF(rect()).center());
}

void PictureView::zoomBy(double factor, const QPointF& anchor) {
    if (!m_isShowing)
        return;
    m_transform.zoomBy(factor, anchor);
    transformChanged();
}

void PictureView::transformChanged() {
    emit zoomChanged(m_transform.zoom());
    update();
}

void PictureView::paintSentence(QPainter& painter) const {
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(themeOf(this).muted);
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

void PictureView::paintPicture(QPainter& painter) const {
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_transform.zoom() < kSharpZoom);
    painter.drawPixmap(pictureRect(), m_pixmap, QRectF(m_pixmap.rect()));
}

void PictureView::paintFocusRing(QPainter& painter) const {
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void PictureView::drag(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) || !m_transform.dragTo(event->position()) ||
        !m_transform.isLargerThanView())
        return;
    setCursor(Qt::ClosedHandCursor);
    transformChanged();
}

bool PictureView::endDrag(QMouseEvent* event) {
    unsetCursor();
    const bool isClick = !m_transform.isDragging() && event->button() == Qt::LeftButton;
    m_transform.endDrag();
    return isClick;
}

void PictureView::resizeEvent(QResizeEvent*) {
    m_transform.setViewSize(QSizeF(size()));
    transformChanged();
}

void PictureView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(ViewTransform::kZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    if (m_isShowing && m_transform.applyKey(event->key())) {
        transformChanged();
        return;
    }
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_PageUp:
            emit previousRequested();
            return;
        case Qt::Key_Right:
        case Qt::Key_PageDown:
            emit nextRequested();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace ui
