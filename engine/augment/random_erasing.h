// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/random.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// The rectangle that torchvision's RandomErasing (arXiv 1708.04896) takes: a share of the area in [0.02, 0.33], a
/// height of 0.3 to 3.3 widths, smaller than the picture both ways; empty after ten draws that do not fit.
cv::Rect drawErasing(Random& random, cv::Size image);

/// Fills the rectangle with black: value 0 after the specification's normalisation, which leaves [0, 1] as it is
/// (yolo11-spec.md 7.9), whatever mean the model itself subtracts. Never writes to the pixels of `sample`.
data::Sample erase(data::Sample sample, const cv::Rect& area);

}  // namespace engine::augment
