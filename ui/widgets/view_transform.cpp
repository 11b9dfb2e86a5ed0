// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_transform.h"

#include <algorithm>

namespace ui {
namespace {

constexpr double kMaxZoom = 32;
constexpr double kMaxFitZoom = 4;  // a picture of a few pixels does not fill the view
constexpr double kKeyPan = 60;
constexpr int kClickSlack = 4;

}  // namespace

void ViewTransform::setViewSize(const QSizeF& size) {
    m_view = size;
    if (m_isFitted)
        fit();
    else
        clampCentre();
}

void ViewTransform::setImageSize(const QSize& size) {
    m_image = size;
    fit();
}

double ViewTransform::fitZoom() const {
    if (m_image.isEmpty() || m_view.isEmpty())
        return 1;
    const double ratio = std::min(m_view.width() / m_image.width(), m_view.height() / m_image.height());
    return std::min(ratio, kMaxFitZoom);
}

void ViewTransform::fit() {
    m_isFitted = true;
    m_zoom = fitZoom();
    m_centre = QPointF(m_image.width(), m_image.height()) / 2;
}

void ViewTransform::zoomBy(double factor, const QPointF& anchor) {
    const double lowest = fitZoom();
    const double zoom = std::clamp(m_zoom * factor, lowest, std::max(kMaxZoom, lowest));
    const QPointF fixed = toImage(anchor);
    m_zoom = zoom;
    m_isFitted = zoom <= lowest * 1.001;
    m_centre = fixed - (anchor - QRectF(QPointF(), m_view).center()) / zoom;
    clampCentre();
}

void ViewTransform::panBy(const QPointF& offset) {
    m_centre += offset / m_zoom;
    clampCentre();
}

void ViewTransform::reveal(const QRectF& area) {
    const QRectF seen(toImage({}), m_view / m_zoom);
    const auto shift = [](double low, double high, double seenLow, double seenHigh) {
        if (high - low > seenHigh - seenLow)
            return (low + high - seenLow - seenHigh) / 2;
        return low < seenLow ? low - seenLow : std::max(0.0, high - seenHigh);
    };
    m_centre += QPointF(shift(area.left(), area.right(), seen.left(), seen.right()),
                        shift(area.top(), area.bottom(), seen.top(), seen.bottom()));
    clampCentre();
}

bool ViewTransform::applyKey(int key) {
    const QPointF middle = QRectF(QPointF(), m_view).center();
    switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomBy(kZoomStep, middle);
            return true;
        case Qt::Key_Minus:
            zoomBy(1 / kZoomStep, middle);
            return true;
        case Qt::Key_0:
            fit();
            return true;
        case Qt::Key_Up:
            panBy({0, -kKeyPan});
            return true;
        case Qt::Key_Down:
            panBy({0, kKeyPan});
            return true;
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (!isLargerThanView())
                return false;
            panBy({key == Qt::Key_Left ? -kKeyPan : kKeyPan, 0});
            return true;
        default:
            return false;
    }
}

void ViewTransform::beginDrag(const QPointF& position) {
    m_dragStart = position;
    m_centreAtDragStart = m_centre;
    m_isDragging = false;
}

bool ViewTransform::dragTo(const QPointF& position) {
    const QPointF moved = position - m_dragStart;
    if (!m_isDragging && moved.manhattanLength() < kClickSlack)
        return false;
    m_isDragging = true;
    if (isLargerThanView()) {
        m_centre = m_centreAtDragStart - moved / m_zoom;
        clampCentre();
    }
    return true;
}

void ViewTransform::clampCentre() {
    const auto clampAxis = [this](double centre, double image, double view) {
        const double half = view / 2 / m_zoom;
        return 2 * half >= image ? image / 2 : std::clamp(centre, half, image - half);
    };
    m_centre = {clampAxis(m_centre.x(), m_image.width(), m_view.width()),
                clampAxis(m_centre.y(), m_image.height(), m_view.height())};
}

bool ViewTransform::isLargerThanView() const {
    return m_image.width() * m_zoom > m_view.width() + 1 || m_image.height() * m_zoom > m_view.height() + 1;
}

QTransform ViewTransform::imageToView() const {
    QTransform transform;
    transform.translate(m_view.width() / 2, m_view.height() / 2);
    transform.scale(m_zoom, m_zoom);
    transform.translate(-m_centre.x(), -m_centre.y());
    return transform;
}

QPointF ViewTransform::toImage(const QPointF& position) const {
    return imageToView().inverted().map(position);
}

}  // namespace ui
