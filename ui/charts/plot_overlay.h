// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>

#include "ui/charts/axis_scale.h"
#include "ui/theme.h"

class QPainter;

namespace ui {

/// Where a phase of the run ends.
struct PhaseMark {
    int afterEpoch = 0;
    QString words;

    bool operator==(const PhaseMark&) const = default;
};

/// Lines across the plot that belong to no series.
struct PlotMarks {
    int bestEpoch = 0;  ///< 0 = none
    int bestLine = -1;  ///< the series that carries the diamond
    QList<PhaseMark> phases;
};

/// The titles of axes where x counts hundredths, shown as 0 to 1, in place of epochs.
struct ShareAxes {
    QString x, y;
};

/// Where values are on the screen.
struct PlotFrame {
    QRectF area;
    double epochs = 1;
    AxisScale scale;
    std::optional<ShareAxes> shares = {};

    QPointF toPixel(const QPointF& value) const;
    double toEpoch(double x) const;
};

/// A series as the read-out and the dots see it.
struct OverlayLine {
    QString name;
    QColor color;
    std::span<const QPointF> points;  ///< ascending in x
    std::optional<QPointF> end;       ///< where its dot is
    bool isRate = false;              ///< a learning rate
};

/// From below upwards, in the painter's font and pen.
void paintAxisTitle(QPainter& painter, const QRectF& rect, const QString& title);

/// Horizontal grid with its numbers; epoch numbers below, or shares, and the titles of their axes.
void paintGrid(QPainter& painter, const PlotFrame& frame, const Theme& theme);

/// Best epoch, phases, end dots. Words for which there is no room are left out.
void paintMarks(QPainter& painter, const PlotFrame& frame, const PlotMarks& marks, const QList<OverlayLine>& lines,
                const Theme& theme);

/// Line, rings and the read-out of one finished epoch, parked in the corner away from the pointer.
void paintReadOut(QPainter& painter, const PlotFrame& frame, int epoch, const QList<OverlayLine>& lines,
                  const Theme& theme);

}  // namespace ui
