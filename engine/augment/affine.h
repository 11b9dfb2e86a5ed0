// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/matx.hpp>

#include "engine/api/train.h"
#include "engine/core/random.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// One random perspective, yolo11-spec.md 7.7.
struct AffineDraw {
    double perspectiveX = 0, perspectiveY = 0;
    double angle = 0;  ///< degrees, counter-clockwise
    double scale = 1;
    double shearX = 0, shearY = 0;              ///< degrees
    double translateX = 0.5, translateY = 0.5;  ///< fractions of the output; 0.5 = centred
};

/// Eight numbers in the order of the fields, whatever the settings.
AffineDraw drawAffine(Random& random, const AugmentConfig& config);

/// T * Sh * R * P * C in float, from pixels of the input to pixels of the output.
cv::Matx33f affineMatrix(const AffineDraw& draw, cv::Size input, cv::Size output);

/// Warps bilinearly to outputSize squared, grey 114 outside; nothing is resampled where the matrix is the identity
/// and the size stays. Boxes become the smallest around their four corners, clipped to the output, then filtered
/// by keepsBox. Never writes to the pixels of `sample`.
data::Sample affine(data::Sample sample, const AffineDraw& draw, int outputSize);

/// At least 2 px a side, a tenth of the area of `before` scaled by `scale`, and no thinner than 1:100.
bool keepsBox(const data::PixelBox& before, const data::PixelBox& after, double scale);

}  // namespace engine::augment
