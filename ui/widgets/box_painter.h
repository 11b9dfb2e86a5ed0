// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <string>
#include <vector>

#include "engine/api/dataset_info.h"

class QPainter;

namespace ui {

struct Theme;

struct ViewBox {
    qint64 classId = 0;
    QRectF rect;           ///< pixels of the image
    QString label;         ///< empty = none
    bool isTruth = false;  ///< white corner brackets instead of a full outline
    QString icon = {};     ///< before the label; where that has no room, below the box or alone. Empty = none
    bool isQuiet = false;  ///< thin, and its label is not drawn
};

/// The labels of an image. @param names the boxes' labels by class; none = no labels
QList<ViewBox> boxesOf(const engine::SampleInfo& sample, const std::vector<std::string>& names = {});

enum class BoxSize { View, Thumbnail };

/// Draws boxes over a picture: dark casing, class colour and pattern, label above or else inside. Lines keep their
/// width at every zoom; what is inside a box is never tinted, the selected one has a stronger outline.
/// @param boxes surest first: a label that would cover a surer one is left out.
/// @param imageToView where image pixels land; @param area what is visible, in view pixels
void paintBoxes(QPainter& painter, const QList<ViewBox>& boxes, const QTransform& imageToView, const QRectF& area,
                BoxSize size, int selected = -1);

/// The sign for a class outside pictures: a small filled square with the class's outline.
void paintSwatch(QPainter& painter, const QRectF& rect, qint64 classId, const Theme& theme);

}  // namespace ui
