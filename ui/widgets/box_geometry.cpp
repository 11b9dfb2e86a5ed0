// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/box_geometry.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {
namespace {

struct Span {
    double low, high;
};

Span moved(Span span, double offset, double end) {
    if (std::round(offset) == 0)
        return span;
    const double low = std::clamp(span.low + std::round(offset), 0.0, std::max(0.0, end - (span.high - span.low)));
    return {low, low + span.high - span.low};
}

/// At least 1 px between the two, on the side where there is room.
Span ordered(double a, double b, double end) {
    Span span{std::min(a, b), std::max(a, b)};
    if (span.high - span.low < 1)
        span = span.low + 1 <= end ? Span{span.low, span.low + 1} : Span{end - 1, end};
    return span;
}

double onPixel(double value, double end) {
    return std::clamp(std::round(value), 0.0, end);
}

bool isNear(double value, double edge, double outside, double inside) {
    return value >= edge - outside && value <= edge + inside;
}

float fractionOf(double pixels, int side) {
    return static_cast<float>(std::clamp(pixels / side, 0.0, 1.0));
}

}  // namespace

Qt::Edges edgesAt(const QRectF& box, const QPointF& point, double reach) {
    if (!box.adjusted(-reach, -reach, reach, reach).contains(point))
        return {};
    const double across = std::min(reach, box.width() / 4), along = std::min(reach, box.height() / 4);
    Qt::Edges edges;
    edges.setFlag(Qt::LeftEdge, isNear(point.x(), box.left(), reach, across));
    edges.setFlag(Qt::RightEdge, isNear(point.x(), box.right(), across, reach));
    edges.setFlag(Qt::TopEdge, isNear(point.y(), box.top(), reach, along));
    edges.setFlag(Qt::BottomEdge, isNear(point.y(), box.bottom(), along, reach));
    return edges;
}

Qt::CursorShape cursorOf(Qt::Edges edges) {
    const bool isAcross = edges & (Qt::LeftEdge | Qt::RightEdge), isAlong = edges & (Qt::TopEdge | Qt::BottomEdge);
    if (isAcross && isAlong) {
        const bool isFalling = edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge);
        return isFalling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    return isAcross ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

QRectF movedBox(const QRectF& box, const QPointF& offset, const QSize& image) {
    const Span across = moved({box.left(), box.right()}, offset.x(), image.width());
    const Span along = moved({box.top(), box.bottom()}, offset.y(), image.height());
    return {QPointF(across.low, along.low), box.size()};
}

QRectF resizedBox(const QRectF& box, Qt::Edges edges, const QPointF& offset, const QSize& image) {
    QRectF result = box;
    if (edges & (Qt::LeftEdge | Qt::RightEdge)) {
        const double fixed = edges & Qt::LeftEdge ? box.right() : box.left();
        const double pulled = edges & Qt::LeftEdge ? box.left() : box.right();
        const Span span = ordered(fixed, onPixel(pulled + offset.x(), image.width()), image.width());
        result = QRectF(span.low, result.y(), span.high - span.low, result.height());
    }
    if (edges & (Qt::TopEdge | Qt::BottomEdge)) {
        const double fixed = edges & Qt::TopEdge ? box.bottom() : box.top();
        const double pulled = edges & Qt::TopEdge ? box.top() : box.bottom();
        const Span span = ordered(fixed, onPixel(pulled + offset.y(), image.height()), image.height());
        result = QRectF(result.x(), span.low, result.width(), span.high - span.low);
    }
    return result;
}

QRectF drawnBox(const QPointF& from, const QPointF& to, const QSize& image) {
    const Span across = ordered(onPixel(from.x(), image.width()), onPixel(to.x(), image.width()), image.width());
    const Span along = ordered(onPixel(from.y(), image.height()), onPixel(to.y(), image.height()), image.height());
    return {across.low, along.low, across.high - across.low, along.high - along.low};
}

engine::BoxLabel reshapedLabel(engine::BoxLabel label, const QRectF& from, const QRectF& to, const QSize& image) {
    if (to.width() != from.width())
        label.width = fractionOf(to.width(), image.width());
    if (to.height() != from.height())
        label.height = fractionOf(to.height(), image.height());
    if (to.width() != from.width() || to.x() != from.x())
        label.xCenter = fractionOf(to.center().x(), image.width());
    if (to.height() != from.height() || to.y() != from.y())
        label.yCenter = fractionOf(to.center().y(), image.height());
    return label;
}

}  // namespace ui
