// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <opencv2/core/mat.hpp>

namespace engine::data {

/// What an image looks like from afar.
struct PerceptualHash {
    static constexpr int kThumbSide = 16;

    std::uint64_t bits = 0;  ///< signs of the 8 x 8 lowest frequencies of a cosine transform, against their median
    std::array<std::int8_t, kThumbSide * kThumbSide> thumb{};  ///< grey, mean 0, standard deviation 32, clamped
    float aspect = 1;                                          ///< width / height
    bool isFlat = false;                                       ///< hardly any contrast: the bits are noise
};

/// @param bgr 8 bit, EXIF-rotated; at least 64 px on the longer side give a stable hash.
PerceptualHash perceptualHash(const cv::Mat& bgr);

/// Number of bits that differ, 0 to 64.
inline int hammingDistance(std::uint64_t a, std::uint64_t b) {
    return std::popcount(a ^ b);
}

/// Correlation of the two thumbs, -1 to 1.
double likeness(const PerceptualHash& a, const PerceptualHash& b);

}  // namespace engine::data
