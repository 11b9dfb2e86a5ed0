// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <optional>

#include "engine/api/predict.h"
#include "ui/widgets/box_painter.h"

namespace ui {

class PredictionModel;

/// The boxes of an image that pass the filters, surest first, labelled with class and confidence.
QList<ViewBox> viewBoxesOf(const PredictionModel& predictions, int row);

/// As a label, of the same class, cut at the edges of the image. Nothing where no area is left.
std::optional<engine::BoxLabel> labelOf(const engine::Prediction& box, const QSize& image);

/// The other way round; the confidence is 1.
engine::Prediction predictionOf(const engine::BoxLabel& label, const QSize& image);

}  // namespace ui
