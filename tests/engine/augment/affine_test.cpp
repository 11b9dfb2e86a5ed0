// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/affine.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>

namespace {

using namespace engine;
using namespace engine::augment;

AffineDraw goldenDraw() {
    AffineDraw draw;
    draw.angle = 10;
    draw.scale = 1.2;
    draw.shearX = 5;
    draw.shearY = -3;
    draw.translateX = 0.45;
    draw.translateY = 0.55;
    return draw;
}

data::Sample canvas(std::vector<data::PixelBox> boxes, int side = 1280) {
    data::Sample sample;
    sample.image = cv::Mat(side, side, CV_8UC3, cv::Scalar::all(50));
    sample.boxes = std::move(boxes);
    return sample;
}

// yolo11-spec.md 11.6
TEST(Affine, GivesTheMatrixOfTheSpecification) {
    const cv::Matx33f matrix = affineMatrix(goldenDraw(), {1280, 1280}, {640, 640});
    const double expected[] = {1.16353858, 0.31176922, -656.19696, -0.27031171, 1.17084861, -224.343628, 0, 0, 1};
    for (int i = 0; i < 9; ++i)
        EXPECT_NEAR(matrix.val[i], expected[i], std::abs(expected[i]) * 1e-6 + 1e-7) << i;
}

TEST(Affine, MovesTheBoxesOfTheSpecification) {
    const data::Sample result = affine(canvas({{1, 300, 400, 700, 800}, {2, 0, 0, 100, 50}}), goldenDraw(), 640);
    ASSERT_EQ(result.boxes.size(), 1u);
    EXPECT_EQ(result.boxes[0].classId, 1);
    EXPECT_FLOAT_EQ(result.boxes[0].x1, 0);
    EXPECT_NEAR(result.boxes[0].y1, 54.777618, 1e-3);
    EXPECT_NEAR(result.boxes[0].x2, 407.695374, 1e-3);
    EXPECT_NEAR(result.boxes[0].y2, 631.24176, 1e-3);
    EXPECT_EQ(result.image.size(), cv::Size(640, 640));
}

TEST(Affine, MovesPixelsAndBoxesAlike) {
    data::Sample sample = canvas({{0, 500, 600, 620, 680}});
    sample.image(cv::Rect(500, 600, 120, 80)).setTo(cv::Scalar(0, 0, 255));
    AffineDraw draw;
    draw.angle = 90;
    draw.scale = 0.5;
    const data::Sample result = affine(sample, draw, 640);
    ASSERT_EQ(result.boxes.size(), 1u);
    cv::Mat red;
    cv::inRange(result.image, cv::Scalar(0, 0, 200), cv::Scalar(60, 60, 255), red);
    std::vector<cv::Point> points;
    cv::findNonZero(red, points);
    cv::Rect painted(points.front(), cv::Size(1, 1));
    for (const cv::Point& point : points)
        painted |= cv::Rect(point, cv::Size(1, 1));
    EXPECT_NEAR(static_cast<float>(painted.x), result.boxes[0].x1, 1.5);
    EXPECT_NEAR(static_cast<float>(painted.y), result.boxes[0].y1, 1.5);
    EXPECT_NEAR(static_cast<float>(painted.br().x), result.boxes[0].x2, 1.5);
    EXPECT_NEAR(static_cast<float>(painted.br().y), result.boxes[0].y2, 1.5);
}

TEST(Affine, TouchesNoPixelWhereNothingMoves) {
    const data::Sample sample = canvas({{0, 10, 20, 110, 220}}, 640);
    const data::Sample result = affine(sample, AffineDraw{}, 640);
    EXPECT_EQ(result.image.data, sample.image.data);
    EXPECT_EQ(result.boxes[0].x1, 10);
    EXPECT_EQ(result.boxes[0].y2, 220);
}

TEST(Affine, FillsTheOutsideWithGrey) {
    AffineDraw draw;
    draw.scale = 0.25;
    const data::Sample result = affine(canvas({}), draw, 640);
    EXPECT_EQ(result.image.at<cv::Vec3b>(0, 0), cv::Vec3b(114, 114, 114));
    EXPECT_EQ(result.image.at<cv::Vec3b>(320, 320), cv::Vec3b(50, 50, 50));
}

TEST(Affine, DividesByDepthWithPerspective) {
    AffineDraw draw;
    draw.perspectiveX = 0.001;
    const data::Sample result = affine(canvas({{0, 640, 540, 840, 740}}), draw, 1280);
    ASSERT_EQ(result.boxes.size(), 1u);
    // The right edge, 200 px from the centre, has depth 1.2 at x 640 + 200 / 1.2.
    EXPECT_NEAR(result.boxes[0].x2, 0.5 * 1280 + 200 / 1.2, 0.01);
    EXPECT_NEAR(result.boxes[0].x1, 640, 0.01);
}

// Trap 18: the area before is multiplied by the scale squared.
TEST(KeepsBox, ComparesWithTheScaledBoxBefore) {
    const data::PixelBox before{0, 0, 0, 100, 100};
    const data::PixelBox after{0, 0, 0, 40, 40};  // 0.16 of the area
    EXPECT_TRUE(keepsBox(before, after, 1.0));
    EXPECT_FALSE(keepsBox(before, after, 1.5));  // 1600 / 22500
    EXPECT_TRUE(keepsBox(before, {0, 0, 0, 32, 32}, 1.0));
    EXPECT_FALSE(keepsBox(before, {0, 0, 0, 31, 32}, 1.0));
}

TEST(KeepsBox, DropsTinyAndThinBoxes) {
    EXPECT_FALSE(keepsBox({0, 0, 0, 3, 3}, {0, 0, 0, 2, 3}, 1.0));
    EXPECT_TRUE(keepsBox({0, 0, 0, 3, 3}, {0, 0, 0, 2.1f, 3}, 1.0));
    EXPECT_FALSE(keepsBox({0, 0, 0, 400, 4}, {0, 0, 0, 400, 4}, 1.0));
    EXPECT_TRUE(keepsBox({0, 0, 0, 396, 4}, {0, 0, 0, 396, 4}, 1.0));
}

TEST(DrawAffine, StaysWithinTheSettingsAndDrawsEightNumbers) {
    AugmentConfig config;
    config.degrees = 10;
    config.shear = 2;
    config.perspective = 0.001;
    Random random({3});
    for (int i = 0; i < 500; ++i) {
        const AffineDraw draw = drawAffine(random, config);
        EXPECT_LE(std::abs(draw.perspectiveX), 0.001);
        EXPECT_LE(std::abs(draw.angle), 10);
        EXPECT_GE(draw.scale, 0.5);
        EXPECT_LE(draw.scale, 1.5);
        EXPECT_LE(std::abs(draw.shearY), 2);
        EXPECT_GE(draw.translateX, 0.4);
        EXPECT_LE(draw.translateY, 0.6);
    }
    Random used({4}), skipped({4});
    drawAffine(used, AugmentConfig{});
    for (int i = 0; i < 8; ++i)
        skipped.bits();
    EXPECT_EQ(used.bits(), skipped.bits());
}

}  // namespace
