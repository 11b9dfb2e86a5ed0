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

constexpr double kZoomStep = 1.25;
constexpr double kMaxZoom = 32;
constexpr double kMaxFitZoom = 4;  // a picture of a few pixels does not fill the view
constexpr int kClickSlack = 4;
constexpr int kToolbarGap = 12;

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
    m_fileSize = fileSize;
    m_message.clear();
    m_selected = -1;
    m_toolbar->setVisible(!pixmap.isNull());
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
    m_hovered = -1;
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

void ImageView::setDescription(const QString& text) {
    setAccessibleDescription(text);
}

double ImageView::fitZoom() const {
    if (m_fileSize.isEmpty())
        return 1;
    const double ratio = std::min(static_cast<double>(width()) / m_fileSize.width(),
                                  static_cast<double>(height()) / m_fileSize.height());
    return std::min(ratio, kMaxFitZoom);
}

void ImageView::fit() {
    m_isFitted = true;
    m_zoom = fitZoom();
    m_centre = QPointF(m_fileSize.width(), m_fileSize.height()) / 2;
    emit zoomChanged(m_zoom);
    update();
}

void ImageView::zoomIn() {
    setZoom(m_zoom * kZoomStep, QRectF(rect()).center());
}

void ImageView::zoomOut() {
    setZoom(m_zoom / kZoomStep, QRectF(rect()).center());
}

void ImageView::setZoom(double zoom, const QPointF& anchor) {
    if (m_pixmap.isNull())
        return;
    const double lowest = fitZoom();
    zoom = std::clamp(zoom, lowest, std::max(kMaxZoom, lowest));
    const QPointF fixed = imageToView().inverted().map(anchor);
    m_zoom = zoom;
    m_isFitted = zoom <= lowest * 1.001;
    m_centre = fixed - (anchor - QRectF(rect()).center()) / zoom;
    clampCentre();
    emit zoomChanged(m_zoom);
    update();
}

void ImageView::clampCentre() {
    const auto clampAxis = [this](double centre, double image, double view) {
        const double half = view / 2 / m_zoom;
        return 2 * half >= image ? image / 2 : std::clamp(centre, half, image - half);
    };
    m_centre = {clampAxis(m_centre.x(), m_fileSize.width(), width()),
                clampAxis(m_centre.y(), m_fileSize.height(), height())};
}

bool ImageView::isLargerThanView() const {
    return m_fileSize.width() * m_zoom > width() + 1 || m_fileSize.height() * m_zoom > height() + 1;
}

QTransform ImageView::imageToView() const {
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(m_zoom, m_zoom);
    transform.translate(-m_centre.x(), -m_centre.y());
    return transform;
}

int ImageView::boxAt(const QPointF& position) const {
    if (!m_areBoxesVisible)
        return -1;
    // The smallest one under the pointer, so that a small box inside a large one can be reached.
    const QPointF point = imageToView().inverted().map(position);
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
        const QTransform transform = imageToView();
        const QRectF target = transform.mapRect(QRectF(QPointF(), QSizeF(m_fileSize)));
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 3);
        painter.drawPixmap(target, m_pixmap, QRectF(m_pixmap.rect()));
        if (m_areBoxesVisible)
            paintBoxes(painter, m_boxes, transform, QRectF(rect()).intersected(target.adjusted(-2, -20, 2, 2)),
                       BoxSize::View, m_hovered >= 0 ? m_hovered : m_selected);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void ImageView::resizeEvent(QResizeEvent*) {
    const QSize size = m_toolbar->sizeHint();
    m_toolbar->setGeometry(width() - size.width() - kToolbarGap, kToolbarGap, size.width(), size.height());
    if (m_isFitted)
        fit();
    else
        clampCentre();
}

void ImageView::wheelEvent(QWheelEvent* event) {
    setZoom(m_zoom * std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event) {
    m_dragStart = event->position();
    m_centreAtDragStart = m_centre;
    m_isDragging = false;
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
    const QPointF moved = event->position() - m_dragStart;
    if (!(event->buttons() & Qt::LeftButton) || (!m_isDragging && moved.manhattanLength() < kClickSlack))
        return;
    m_isDragging = true;
    if (!isLargerThanView())
        return;
    setCursor(Qt::ClosedHandCursor);
    m_centre = m_centreAtDragStart - moved / m_zoom;
    clampCentre();
    update();
}

void ImageView::mouseReleaseEvent(QMouseEvent* event) {
    unsetCursor();
    if (!m_isDragging && event->button() == Qt::LeftButton)
        emit boxClicked(boxAt(event->position()));
    m_isDragging = false;
}

void ImageView::keyPressEvent(QKeyEvent* event) {
    const double step = 60 / m_zoom;
    const auto pan = [this](const QPointF& offset) {
        m_centre += offset;
        clampCentre();
        update();
    };
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomIn();
            return;
        case Qt::Key_Minus:
            zoomOut();
            return;
        case Qt::Key_0:
            fit();
            return;
        case Qt::Key_B:
            setBoxesVisible(!m_areBoxesVisible);
            return;
        case Qt::Key_Left:
            if (isLargerThanView())
                pan({-step, 0});
            else
                emit previousRequested();
            return;
        case Qt::Key_Right:
            if (isLargerThanView())
                pan({step, 0});
            else
                emit nextRequested();
            return;
        case Qt::Key_Up:
            pan({0, -step});
            return;
        case Qt::Key_Down:
            pan({0, step});
            return;
        case Qt::Key_PageUp:
            emit previousRequested();
            return;
        case Qt::Key_PageDown:
            emit nextRequested();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace ui
