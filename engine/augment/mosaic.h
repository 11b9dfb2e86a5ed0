// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "engine/core/random.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// Where the four tiles meet, in pixels of the canvas of 2 * imageSize.
struct MosaicCentre {
    int x = 0, y = 0;
};

/// Draws y, then x, each from [imageSize / 2, 3 * imageSize / 2).
MosaicCentre drawMosaicCentre(Random& random, int imageSize);

/// yolo11-spec.md 7.7: top left, top right, bottom left, bottom right around the centre, cut at the canvas of
/// 2 * imageSize squared, grey 114 elsewhere. Boxes move along, are clipped to the canvas, empty ones removed.
/// The result keeps `index` and the original size of tile 0.
data::Sample mosaic(const std::array<data::Sample, 4>& tiles, MosaicCentre centre, int imageSize);

}  // namespace engine::augment
