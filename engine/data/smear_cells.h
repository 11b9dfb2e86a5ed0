// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

#include "engine/core/random.h"
#include "engine/data/smear_shapes.h"

namespace engine::data {

/// Light through a stained smear: three fractions a pixel (red, green, blue), which each cell multiplies.
using Light = cv::Mat3d;

/// What varies from slide to slide.
struct Stain {
    cv::Vec3d red, cytoplasm, nucleus, platelet;  ///< absorbed fractions at full thickness
    double softness = 2;                          ///< px of blur at every edge
};

Stain randomStain(Random& random);

/// A red cell: a disc that is thin and pale in the middle.
void drawRedCell(Light& light, const Outline& outline, const Stain& stain, Random& random);

/// A white cell: pale body, dark nucleus of one to four lobes.
void drawWhiteCell(Light& light, const Outline& outline, const Stain& stain, Random& random);

/// A platelet: small, grainy, purple.
void drawPlatelet(Light& light, const Outline& outline, const Stain& stain, Random& random);

/// A dark speck that is no cell.
void drawDebris(Light& light, const Outline& outline, Random& random);

/// A faint blot of stain, far out of focus, that is no cell.
void drawBlot(Light& light, const Outline& outline, const Stain& stain);

}  // namespace engine::data
