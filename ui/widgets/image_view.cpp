// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/image_view.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

#include "ui/convert.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kToolbarGap = 12;
constexpr double kHandle = 8;
constexpr double kRoomForMiddles = 32;

}  // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    setObjectName("imageView");
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture"));
    buildToolbar();
}

void ImageView::buildToolbar() {
    m_toolbar = new QFrame(this);
    m_toolbar->setProperty("kind", "toolbar");
    auto* layout = new QHBoxLayout(m_toolbar);
    layout->setContentsMargins(2, 1, 2, 1);
    layout->setSpacing(2);
    auto* minus = makeIconButton("minus", tr("Smaller (-)"), "zoomOut");
    auto* plus = makeIconButton("plus", tr("Larger (+)"), "zoomIn");
    auto* whole = makeIconButton("fit", tr("Whole picture (0)"), "zoomFit");
    auto* eye = makeIconButton("eye", tr("Show boxes (B)"), "showBoxes");
    eye->setCheckable(true);
    eye->setChecked(true);
    m_percent = makeLabel({}, TextRole::Body);
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setMinimumWidth(static_cast<int>(numberWidth(m_percent->font(), "3200 %")) + 4);
    for (QWidget* part : std::initializer_list<QWidget*>{minus, m_percent, plus, whole, eye})
        layout->addWidget(part);
    connect(minus, &QToolButton::clicked, this, &ImageView::zoomOut);
    connect(plus, &QToolButton::clicked, this, &ImageView::zoomIn);
    connect(whole, &QToolButton::clicked, this, &ImageView::fit);
    connect(eye, &QToolButton::toggled, this, &ImageView::setBoxesVisible);
    connect(this, &ImageView::zoomChanged, m_percent, [this](double zoom) { m_percent->setText(percentText(zoom)); });
    m_toolbar->hide();
}

void ImageView::setPicture(const QPixmap& pixmap, const QSize& fileSize) {
    m_pixmap = pixmap;
    m_message.clear();
    m_selected = -1;
    m_toolbar->setVisible(!pixmap.isNull());
    m_transform.setImageSize(fileSize);
    fit();
}

void ImageView::refinePicture(const QPixmap& pixmap) {
    m_pixmap = pixmap;
    m_message.clear();
    m_toolbar->setVisible(!pixmap.isNull());
    update();
}

void ImageView::setMessage(const QString& text) {
    m_pixmap = {};
    m_message = text;
    m_boxes.clear();
    m_selected = m_hovered = -1;
    m_toolbar->hide();
    update();
}

void ImageView::setBoxes(const QList<ViewBox>& boxes) {
    m_boxes = boxes;
    m_selected = m_hovered = -1;
    update();
}

void ImageView::setSelectedBox(int index) {
    m_selected = index;
    update();
}

void ImageView::setHandlesVisible(bool isOn) {
    m_areHandlesVisible = isOn;
    update();
}

void ImageView::revealBox(int index) {
    m_transform.reveal(m_boxes.at(index).rect);
    update();
}

void ImageView::setDescription(const QString& text) {
    setAccessibleDescription(text);
}

void ImageView::fit() {
    m_transform.setViewSize(QSizeF(size()));
    m_transform.fit();
    announceZoom();
}

void ImageView::zoomIn() {
    zoomBy(ViewTransform::kZoomStep, QRectF(rect()).center());
}

void ImageView::zoomOut() {
    zoomBy(1 / ViewTransform::kZoomStep, QRectF(rect()).center());
}

void ImageView::zoomBy(double factor, const QPointF& anchor) {
    if (m_pixmap.isNull())
        return;
    m_transform.zoomBy(factor, anchor);
    announceZoom();
}

void ImageView::announceZoom() {
    emit zoomChanged(m_transform.zoom());
    update();
}

int ImageView::boxAt(const QPointF& position) const {
    if (!m_areBoxesVisible)
        return -1;
    const QPointF point = m_transform.toImage(position);
    int best = -1;
    for (int index = 0; index < m_boxes.size(); ++index) {
        const QRectF& rect = m_boxes[index].rect;
        const auto area = [](const QRectF& r) { return r.width() * r.height(); };
        if (rect.contains(point) && (best < 0 || area(rect) < area(m_boxes[best].rect)))
            best = index;
    }
    return best;
}

