// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <optional>

namespace ui {

/// At most two points a column of [first, last] cut into `columns` equal parts: the lowest and the highest of each,
/// in the order of x, so that every peak stays visible. Points that are not finite or outside are left out.
/// @param points ascending in x
QList<QPointF> thin(const QList<QPointF>& points, double first, double last, int columns);

/// thin() point by point: one more costs the same however many there were.
class Thinner {
public:
    /// Without points.
    void restart(double first, double last, int columns);
    /// At or right of the one before.
    void add(const QPointF& point);
    const QList<QPointF>& points() const { return m_points; }

private:
    struct Column {
        int index;
        QPointF lowest, highest;
    };

    double m_first = 0, m_last = 0, m_width = 0;
    int m_columns = 0;
    std::optional<Column> m_column;  ///< the one that still grows
    qsizetype m_closed = 0;          ///< points of those before it
    QList<QPointF> m_points;
};

}  // namespace ui
