// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;
class QString;

namespace ui {

enum class IconTone { Text, Muted, Accent, AccentText, Success, Warning, Error, Frozen, Trainable };

/// resources/icons/<name>.svg in the colour that `tone` has in the application's palette at the moment of painting;
/// muted where disabled, accent where checked (tones Text and Muted).
QIcon icon(const QString& name, IconTone tone = IconTone::Text);

/// The same straight onto a painter, in any colour; onto a QImage on any thread.
void drawIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color);

}  // namespace ui