void ImageView::setBoxesVisible(bool isOn) {
    m_areBoxesVisible = isOn;
    if (auto* eye = m_toolbar->findChild<QToolButton*>("showBoxes"))
        eye->setChecked(isOn);
    update();
}

bool ImageView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = boxAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        return true;
    }
    const ViewBox& box = m_boxes[index];
    QString text =
        tr("%1, %2 × %3 px")
            .arg(box.label, countText(std::lround(box.rect.width())), countText(std::lround(box.rect.height())));
    if (!m_fileText.isEmpty())
        text += '\n' + m_fileText;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void ImageView::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    QPainterPath rounded;
    painter.setRenderHint(QPainter::Antialiasing);
    rounded.addRoundedRect(rect(), 4, 4);
    painter.fillPath(rounded, theme.sunken);
    if (m_pixmap.isNull()) {
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else {
        painter.setClipPath(rounded);
        const QTransform transform = m_transform.imageToView();
        const QRectF target = transform.mapRect(QRectF(QPointF(), QSizeF(m_transform.imageSize())));
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_transform.zoom() < 3);
        painter.drawPixmap(target, m_pixmap, QRectF(m_pixmap.rect()));
        if (m_areBoxesVisible)
            paintBoxes(painter, m_boxes, transform, QRectF(rect()).intersected(target.adjusted(-2, -20, 2, 2)),
                       BoxSize::View, m_hovered >= 0 ? m_hovered : m_selected);
        if (m_areBoxesVisible && m_areHandlesVisible && m_selected >= 0)
            paintHandles(painter);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void ImageView::paintHandles(QPainter& painter) const {
    const QRectF rect = m_transform.imageToView().mapRect(m_boxes.at(m_selected).rect);
    QList<QPointF> places{rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()};
    if (rect.width() >= kRoomForMiddles)
        places << QPointF(rect.center().x(), rect.top()) << QPointF(rect.center().x(), rect.bottom());
    if (rect.height() >= kRoomForMiddles)
        places << QPointF(rect.left(), rect.center().y()) << QPointF(rect.right(), rect.center().y());
    painter.setPen(QPen(Qt::black, 1));
    painter.setBrush(Qt::white);
    for (const QPointF& place : places)
        painter.drawRect(QRectF(place - QPointF(kHandle, kHandle) / 2, QSizeF(kHandle, kHandle)));
}

void ImageView::resizeEvent(QResizeEvent*) {
    const QSize size = m_toolbar->sizeHint();
    m_toolbar->setGeometry(width() - size.width() - kToolbarGap, kToolbarGap, size.width(), size.height());
    m_transform.setViewSize(QSizeF(this->size()));
    announceZoom();
}

void ImageView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(ViewTransform::kZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event) {
    m_transform.beginDrag(event->position());
}

void ImageView::setHoveredBox(int index) {
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

void ImageView::leaveEvent(QEvent*) {
    setHoveredBox(-1);
}

void ImageView::mouseMoveEvent(QMouseEvent* event) {
    setHoveredBox(event->buttons() == Qt::NoButton ? boxAt(event->position()) : -1);
    if (!(event->buttons() & Qt::LeftButton) || !m_transform.dragTo(event->position()) ||
        !m_transform.isLargerThanView())
        return;
    setCursor(Qt::ClosedHandCursor);
    update();
}

void ImageView::mouseReleaseEvent(QMouseEvent* event) {
    unsetCursor();
    if (!m_transform.isDragging() && event->button() == Qt::LeftButton)
        emit boxClicked(boxAt(event->position()));
    m_transform.endDrag();
}

void ImageView::keyPressEvent(QKeyEvent* event) {
    if (!m_pixmap.isNull() && m_transform.applyKey(event->key())) {
        announceZoom();
        return;
    }
    switch (event->key()) {
        case Qt::Key_B:
            setBoxesVisible(!m_areBoxesVisible);
            return;
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
