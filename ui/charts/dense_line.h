// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace ui {

/// A line through many points as upright bars one pixel wide: what its pen covers in each pixel column. Filling them
/// costs a fraction of stroking the line.
/// @param points in pixels, ascending in x
/// @param width of the pen in pixels
QList<QRectF> denseLineBars(const QList<QPointF>& points, double width);

}  // namespace ui
