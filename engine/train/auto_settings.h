// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"

#include <cstdint>

namespace engine::training {

/// Below that many training images a run from trained weights is careful.
inline constexpr std::int64_t kFewImages = 500;

/// 0.002 * sqrt(images / 500), at least 0.001: above it, few images ruin trained weights.
double largestRate(std::int64_t trainImages);

/// `config` with a number in place of every kAuto:
/// - nominalBatch: as many images as make eight steps an epoch, at most 64 as in the recipe of YOLO11, at least the
///   batch: few images make many steps. The batch for a new head.
/// - patience: 15 for fewer than 500 images, else 100.
/// - mosaic: 1; below 100 images a hundredth for each, as four pictures in one soon repeat themselves.
TrainConfig withAutoSettings(TrainConfig config, const ModelInfo& model, std::int64_t trainImages);

}  // namespace engine::training
