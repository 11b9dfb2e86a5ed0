// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/perceptual_hash.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace engine::data {
namespace {

constexpr int kSide = 32, kLow = 8;
constexpr float kThumbDeviation = 32;

std::uint64_t lowFrequencyBits(const cv::Mat& grey32) {
    cv::Mat frequencies;
    cv::dct(grey32, frequencies);
    std::array<float, kLow * kLow> low;
    for (int i = 0; i < kLow * kLow; ++i)
        low[static_cast<std::size_t>(i)] = frequencies.at<float>(i / kLow, i % kLow);
    // The first one is the mean of the image; brightness must not count.
    std::array<float, kLow * kLow - 1> sorted;
    std::copy(low.begin() + 1, low.end(), sorted.begin());
    std::nth_element(sorted.begin(), sorted.begin() + sorted.size() / 2, sorted.end());
    const float median = sorted[sorted.size() / 2];
    std::uint64_t bits = 0;
    for (std::size_t i = 1; i < low.size(); ++i)
        bits |= static_cast<std::uint64_t>(low[i] > median) << i;
    return bits;
}

}  // namespace

PerceptualHash perceptualHash(const cv::Mat& bgr) {
    PerceptualHash hash;
    hash.aspect = static_cast<float>(bgr.cols) / static_cast<float>(bgr.rows);
    cv::Mat grey, small, real, thumb;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    grey.convertTo(real, CV_32F);
    cv::resize(real, small, cv::Size(kSide, kSide), 0, 0, cv::INTER_AREA);
    hash.bits = lowFrequencyBits(small);
    cv::resize(small, thumb, cv::Size(PerceptualHash::kThumbSide, PerceptualHash::kThumbSide), 0, 0, cv::INTER_AREA);
    cv::Scalar mean, deviation;
    cv::meanStdDev(thumb, mean, deviation);
    constexpr double kLeastDeviation = 2;
    hash.isFlat = deviation[0] < kLeastDeviation;
    const float scale = kThumbDeviation / static_cast<float>(std::max(deviation[0], kLeastDeviation));
    for (std::size_t i = 0; i < hash.thumb.size(); ++i) {
        const float value = (thumb.at<float>(static_cast<int>(i)) - static_cast<float>(mean[0])) * scale;
        hash.thumb[i] = static_cast<std::int8_t>(std::clamp(std::round(value), -127.0f, 127.0f));
    }
    return hash;
}

double likeness(const PerceptualHash& a, const PerceptualHash& b) {
    std::int32_t both = 0, ofA = 0, ofB = 0;  // at most 256 x 127 x 127
    for (std::size_t i = 0; i < a.thumb.size(); ++i) {
        both += a.thumb[i] * b.thumb[i];
        ofA += a.thumb[i] * a.thumb[i];
        ofB += b.thumb[i] * b.thumb[i];
    }
    return ofA == 0 || ofB == 0
               ? 0
               : static_cast<double>(both) / std::sqrt(static_cast<double>(ofA) * static_cast<double>(ofB));
}

}  // namespace engine::data
