// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

/// With the painter's font, in the middle of `room`: as many lines as fit, words that are too long are broken, and the
/// last line ends in "…" where that is not all.
void drawWrapped(QPainter& painter, const QRectF& room, const QString& text);

}  // namespace ui
