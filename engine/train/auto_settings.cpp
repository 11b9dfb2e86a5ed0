// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/auto_settings.h"

#include <algorithm>
#include <cmath>

namespace engine::training {

double largestRate(std::int64_t trainImages) {
    // Not below 0.001: with twelve images less than that did not get anywhere in 40 epochs.
    return std::max(0.001, 0.002 * std::sqrt(static_cast<double>(trainImages) / static_cast<double>(kFewImages)));
}

TrainConfig withAutoSettings(TrainConfig config, const ModelInfo& model, std::int64_t trainImages) {
    constexpr std::int64_t kUsualBatch = 64, kStepsPerEpoch = 8, kUsualPatience = 100, kShortPatience = 15;
    constexpr double kImagesForMosaic = 100;
    if (config.nominalBatch == kAuto)
        config.nominalBatch = model.isHeadTrained
                                  ? std::max(config.batch, std::min(trainImages / kStepsPerEpoch, kUsualBatch))
                                  : config.batch;
    if (config.patience == kAuto)
        config.patience = trainImages < kFewImages ? kShortPatience : kUsualPatience;
    if (config.augment.mosaic == kAuto)
        config.augment.mosaic = std::min(1.0, static_cast<double>(trainImages) / kImagesForMosaic);
    return config;
}

}  // namespace engine::training
