// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_overlay.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/convert.h"
#include "ui/train_text.h"

namespace ui {
namespace {

constexpr double kLabelHeight = 14;
constexpr double kEpochRoom = 52;  ///< pixels between two epoch numbers

const QPointF* pointAt(std::span<const QPointF> points, int epoch) {
    constexpr double kTolerance = 1e-6;
    const auto found =
        std::ranges::lower_bound(points, epoch - kTolerance, {}, [](const QPointF& point) { return point.x(); });
    const bool isThere = found != points.end() && found->x() < epoch + kTolerance && std::isfinite(found->y());
    return isThere ? &*found : nullptr;
}

/// Short enough for the room beside the plot.
QString tickText(double tick, int decimals) {
    constexpr int kMostDecimals = 5;
    if (decimals <= kMostDecimals || tick == 0)
        return decimalText(tick, std::min(decimals, kMostDecimals));
    return QLocale().toString(tick, 'e', 1).replace("e-0", "e-", Qt::CaseInsensitive);
}

QString placeText(const PlotFrame& frame, int epoch) {
    return frame.shares ? decimalText(epoch / frame.epochs, 2) : countText(epoch);
}

void paintShares(QPainter& painter, const PlotFrame& frame, double top) {
    constexpr int kSteps = 4;
    for (int step = 0; step <= kSteps; ++step) {
        const double x = frame.area.left() + frame.area.width() * step / kSteps;
        drawNumber(painter, QRectF(x - 30, top, 60, kLabelHeight), decimalText(static_cast<double>(step) / kSteps, 2),
                   Qt::AlignHCenter);
    }
    painter.drawText(QRectF(frame.area.left(), top + kLabelHeight, frame.area.width(), kLabelHeight), Qt::AlignCenter,
                     frame.shares->x);
    paintAxisTitle(painter, {0, frame.area.top(), kLabelHeight, frame.area.height()}, frame.shares->y);
}

/// Above the plot beside the line at `x`: right of it, or left where there is no room.
QRectF wordsRect(const QFont& font, const PlotFrame& frame, double x, const QString& words) {
    const double width = QFontMetricsF(font).horizontalAdvance(words) + 2;
    const bool fitsRight = x + 6 + width <= frame.area.right() + (frame.shares ? 12 : 40);
    return {fitsRight ? x + 6 : x - 6 - width, frame.area.top() - kLabelHeight - 4, width, kLabelHeight};
}

/// @param taken where other words stand
void paintPhases(QPainter& painter, const PlotFrame& frame, const QList<PhaseMark>& phases, const QRectF& taken,
                 const Theme& theme) {
    painter.setFont(textFont(TextRole::Chart));
    QList<QRectF> occupied{taken};
    for (const PhaseMark& phase : phases) {
        const double x = std::round(frame.toPixel({static_cast<double>(phase.afterEpoch), 0}).x()) + 0.5;
        painter.setPen(QPen(theme.edge, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, frame.area.top() - 8), QPointF(x, frame.area.bottom()));
        const QRectF rect = wordsRect(painter.font(), frame, x, phase.words);
        const bool isFree = std::ranges::none_of(
            occupied, [&](const QRectF& other) { return other.adjusted(-16, 0, 10, 0).intersects(rect); });
        if (!isFree)
            continue;
        painter.setPen(theme.muted);
        painter.drawText(rect, Qt::AlignCenter, phase.words);
        occupied.append(rect);
    }
}

void paintBest(QPainter& painter, const PlotFrame& frame, double x, const QPointF* point, const Theme& theme) {
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawLine(QPointF(x, frame.area.top() - 8), QPointF(x, frame.area.bottom()));
    if (!point)
        return;
    const QPointF centre = frame.toPixel(*point);
    painter.setBrush(theme.surface);
    painter.drawConvexPolygon(QPolygonF(
        {centre + QPointF(0, -5.5), centre + QPointF(5.5, 0), centre + QPointF(0, 5.5), centre + QPointF(-5.5, 0)}));
}

}  // namespace

void paintAxisTitle(QPainter& painter, const QRectF& rect, const QString& title) {
    painter.save();
    painter.translate(rect.center());
    painter.rotate(-90);
    painter.drawText(QRectF(-rect.height() / 2, -rect.width() / 2, rect.height(), rect.width()), Qt::AlignCenter,
                     QFontMetrics(painter.font()).elidedText(title, Qt::ElideRight, static_cast<int>(rect.height())));
    painter.restore();
}

QPointF PlotFrame::toPixel(const QPointF& value) const {
    return {area.left() + value.x() / epochs * area.width(),
            area.bottom() - (value.y() - scale.min) / (scale.max - scale.min) * area.height()};
}

double PlotFrame::toEpoch(double x) const {
    return (x - area.left()) / area.width() * epochs;
}

void paintGrid(QPainter& painter, const PlotFrame& frame, const Theme& theme) {
    painter.setFont(textFont(TextRole::Chart));
    const int decimals = frame.scale.decimals();
    const QList<double> ticks = frame.scale.ticks();
    const bool isCrowded = frame.area.height() < kLabelHeight * static_cast<double>(ticks.size() - 1);
    for (qsizetype at = 0; at < ticks.size(); at += isCrowded ? 2 : 1) {
        const double tick = ticks[at];
        const double y = std::round(frame.toPixel({0, tick}).y()) + 0.5;
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
        painter.setPen(theme.muted);
        drawNumber(painter, QRectF(0, y - kLabelHeight / 2, frame.area.left() - 8, kLabelHeight),
                   tickText(tick, decimals), Qt::AlignRight);
    }
    const double top = frame.area.bottom() + (frame.shares ? 4 : 7);
    if (frame.shares)
        return paintShares(painter, frame, top);
    for (const int epoch :
         epochTicks(static_cast<int>(frame.epochs), static_cast<int>(frame.area.width() / kEpochRoom))) {
        const double x = frame.toPixel({static_cast<double>(epoch), 0}).x();
        drawNumber(painter, QRectF(x - 30, top, 60, kLabelHeight), countText(epoch), Qt::AlignHCenter);
    }
    const double lastWidth = numberWidth(painter.font(), countText(static_cast<qint64>(frame.epochs)));
    painter.drawText(QRectF(frame.area.right() + lastWidth / 2 + 8, top, 60, kLabelHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, QCoreApplication::translate("ui::PlotView", "epoch"));
}

void paintMarks(QPainter& painter, const PlotFrame& frame, const PlotMarks& marks, const QList<OverlayLine>& lines,
                const Theme& theme) {
    QFont bold = textFont(TextRole::Chart);
    bold.setWeight(QFont::DemiBold);
    const QString bestWords = (frame.shares ? QCoreApplication::translate("ui::PlotView", "Best threshold: %1")
                                            : QCoreApplication::translate("ui::PlotView", "best: %1"))
                                  .arg(placeText(frame, marks.bestEpoch));
    const double bestX = std::round(frame.toPixel({static_cast<double>(marks.bestEpoch), 0}).x());
    const QRectF bestRect = marks.bestEpoch > 0 ? wordsRect(bold, frame, bestX, bestWords) : QRectF();
    paintPhases(painter, frame, marks.phases, bestRect, theme);
    for (const OverlayLine& line : lines) {
        if (!line.end)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(line.color);
        painter.drawEllipse(frame.toPixel(*line.end), 3, 3);
    }
    if (marks.bestEpoch > 0) {
        const bool hasLine = marks.bestLine >= 0 && marks.bestLine < lines.size();
        paintBest(painter, frame, bestX, hasLine ? pointAt(lines[marks.bestLine].points, marks.bestEpoch) : nullptr,
                  theme);
        painter.setFont(bold);
        painter.drawText(bestRect, Qt::AlignCenter, bestWords);
    }
}

void paintReadOut(QPainter& painter, const PlotFrame& frame, int epoch, const QList<OverlayLine>& lines,
                  const Theme& theme) {
    QList<std::pair<const OverlayLine*, QPointF>> rows;
    for (const OverlayLine& line : lines)
        if (const QPointF* point = pointAt(line.points, epoch))
            rows.append({&line, *point});
    if (rows.isEmpty())
        return;
    const double x = std::round(frame.toPixel({static_cast<double>(epoch), 0}).x()) + 0.5;
    painter.setPen(QPen(theme.edge, 1));
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    for (const auto& [line, point] : rows) {
        painter.setPen(QPen(line->color, 2));
        painter.setBrush(theme.surface);
        painter.drawEllipse(frame.toPixel(point), 4, 4);
    }

    const QFont plain = textFont(TextRole::Chart);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    double nameWidth = 0;
    for (const auto& row : rows)
        nameWidth = std::max(nameWidth, QFontMetricsF(plain).horizontalAdvance(row.first->name));
    const double width = std::max(110.0, 24 + nameWidth + 16 + numberWidth(bold, QStringLiteral("00.000")));
    const double height = 16 + 16 * (1 + static_cast<double>(rows.size()));
    const bool isLeft = x > frame.area.center().x();
    const bool isTop = frame.toPixel(rows.last().second).y() > frame.area.center().y();
    const QRectF box(isLeft ? frame.area.left() + 8 : frame.area.right() - width - 8,
                     isTop ? frame.area.top() + 8 : frame.area.bottom() - height - 12, width, height);
    painter.setPen(QPen(theme.edge, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + 12, box.top() + 8, width - 24, 16);
    painter.setPen(theme.text);
    painter.setFont(bold);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     frame.shares ? QStringLiteral("%1 %2").arg(frame.shares->x, placeText(frame, epoch))
                                  : QCoreApplication::translate("ui::PlotView", "Epoch %1").arg(countText(epoch)));
    for (const auto& [line, point] : rows) {
        row.translate(0, 16);
        painter.setFont(plain);
        painter.setPen(theme.muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line->name);
        painter.setFont(bold);
        painter.setPen(theme.text);
        drawNumber(painter, row, line->isRate ? rateText(point.y()) : decimalText(point.y(), 3), Qt::AlignRight);
    }
}

}  // namespace ui
