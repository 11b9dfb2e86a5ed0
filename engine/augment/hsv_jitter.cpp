// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/hsv_jitter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace engine::augment {

HsvDraw drawHsv(Random& random, const AugmentConfig& config) {
    HsvDraw draw;
    draw.h = 1 + random.uniform(-1, 1) * config.hsvH;
    draw.s = 1 + random.uniform(-1, 1) * config.hsvS;
    draw.v = 1 + random.uniform(-1, 1) * config.hsvV;
    return draw;
}

data::Sample hsvJitter(data::Sample sample, const HsvDraw& draw) {
    cv::Mat table(1, 256, CV_8UC3);
    for (int i = 0; i < 256; ++i) {
        const double hue = i * draw.h - 180 * std::floor(i * draw.h / 180);
        const auto clipped = [&](double factor) { return static_cast<uchar>(std::clamp(i * factor, 0.0, 255.0)); };
        table.at<cv::Vec3b>(i) = {static_cast<uchar>(hue), clipped(draw.s), clipped(draw.v)};
    }
    cv::Mat hsv, bgr;
    cv::cvtColor(sample.image, hsv, cv::COLOR_BGR2HSV);
    cv::LUT(hsv, table, hsv);
    cv::cvtColor(hsv, bgr, cv::COLOR_HSV2BGR);
    sample.image = bgr;
    return sample;
}

}  // namespace engine::augment
