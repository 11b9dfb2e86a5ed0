// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "engine/augment/flip.h"
#include "engine/augment/hsv_jitter.h"
#include "engine/augment/mixup.h"

namespace {

using namespace engine;
using namespace engine::augment;

data::Sample colour(cv::Scalar bgr) {
    data::Sample sample;
    sample.image = cv::Mat(4, 6, CV_8UC3, bgr);
    return sample;
}

cv::Vec3b hsvOf(const cv::Mat& bgr) {
    cv::Mat hsv;
    cv::cvtColor(bgr, hsv, cv::COLOR_BGR2HSV);
    return hsv.at<cv::Vec3b>(0, 0);
}

// Pure red is hue 0, saturation 255, value 255 in OpenCV's scale.
TEST(HsvJitter, ScalesSaturationAndValueRoundingDown) {
    const data::Sample result = hsvJitter(colour({0, 0, 200}), {1, 1, 0.503});
    EXPECT_EQ(result.image.at<cv::Vec3b>(0, 0), cv::Vec3b(0, 0, 100));
    EXPECT_EQ(hsvOf(hsvJitter(colour({0, 0, 255}), {1, 0.5, 1}).image)[1], 127);
    EXPECT_EQ(hsvOf(hsvJitter(colour({0, 0, 200}), {1, 1, 1.4}).image)[2], 255);
}

TEST(HsvJitter, TurnsHuesRoundTheCircle) {
    // Green is hue 60, blue 120 of 180.
    EXPECT_EQ(hsvOf(hsvJitter(colour({0, 255, 0}), {1.5, 1, 1}).image)[0], 90);
    EXPECT_EQ(hsvOf(hsvJitter(colour({255, 0, 0}), {1.75, 1, 1}).image)[0], 30);
}

TEST(HsvJitter, LeavesTheInputPixelsAlone) {
    const data::Sample sample = colour({10, 100, 200});
    hsvJitter(sample, {1.2, 0.4, 0.6});
    EXPECT_EQ(sample.image.at<cv::Vec3b>(0, 0), cv::Vec3b(10, 100, 200));
}

TEST(DrawHsv, StaysWithinTheGains) {
    Random random({2});
    for (int i = 0; i < 300; ++i) {
        const HsvDraw draw = drawHsv(random, AugmentConfig{});
        EXPECT_LE(std::abs(draw.h - 1), 0.015);
        EXPECT_LE(std::abs(draw.s - 1), 0.7);
        EXPECT_LE(std::abs(draw.v - 1), 0.4);
    }
}

TEST(Flip, MirrorsPixelsAndBoxes) {
    data::Sample sample = colour({0, 0, 0});
    sample.image.at<cv::Vec3b>(1, 0) = {1, 2, 3};
    sample.boxes = {{0, 0, 1, 2, 4}};
    const data::Sample sideways = flipLeftRight(sample);
    EXPECT_EQ(sideways.image.at<cv::Vec3b>(1, 5), cv::Vec3b(1, 2, 3));
    EXPECT_EQ(sideways.boxes[0].x1, 4);
    EXPECT_EQ(sideways.boxes[0].x2, 6);
    EXPECT_EQ(sideways.boxes[0].y1, 1);
    const data::Sample upsideDown = flipUpDown(sample);
    EXPECT_EQ(upsideDown.image.at<cv::Vec3b>(2, 0), cv::Vec3b(1, 2, 3));
    EXPECT_EQ(upsideDown.boxes[0].y1, 0);
    EXPECT_EQ(upsideDown.boxes[0].y2, 3);
    EXPECT_EQ(upsideDown.boxes[0].x2, 2);
    EXPECT_EQ(sample.image.at<cv::Vec3b>(1, 0), cv::Vec3b(1, 2, 3));
}

TEST(Mixup, BlendsRoundingDownAndKeepsBothLabels) {
    data::Sample first = colour({10, 100, 255}), second = colour({21, 0, 255});
    first.boxes = {{1, 0, 0, 2, 2}};
    second.boxes = {{2, 1, 1, 3, 3}};
    const data::Sample result = mixup(first, second, 0.75);
    EXPECT_EQ(result.image.at<cv::Vec3b>(0, 0), cv::Vec3b(12, 75, 255));  // 7.5 + 5.25
    ASSERT_EQ(result.boxes.size(), 2u);
    EXPECT_EQ(result.boxes[1].classId, 2);
}

// Beta(32, 32): mean 1/2, variance 1 / (4 * 65).
TEST(DrawMixupShare, HasTheMeanAndSpreadOfItsDistribution) {
    Random random({5});
    constexpr int kDraws = 20000;
    double sum = 0, squares = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double share = drawMixupShare(random);
        ASSERT_GT(share, 0);
        ASSERT_LT(share, 1);
        sum += share;
        squares += (share - 0.5) * (share - 0.5);
    }
    EXPECT_NEAR(sum / kDraws, 0.5, 0.002);
    EXPECT_NEAR(squares / kDraws, 1.0 / 260, 0.0002);
}

}  // namespace
