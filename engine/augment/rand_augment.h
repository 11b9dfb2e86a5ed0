// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/augment/rand_augment_ops.h"
#include "engine/core/random.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// An operation and how strong it is.
struct RandAugmentStep {
    RandAugmentOp op = RandAugmentOp::Identity;
    float magnitude = 0;
};

/// torchvision's magnitude 9 of 31 for pictures of this size, without a sign; 0 where the operation has none.
float magnitudeOf(RandAugmentOp op, cv::Size image);

/// One of the operations, each as likely; shears to Sharpness may have a minus. One or two numbers.
RandAugmentStep drawRandAugmentStep(Random& random, cv::Size image);

/// RandAugment (arXiv 1909.13719) with torchvision's defaults: two operations, one after the other. For classifiers:
/// boxes stay where they are. Never writes to the pixels of `sample`.
data::Sample randAugment(data::Sample sample, Random& random);

}  // namespace engine::augment
