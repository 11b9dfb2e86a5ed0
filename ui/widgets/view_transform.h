// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QTransform>

namespace ui {

/// Where a picture lies in a view: its zoom, and the image point in the view's middle. Never smaller than the whole
/// picture in the view, never panned past its edges; fitted, it stays so when the view changes.
class ViewTransform {
public:
    static constexpr double kZoomStep = 1.25;

    void setViewSize(const QSizeF& size);
    /// Fits the picture.
    void setImageSize(const QSize& size);

    void fit();
    /// What lies under `anchor`, a point of the view, stays there.
    void zoomBy(double factor, const QPointF& anchor);
    /// In view pixels; positive moves the view to the right and down.
    void panBy(const QPointF& offset);
    /// Moves as little as brings `area`, in image pixels, into the view.
    void reveal(const QRectF& area);
    /// + = - 0 zoom, arrows pan: Left and Right only where the picture is larger than the view. False for other keys.
    bool applyKey(int key);

    void beginDrag(const QPointF& position);
    /// True once it is more than a click that was not quite still.
    bool dragTo(const QPointF& position);
    bool isDragging() const { return m_isDragging; }
    void endDrag() { m_isDragging = false; }

    double zoom() const { return m_zoom; }
    const QSize& imageSize() const { return m_image; }
    bool isLargerThanView() const;
    QTransform imageToView() const;
    QPointF toImage(const QPointF& position) const;

private:
    double fitZoom() const;
    void clampCentre();

    QSizeF m_view;
    QSize m_image;
    double m_zoom = 1;
    QPointF m_centre;  // of the view, in image pixels
    bool m_isFitted = true;
    QPointF m_dragStart;
    QPointF m_centreAtDragStart;
    bool m_isDragging = false;
};

}  // namespace ui
