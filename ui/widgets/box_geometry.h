// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>
#include <Qt>

#include "engine/api/dataset_info.h"

/// Boxes under the hand, in pixels of the image: they stay inside it, whole, and are at least 1 px wide and high.
namespace ui {

/// The edges that lie within `reach` of a point: two at a corner, none elsewhere. A small box keeps an inside.
Qt::Edges edgesAt(const QRectF& box, const QPointF& point, double reach);
Qt::CursorShape cursorOf(Qt::Edges edges);

/// By whole pixels; width and height stay as they are.
QRectF movedBox(const QRectF& box, const QPointF& offset, const QSize& image);
/// `edges` moved to whole pixels, also past the ones on the other side; the other direction stays as it is.
QRectF resizedBox(const QRectF& box, Qt::Edges edges, const QPointF& offset, const QSize& image);
/// Between two points, on whole pixels.
QRectF drawnBox(const QPointF& from, const QPointF& to, const QSize& image);

/// `label`, which lay at `from`, at `to`: what has not changed keeps its bits.
engine::BoxLabel reshapedLabel(engine::BoxLabel label, const QRectF& from, const QRectF& to, const QSize& image);

}  // namespace ui
