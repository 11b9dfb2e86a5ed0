// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_line.h"

#include <cmath>

namespace ui {
namespace {

bool isFinite(const QPointF& point) {
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

}  // namespace

void PlotLine::setPoints(const QList<QPointF>& points) {
    m_points = points;
    m_liveEnd.reset();
    m_isThinned = false;
    m_isDirty = true;
    m_shownCount = 0;
    m_shownEnd.reset();
}

void PlotLine::append(const QPointF& point) {
    m_points.append(point);
    m_liveEnd.reset();
    if (m_isThinned)
        m_thinner.add(point);
    m_isDirty = true;
}

void PlotLine::setLiveEnd(const QPointF& end) {
    m_liveEnd = end;
    m_isDirty = true;
}

void PlotLine::draw(double last, int columns) {
    if (!m_isThinned || last != m_last || columns != m_columns) {
        m_thinner.restart(0, last, columns);
        for (const QPointF& point : m_points)
            m_thinner.add(point);
        m_last = last;
        m_columns = columns;
        m_isThinned = true;
    }
    m_drawn = m_thinner.points();
    m_isDense = m_drawn.size() > columns;
    m_shownCount = m_points.size();
    m_shownEnd = m_liveEnd;
    if (!m_shownEnd && !m_points.isEmpty())
        m_shownEnd = m_points.last();
    if (m_shownEnd && !isFinite(*m_shownEnd))
        m_shownEnd.reset();
    if (m_liveEnd && m_shownEnd)
        m_drawn.append(*m_liveEnd);
    m_isDirty = false;
}

}  // namespace ui
