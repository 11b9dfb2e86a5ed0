// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <optional>
#include <span>

#include "ui/charts/thin.h"

namespace ui {

/// The points of one line of a plot, and what of them is drawn: thinned, and only renewed by draw(), so that marks stay
/// on their lines in between.
class PlotLine {
public:
    /// In place of all points; ascending in x.
    void setPoints(const QList<QPointF>& points);
    /// One more, at or right of the last. Costs the same however many there are.
    void append(const QPointF& point);
    /// Where the line goes on to for now; gone with the next point.
    void setLiveEnd(const QPointF& end);
    const QList<QPointF>& points() const { return m_points; }

    /// Whether draw() has something new to draw.
    bool isDirty() const { return m_isDirty; }
    void setDirty() { m_isDirty = true; }
    /// @param last x of the right edge; the left one is 0. @param columns of pixels between them
    void draw(double last, int columns);
    const QList<QPointF>& drawn() const { return m_drawn; }
    /// Several points in a pixel column.
    bool isDense() const { return m_isDense; }
    /// The points that drawn() stands for, without the live end.
    std::span<const QPointF> shown() const { return {m_points.constData(), static_cast<std::size_t>(m_shownCount)}; }
    /// The last of them, or the live end; none where it is not finite.
    std::optional<QPointF> shownEnd() const { return m_shownEnd; }

private:
    QList<QPointF> m_points;
    std::optional<QPointF> m_liveEnd;
    Thinner m_thinner;
    double m_last = 0;
    int m_columns = 0;
    bool m_isThinned = false;  ///< m_thinner has all points
    bool m_isDirty = false;

    QList<QPointF> m_drawn;
    bool m_isDense = false;
    qsizetype m_shownCount = 0;
    std::optional<QPointF> m_shownEnd;
};

}  // namespace ui
