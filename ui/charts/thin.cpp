// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thin.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {
namespace {

struct Column {
    int index;
    QPointF lowest, highest;
};

void append(QList<QPointF>& result, const Column& column) {
    const bool lowestFirst = column.lowest.x() <= column.highest.x();
    result.append(lowestFirst ? column.lowest : column.highest);
    if (column.lowest != column.highest)
        result.append(lowestFirst ? column.highest : column.lowest);
}

}  // namespace

QList<QPointF> thin(const QList<QPointF>& points, double first, double last, int columns) {
    QList<QPointF> result;
    if (columns <= 0 || !(last > first))
        return result;
    const double width = (last - first) / columns;
    std::optional<Column> column;
    for (const QPointF& point : points) {
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()) || point.x() < first || point.x() > last)
            continue;
        const int index = std::min(columns - 1, static_cast<int>((point.x() - first) / width));
        if (column && column->index == index) {
            if (point.y() < column->lowest.y())
                column->lowest = point;
            if (point.y() > column->highest.y())
                column->highest = point;
            continue;
        }
        if (column)
            append(result, *column);
        column = Column{index, point, point};
    }
    if (column)
        append(result, *column);
    return result;
}

}  // namespace ui
