// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/box_painter.h"

namespace ui {

class PredictionModel;

/// The boxes of an image that pass the filters, surest first, labelled with class and confidence.
QList<ViewBox> viewBoxesOf(const PredictionModel& predictions, int row);

}  // namespace ui
