// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

/// A text as it is painted; pieces that follow each other on a line, such as digits in cells, are one text. Logical
/// pixels of the window.
struct PaintedText {
    QString text;
    QRectF ink;                  ///< where its glyphs are
    QRectF visible;              ///< the part of it that no clip cuts off and nothing painted later hides; never empty
    QWidget* widget = nullptr;   ///< whose paint event painted it
    bool isOverPicture = false;  ///< over a picture that the same widget painted before
};

/// Every text that the window paints, also what delegates, charts and headers paint. Not seen: texts in pixmaps that a
/// widget keeps, and what is hidden altogether.
QList<PaintedText> paintedTexts(QWidget& window);
