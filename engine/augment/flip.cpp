// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/flip.h"

#include <opencv2/core.hpp>
#include <utility>

namespace engine::augment {
namespace {

// A new Mat: the pixels of the old one may be shared.
cv::Mat flipped(const cv::Mat& image, int code) {
    cv::Mat result;
    cv::flip(image, result, code);
    return result;
}

}  // namespace

data::Sample flipLeftRight(data::Sample sample) {
    sample.image = flipped(sample.image, 1);
    const auto width = static_cast<float>(sample.image.cols);
    for (data::PixelBox& box : sample.boxes)
        box.x1 = width - std::exchange(box.x2, width - box.x1);
    return sample;
}

data::Sample flipUpDown(data::Sample sample) {
    sample.image = flipped(sample.image, 0);
    const auto height = static_cast<float>(sample.image.rows);
    for (data::PixelBox& box : sample.boxes)
        box.y1 = height - std::exchange(box.y2, height - box.y1);
    return sample;
}

}  // namespace engine::augment
