// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>

class QApplication;
class QPainter;
class QPalette;
class QWidget;

namespace ui {

enum class Scheme { Light, Dark };

/// The colour tokens of one scheme; the only place where colours are written down.
struct Theme {
    Scheme scheme;
    // grounds and lines
    QColor background, surface, raised, sunken, border, edge;
    // text and what it stands for
    QColor text, muted, accent, accentText, focus, success, warning, error, frozen, trainable;
    // network blocks that learn: fill, the text on it, its outline
    QColor trainFill, trainFillText, trainFillEdge;
    // soft fills behind text of the same name
    QColor accentSoft, frozenSoft, trainSoft, warnSoft, errorSoft;
    // chart series on `surface`: train solid, validation dashed, mAP50 solid, mAP50-95 dashed
    QColor trainLine, validationLine, map50Line, map50_95Line;
};

const Theme& lightTheme();
const Theme& darkTheme();
const Theme& theme(Scheme scheme);

/// The theme that `palette` was filled from. Painted widgets ask themeOf(this) at each paint, so that a change
/// of scheme needs no further wiring: Qt repaints on QEvent::PaletteChange.
const Theme& themeOf(const QPalette& palette);
const Theme& themeOf(const QWidget* widget);

/// How boxes of one class are drawn: colour, text colour on it, and dash pattern (empty = solid) for a pen of width 2.
struct ClassStyle {
    QColor color;
    QColor textColor;
    QList<qreal> dashes;
};
ClassStyle classStyle(qint64 classId);

/// Size and weight of text; sizes follow a larger system font.
enum class TextRole { Title, Figure, CardTitle, Heading, Body, Button, Caption, Chart };
QFont textFont(TextRole role);

/// Draws digits in cells as wide as "0", so that live numbers do not jitter in a proportional font.
/// @param alignment Qt::AlignLeft, AlignHCenter or AlignRight; always centred vertically.
void drawNumber(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment = Qt::AlignRight);
qreal numberWidth(const QFont& font, const QString& text);

/// Once after QApplication: resources, Fusion with Espalier's focus ring, fonts.
void setUpLook(QApplication& app);

/// Palette and style sheet of `scheme`; may be called again at any time.
void applyTheme(QApplication& app, Scheme scheme);

/// What the desktop asks for. Call before the first applyTheme: Qt before 6.5 only tells through the palette.
Scheme systemScheme();

}  // namespace ui
