// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/letterbox.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace engine::augment {
namespace {

// Rounds half to even, as Python's round and numpy's.
int roundEven(double value) {
    return static_cast<int>(std::nearbyint(value));
}

void scaleBoxes(data::Sample& sample, double scaleX, double scaleY) {
    for (data::PixelBox& box : sample.boxes) {
        box.x1 = static_cast<float>(box.x1 * scaleX);
        box.y1 = static_cast<float>(box.y1 * scaleY);
        box.x2 = static_cast<float>(box.x2 * scaleX);
        box.y2 = static_cast<float>(box.y2 * scaleY);
    }
    sample.scaleX *= scaleX;
    sample.scaleY *= scaleY;
}

// A new Mat: the pixels of the old one may be shared.
void resizeImage(data::Sample& sample, cv::Size size) {
    if (sample.image.size() == size)
        return;
    cv::Mat resized;
    cv::resize(sample.image, resized, size, 0, 0, cv::INTER_LINEAR);
    sample.image = resized;
}

}  // namespace

data::Sample letterbox(data::Sample sample, const LetterboxOptions& options) {
    const double width = sample.image.cols, height = sample.image.rows;
    double ratio = std::min(options.height / height, options.width / width);
    if (!options.mayEnlarge)
        ratio = std::min(ratio, 1.0);
    // A line of pixels keeps a width of one, where the reference fails.
    const cv::Size size(std::max(1, roundEven(width * ratio)), std::max(1, roundEven(height * ratio)));
    int extraX = options.width - size.width, extraY = options.height - size.height;
    if (options.smallestRectangle) {
        extraX %= 32;
        extraY %= 32;
    }
    resizeImage(sample, size);
    scaleBoxes(sample, ratio, ratio);

    const double halfX = extraX / 2.0, halfY = extraY / 2.0;
    const int left = roundEven(halfX - 0.1), right = roundEven(halfX + 0.1);
    const int top = roundEven(halfY - 0.1), bottom = roundEven(halfY + 0.1);
    if (left || right || top || bottom) {
        cv::Mat padded;
        cv::copyMakeBorder(sample.image, padded, top, bottom, left, right, cv::BORDER_CONSTANT, cv::Scalar::all(114));
        sample.image = padded;
    }
    const auto padX = static_cast<float>(left), padY = static_cast<float>(top);
    for (data::PixelBox& box : sample.boxes) {
        box.x1 += padX;
        box.y1 += padY;
        box.x2 += padX;
        box.y2 += padY;
    }
    sample.padLeft += left;
    sample.padTop += top;
    return sample;
}

data::Sample resizeLongSide(data::Sample sample, int imageSize) {
    const int width = sample.image.cols, height = sample.image.rows;
    const double ratio = static_cast<double>(imageSize) / std::max(width, height);
    if (ratio == 1.0)
        return sample;
    const auto side = [&](int length) { return std::min(static_cast<int>(std::ceil(length * ratio)), imageSize); };
    const cv::Size size(side(width), side(height));
    resizeImage(sample, size);
    scaleBoxes(sample, static_cast<double>(size.width) / width, static_cast<double>(size.height) / height);
    return sample;
}

}  // namespace engine::augment
