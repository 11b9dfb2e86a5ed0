// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/data/sample.h"

namespace engine::augment {

/// yolo11-spec.md 3.3, bit for bit: bilinear resize, grey 114 border.
struct LetterboxOptions {
    int width = 640, height = 640;
    bool smallestRectangle = false;  ///< `auto`: pad only to the next multiple of 32
    bool mayEnlarge = true;          ///< `scaleup`
};

/// Boxes, scale and padding move along.
data::Sample letterbox(data::Sample sample, const LetterboxOptions& options);

/// Spec 4.3 and 7.6: the longer side becomes `imageSize`, other side rounded up; boxes move along.
data::Sample resizeLongSide(data::Sample sample, int imageSize);

}  // namespace engine::augment
