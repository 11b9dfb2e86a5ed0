// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dense_line.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

struct Column {
    double x, top, bottom;

    void reach(double y) {
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
};

/// Where the line from `a` to `b` crosses from one column into the next, each column gets the height of the border.
void goTo(QList<Column>& columns, const QPointF& a, const QPointF& b) {
    const double last = std::floor(b.x());
    for (double x = columns.last().x + 1; x <= last; ++x) {
        const double y = a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
        columns.last().reach(y);
        columns.append({x, y, y});
    }
    columns.last().reach(b.y());
}

}  // namespace

QList<QRectF> denseLineBars(const QList<QPointF>& points, double width) {
    QList<Column> columns;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i == 0)
            columns.append({std::floor(points[i].x()), points[i].y(), points[i].y()});
        else
            goTo(columns, points[i - 1], points[i]);
    }
    QList<QRectF> bars;
    bars.reserve(columns.size());
    for (const Column& column : columns) {
        const double top = std::floor(column.top - width / 2 + 0.5),
                     bottom = std::floor(column.bottom + width / 2 + 0.5);
        bars.append({column.x, top, 1, std::max(1.0, bottom - top)});
    }
    return bars;
}

}  // namespace ui
