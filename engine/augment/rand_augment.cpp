// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/rand_augment.h"

#include <cmath>

namespace engine::augment {
namespace {

constexpr int kSteps = 2;

/// Number 9 of 31 from 0 to `most`, rounded as torch.linspace does.
float magnitude9(double most) {
    return 9 * (static_cast<float>(most) / 30);
}

bool isSigned(RandAugmentOp op) {
    return op >= RandAugmentOp::ShearX && op <= RandAugmentOp::Sharpness;
}

}  // namespace

float magnitudeOf(RandAugmentOp op, cv::Size image) {
    switch (op) {
        case RandAugmentOp::ShearX:
        case RandAugmentOp::ShearY:
            return magnitude9(0.3);
        case RandAugmentOp::TranslateX:
            return magnitude9(150 / 331.0 * image.width);
        case RandAugmentOp::TranslateY:
            return magnitude9(150 / 331.0 * image.height);
        case RandAugmentOp::Rotate:
            return magnitude9(30);
        case RandAugmentOp::Brightness:
        case RandAugmentOp::Color:
        case RandAugmentOp::Contrast:
        case RandAugmentOp::Sharpness:
            return magnitude9(0.9);
        case RandAugmentOp::Posterize:
            return 8 - std::nearbyint(magnitude9(4));
        case RandAugmentOp::Solarize:
            return 255 - magnitude9(255);
        case RandAugmentOp::Identity:
        case RandAugmentOp::AutoContrast:
        case RandAugmentOp::Equalize:
            break;
    }
    return 0;
}

RandAugmentStep drawRandAugmentStep(Random& random, cv::Size image) {
    const auto op = static_cast<RandAugmentOp>(random.below(kRandAugmentOps));
    const bool isNegative = isSigned(op) && random.below(2) == 1;
    const float magnitude = magnitudeOf(op, image);
    return {op, isNegative ? -magnitude : magnitude};
}

data::Sample randAugment(data::Sample sample, Random& random) {
    for (int i = 0; i < kSteps; ++i) {
        const RandAugmentStep step = drawRandAugmentStep(random, sample.image.size());
        sample.image = applyOp(sample.image, step.op, step.magnitude);
    }
    return sample;
}

}  // namespace engine::augment
