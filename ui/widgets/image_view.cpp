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
#include <QToolTip>

#include <cmath>

#include "ui/convert.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kToolbarGap = 12;
constexpr double kHandle = 8;
constexpr double kRoomForMiddles = 32;

}  // namespace

ImageView::ImageView(QWidget* parent) : PictureView(parent) {
    setObjectName("imageView");
    setMinimumSize(200, 120);
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
    m_selected = -1;
    showPicture(pixmap, fileSize);
}

void ImageView::setMessage(const QString& text) {
    m_boxes.clear();
    m_selected = m_hovered = -1;
    showSentence(text);
}

void ImageView::transformChanged() {
    m_toolbar->setVisible(hasPicture());
    PictureView::transformChanged();
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
    reveal(m_boxes.at(index).rect);
}

void ImageView::setDescription(const QString& text) {
    setAccessibleDescription(text);
}

int ImageView::boxAt(const QPointF& position) const {
    if (!m_areBoxesVisible)
        return -1;
    const QPointF point = transform().toImage(position);
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
    if (!hasPicture()) {
        paintSentence(painter);
    } else {
        painter.setClipPath(rounded);
        paintPicture(painter);
        if (m_areBoxesVisible)
            paintBoxes(painter, m_boxes, transform().imageToView(),
                       QRectF(rect()).intersected(pictureRect().adjusted(-2, -20, 2, 2)), BoxSize::View,
                       m_hovered >= 0 ? m_hovered : m_selected);
        if (m_areBoxesVisible && m_areHandlesVisible && m_selected >= 0)
            paintHandles(painter);
        painter.setClipping(false);
    }
    paintFocusRing(painter);
}

void ImageView::paintHandles(QPainter& painter) const {
    const QRectF rect = transform().imageToView().mapRect(m_boxes.at(m_selected).rect);
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

void ImageView::resizeEvent(QResizeEvent* event) {
    const QSize size = m_toolbar->sizeHint();
    m_toolbar->setGeometry(width() - size.width() - kToolbarGap, kToolbarGap, size.width(), size.height());
    PictureView::resizeEvent(event);
}

void ImageView::mousePressEvent(QMouseEvent* event) {
    beginDrag(event->position());
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
    drag(event);
}

void ImageView::mouseReleaseEvent(QMouseEvent* event) {
    if (endDrag(event))
        emit boxClicked(boxAt(event->position()));
}

void ImageView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_B)
        setBoxesVisible(!m_areBoxesVisible);
    else
        PictureView::keyPressEvent(event);
}

}  // namespace ui
