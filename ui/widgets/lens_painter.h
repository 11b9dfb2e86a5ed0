// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTransform>

#include "ui/widgets/lens_scene.h"

class QPainter;

namespace ui {

struct Theme;

/// The boxes of one side over a picture that is drawn already: what changed full and with its name, the rest thin,
/// truth as brackets; of a classifier its answer at the bottom. @param area the view, in view pixels
void paintLensSide(QPainter& painter, const LensScene& scene, LensSide side, const QTransform& imageToView,
                   const QRectF& area, const LensLook& look);

/// A state pill for each thing that stands out. What is newly broken comes first and is never left out; of the others,
/// those for which there is no room. None lies at the top, where the titles are. Where much is right, its pills are the
/// icon alone but for the focused one, or they would cover the picture.
struct LensPill {
    QRectF rect;
    int mark = -1;
    bool hasWord = true;
};
QList<LensPill> placePills(const LensScene& scene, const QTransform& imageToView, const QRectF& area,
                           const LensLook& look);
void paintPills(QPainter& painter, const LensScene& scene, const QList<LensPill>& pills, const Theme& theme);

/// White on dark, over a picture, one line; elided to `room`, to its left or right end, left out where that is narrow.
void paintLensTitle(QPainter& painter, const QRectF& room, const QString& text, Qt::Alignment alignment);

/// Both sides beside each other, as large as the picture, at most 4096 px each; lines and texts grow with it. On any
/// thread.
QImage renderLensPair(const LensScene& scene, const QImage& picture, const LensLook& look, const QString& beforeTitle,
                      const QString& afterTitle, const Theme& theme);

}  // namespace ui
