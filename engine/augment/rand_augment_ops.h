// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

namespace engine::augment {

/// The operations of torchvision.transforms.RandAugment, in its order.
enum class RandAugmentOp {
    Identity,
    ShearX,
    ShearY,
    TranslateX,
    TranslateY,
    Rotate,
    Brightness,
    Color,
    Contrast,
    Sharpness,
    Posterize,
    Solarize,
    AutoContrast,
    Equalize
};
inline constexpr int kRandAugmentOps = 14;

/// The pixels that torchvision computes for a uint8 tensor: nearest neighbour, black where nothing comes from.
/// @param bgr 8 bit, 3 channels; its pixels are never written to, but the result may share them.
/// @param magnitude what torchvision calls so: a tangent (shears), pixels, degrees counter-clockwise, a factor less
/// one (Brightness to Sharpness), bits that stay (Posterize), the least level that is inverted (Solarize), else unused.
cv::Mat applyOp(const cv::Mat& bgr, RandAugmentOp op, float magnitude);

}  // namespace engine::augment
