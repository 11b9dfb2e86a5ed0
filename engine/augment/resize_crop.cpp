// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/resize_crop.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>

namespace engine::augment {
namespace {

constexpr double kMinAspect = 3.0 / 4, kMaxAspect = 4.0 / 3;

}  // namespace

cv::Mat resizeAntialiased(const cv::Mat& bgr, cv::Size size) {
    if (bgr.size() == size)
        return bgr;
    const c10::InferenceMode inference;
    const cv::Mat rows = bgr.isContinuous() ? bgr : bgr.clone();
    const at::Tensor pixels =
        at::from_blob(rows.data, {1, rows.rows, rows.cols, 3}, at::TensorOptions(at::kByte)).permute({0, 3, 1, 2});
    const at::Tensor resized = at::_upsample_bilinear2d_aa(pixels, {size.height, size.width}, false);
    cv::Mat result(size, CV_8UC3);
    at::from_blob(result.data, {1, size.height, size.width, 3}, at::TensorOptions(at::kByte))
        .copy_(resized.permute({0, 2, 3, 1}));
    return result;
}

cv::Mat resizeAndCropCentre(const cv::Mat& bgr, int imageSize, double cropFraction) {
    const int shortSide = static_cast<int>(std::floor(imageSize / cropFraction));
    const auto longSide = [&](int longer, int shorter) {
        return static_cast<int>(static_cast<double>(shortSide) * longer / shorter);
    };
    const cv::Size size = bgr.cols <= bgr.rows ? cv::Size(shortSide, longSide(bgr.rows, bgr.cols))
                                               : cv::Size(longSide(bgr.cols, bgr.rows), shortSide);
    const auto middle = [&](int side) { return static_cast<int>(std::nearbyint((side - imageSize) / 2.0)); };
    return resizeAntialiased(bgr, size)(cv::Rect(middle(size.width), middle(size.height), imageSize, imageSize));
}

cv::Rect drawCrop(Random& random, cv::Size image, double minArea) {
    const double area = static_cast<double>(image.width) * image.height;
    for (int attempt = 0; attempt < 10; ++attempt) {
        const double part = area * random.uniform(minArea, 1);
        const double aspect = std::exp(random.uniform(std::log(kMinAspect), std::log(kMaxAspect)));
        const int width = static_cast<int>(std::nearbyint(std::sqrt(part * aspect)));
        const int height = static_cast<int>(std::nearbyint(std::sqrt(part / aspect)));
        if (width < 1 || height < 1 || width > image.width || height > image.height)
            continue;
        const auto place = [&](int room) {
            return static_cast<int>(random.below(static_cast<std::uint64_t>(room) + 1));
        };
        const int y = place(image.height - height);
        return {place(image.width - width), y, width, height};
    }
    const double aspect = std::clamp(static_cast<double>(image.width) / image.height, kMinAspect, kMaxAspect);
    const int width = std::min(image.width, std::max(1, static_cast<int>(std::nearbyint(image.height * aspect))));
    const int height = std::min(image.height, std::max(1, static_cast<int>(std::nearbyint(image.width / aspect))));
    return {(image.width - width) / 2, (image.height - height) / 2, width, height};
}

}  // namespace engine::augment
