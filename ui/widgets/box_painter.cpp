// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/box_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <tuple>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kLabelIcon = 10;

struct Widths {
    qreal casing, line;
    int casingAlpha;
};

Widths widthsOf(BoxSize size, bool isSelected = false) {
    if (isSelected)
        return {7, 4, 255};
    return size == BoxSize::View ? Widths{4, 2, 140} : Widths{2.5, 1.5, 77};
}

/// Not cosmetic: zoom is in the mapped rectangles alone, and on a screen of more pixels lines must be thicker.
QPen linePen(const QColor& color, qreal width, const QList<qreal>& dashes = {}) {
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

/// Several times faster than drawRect, because lines are not joined, and their dashes not cut at the corners first.
void drawSides(QPainter& painter, const QRectF& rect) {
    const qreal half = painter.pen().widthF() / 2;
    const QRectF outer = rect.adjusted(-half, 0, half, 0), inner = rect.adjusted(0, half, 0, -half);
    const std::array lines{QLineF(outer.topLeft(), outer.topRight()), QLineF(inner.topRight(), inner.bottomRight()),
                           QLineF(outer.bottomRight(), outer.bottomLeft()),
                           QLineF(inner.bottomLeft(), inner.topLeft())};
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

void drawOutline(QPainter& painter, const QRectF& rect, const ClassStyle& style, BoxSize size, bool isSelected) {
    const Widths widths = widthsOf(size, isSelected);
    for (const QPen& pen : {linePen(QColor(0, 0, 0, widths.casingAlpha), widths.casing),
                            linePen(style.color, widths.line, style.dashes)}) {
        painter.setPen(pen);
        // Sides of a large view may be long, and lines are dashed outside of it too.
        if (size == BoxSize::Thumbnail)
            drawSides(painter, rect);
        else
            painter.drawRect(rect);
    }
}

void drawBrackets(QPainter& painter, const QRectF& rect, const Widths& widths) {
    const qreal arm = std::min({14.0, rect.width() / 3, rect.height() / 3});
    QList<QPolygonF> corners;
    for (const auto& [corner, right, down] :
         {std::tuple{rect.topLeft(), 1, 1}, std::tuple{rect.topRight(), -1, 1}, std::tuple{rect.bottomLeft(), 1, -1},
          std::tuple{rect.bottomRight(), -1, -1}})
        corners << QPolygonF{corner + QPointF(0, down * arm), corner, corner + QPointF(right * arm, 0)};
    for (const QPen& pen : {linePen(Qt::black, widths.casing), linePen(Qt::white, widths.line)}) {
        painter.setPen(pen);
        for (const QPolygonF& corner : corners)
            painter.drawPolyline(corner);
    }
}

/// Above the box where there is room, else inside; never outside `area`.
QRectF labelRect(const QRectF& box, const QSizeF& size, const QRectF& area, qreal casing) {
    QRectF rect(QPointF(box.left() - casing / 2, box.top() - size.height()), size);
    if (rect.top() < area.top())
        rect.moveTop(std::max(box.top(), area.top()));
    rect.moveLeft(std::clamp(rect.left(), area.left(), std::max(area.left(), area.right() - size.width())));
    return rect;
}

void drawLabels(QPainter& painter, const QList<ViewBox>& boxes, const QTransform& imageToView, const QRectF& area,
                qreal casing) {
    QFont font = textFont(TextRole::Chart);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    QList<QRectF> taken;
    for (const ViewBox& box : boxes) {
        const QRectF rect = imageToView.mapRect(box.rect);
        if (box.label.isEmpty() || box.isQuiet || !rect.intersects(area))
            continue;
        const double padding = box.icon.isEmpty() ? 8 : kLabelIcon + 12;
        const QString name = numberWidth(font, box.label) + padding <= area.width()
                                 ? box.label
                                 : metrics.elidedText(box.label, Qt::ElideRight, area.width() - padding);
        const QSizeF size(numberWidth(font, name) + padding, metrics.height() + 2);
        const auto isFree = [&taken](const QRectF& place) {
            return std::none_of(taken.begin(), taken.end(),
                                [&place](const QRectF& other) { return other.intersects(place); });
        };
        QRectF label = labelRect(rect, size, area, casing);
        // What has an icon is to be told in any case: below the box, or by the icon alone.
        if (!box.icon.isEmpty() && !isFree(label)) {
            label.moveTop(std::min(rect.bottom(), area.bottom() - size.height()));
            if (!isFree(label))
                label = labelRect(rect, {kLabelIcon + 8.0, size.height()}, area, casing);
        }
        if (!isFree(label))
            continue;
        taken << label;
        const ClassStyle style = classStyle(box.classId);
        painter.fillRect(label, style.color);
        painter.setPen(style.textColor);
        if (!box.icon.isEmpty())
            drawIcon(painter,
                     QRect(static_cast<int>(label.left()) + 4, static_cast<int>(label.center().y() - kLabelIcon / 2.0),
                           kLabelIcon, kLabelIcon),
                     box.icon, style.textColor);
        if (label.width() >= size.width())
            drawNumber(painter, label.adjusted(padding - 4, 0, 0, 0), name, Qt::AlignLeft);
    }
}

}  // namespace

QList<ViewBox> boxesOf(const engine::SampleInfo& sample, const std::vector<std::string>& names) {
    QList<ViewBox> boxes;
    boxes.reserve(static_cast<qsizetype>(sample.boxes.size()));
    for (const engine::BoxLabel& label : sample.boxes) {
        const double width = static_cast<double>(label.width) * sample.width;
        const double height = static_cast<double>(label.height) * sample.height;
        const QRectF rect(static_cast<double>(label.xCenter) * sample.width - width / 2,
                          static_cast<double>(label.yCenter) * sample.height - height / 2, width, height);
        const auto id = static_cast<std::size_t>(label.classId);
        boxes << ViewBox{label.classId, rect, id < names.size() ? toText(names[id]) : QString()};
    }
    return boxes;
}

void paintBoxes(QPainter& painter, const QList<ViewBox>& boxes, const QTransform& imageToView, const QRectF& area,
                BoxSize size, int selected) {
    const Widths widths = widthsOf(size);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    // Surer boxes are drawn later, on top.
    for (qsizetype index = boxes.size() - 1; index >= 0; --index) {
        const ViewBox& box = boxes[index];
        const QRectF rect = imageToView.mapRect(box.rect);
        if (!rect.intersects(area))
            continue;
        const ClassStyle style = classStyle(box.classId);
        const BoxSize lines = box.isQuiet ? BoxSize::Thumbnail : size;
        if (box.isTruth)
            drawBrackets(painter, rect, widthsOf(lines, index == selected));
        else
            drawOutline(painter, rect, style, lines, index == selected);
    }
    if (size == BoxSize::View)
        drawLabels(painter, boxes, imageToView, area, widths.casing);
    painter.restore();
}

void paintSwatch(QPainter& painter, const QRectF& rect, qint64 classId, const Theme& theme) {
    const ClassStyle style = classStyle(classId);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = style.color;
    fill.setAlpha(70);
    painter.setPen(QPen(theme.edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QPen pen(style.color, 2, Qt::SolidLine, Qt::FlatCap);
    if (!style.dashes.isEmpty())
        pen.setDashPattern(style.dashes);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 2, 2);
    painter.restore();
}

}  // namespace ui
