// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace ui {

/// At most two points a column of [first, last] cut into `columns` equal parts: the lowest and the highest of each,
/// in the order of x, so that every peak stays visible. Points that are not finite or outside are left out.
/// @param points ascending in x
QList<QPointF> thin(const QList<QPointF>& points, double first, double last, int columns);

}  // namespace ui
