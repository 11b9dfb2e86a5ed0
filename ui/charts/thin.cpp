// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thin.h"

#include <algorithm>
#include <cmath>

namespace ui {

void Thinner::restart(double first, double last, int columns) {
    m_first = first;
    m_last = last;
    m_columns = columns;
    m_width = columns > 0 && last > first ? (last - first) / columns : 0;
    m_column.reset();
    m_closed = 0;
    m_points.clear();
}

void Thinner::add(const QPointF& point) {
    const bool isInside =
        std::isfinite(point.x()) && std::isfinite(point.y()) && point.x() >= m_first && point.x() <= m_last;
    if (m_width <= 0 || !isInside)
        return;
    const int index = std::min(m_columns - 1, static_cast<int>((point.x() - m_first) / m_width));
    if (!m_column || m_column->index != index) {
        m_closed = m_points.size();
        m_column = Column{index, point, point};
    } else if (point.y() < m_column->lowest.y()) {
        m_column->lowest = point;
    } else if (point.y() > m_column->highest.y()) {
        m_column->highest = point;
    } else {
        return;
    }
    const bool lowestFirst = m_column->lowest.x() <= m_column->highest.x();
    m_points.resize(m_closed);
    m_points.append(lowestFirst ? m_column->lowest : m_column->highest);
    if (m_column->lowest != m_column->highest)
        m_points.append(lowestFirst ? m_column->highest : m_column->lowest);
}

QList<QPointF> thin(const QList<QPointF>& points, double first, double last, int columns) {
    Thinner thinner;
    thinner.restart(first, last, columns);
    for (const QPointF& point : points)
        thinner.add(point);
    return thinner.points();
}

}  // namespace ui
