// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"
#include "engine/core/random.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// Factors of hue, saturation and value; 1 = unchanged.
struct HsvDraw {
    double h = 1, s = 1, v = 1;
};

/// Three numbers in this order: 1 + U(-1, 1) * gain.
HsvDraw drawHsv(Random& random, const AugmentConfig& config);

/// yolo11-spec.md 7.7: 8-bit HSV as OpenCV's (hue 0-179), hue modulo 180, the others clipped. Never writes to the
/// pixels of `sample`.
data::Sample hsvJitter(data::Sample sample, const HsvDraw& draw);

}  // namespace engine::augment
