// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPoint>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "engine/api/lens.h"

class QPainter;

namespace ui {

struct Theme;

/// Shape and colour that stand for a state; its word or a number is beside it, or in a tooltip where many stand close.
QString stateIconName(engine::LensState state);
QColor stateColor(engine::LensState state, const Theme& theme);

/// 20 high: outline, icon and word.
QSizeF statePillSize(engine::LensState state);
/// Without the word: a circle.
QSizeF stateIconPillSize();
void paintStatePill(QPainter& painter, const QRectF& rect, engine::LensState state, const Theme& theme,
                    bool hasWord = true);

/// An icon of 14 and a number. @return how wide it is; paints nothing where `painter` is null.
int paintStateCount(QPainter* painter, const QPoint& topLeft, engine::LensState state, qint64 count,
                    const Theme& theme);

}  // namespace ui
