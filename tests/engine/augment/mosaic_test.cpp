// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/mosaic.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>

namespace {

using namespace engine;
using namespace engine::augment;

data::Sample tile(int height, int width, int grey) {
    data::Sample sample;
    sample.image = cv::Mat(height, width, CV_8UC3, cv::Scalar::all(grey));
    sample.boxes = {{grey, 0, 0, static_cast<float>(width), static_cast<float>(height)}};
    return sample;
}

// yolo11-spec.md 11.6
TEST(Mosaic, PlacesTheTilesOfTheSpecification) {
    const data::Sample result =
        mosaic({tile(480, 640, 1), tile(640, 427, 2), tile(360, 640, 3), tile(640, 640, 4)}, {500, 700}, 640);
    ASSERT_EQ(result.image.size(), cv::Size(1280, 1280));
    const cv::Rect regions[] = {{cv::Point(0, 220), cv::Point(500, 700)},
                                {cv::Point(500, 60), cv::Point(927, 700)},
                                {cv::Point(0, 700), cv::Point(500, 1060)},
                                {cv::Point(500, 700), cv::Point(1140, 1280)}};
    cv::Mat expected(1280, 1280, CV_8UC3, cv::Scalar::all(114));
    for (int i = 0; i < 4; ++i)
        expected(regions[i]).setTo(cv::Scalar::all(i + 1));
    EXPECT_EQ(cv::norm(result.image, expected, cv::NORM_INF), 0);
    ASSERT_EQ(result.boxes.size(), 4u);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(result.boxes[i].classId, static_cast<int>(i) + 1);
        EXPECT_EQ(result.boxes[i].x1, static_cast<float>(regions[i].x));
        EXPECT_EQ(result.boxes[i].y1, static_cast<float>(regions[i].y));
        EXPECT_EQ(result.boxes[i].x2, static_cast<float>(regions[i].br().x));
        EXPECT_EQ(result.boxes[i].y2, static_cast<float>(regions[i].br().y));
    }
}

// Label offsets (-140, 220), (500, 60), (-140, 700), (500, 700) of 11.6.
TEST(Mosaic, MovesLabelsByTheOffsetsOfTheSpecification) {
    auto tiles = std::array{tile(480, 640, 1), tile(640, 427, 2), tile(360, 640, 3), tile(640, 640, 4)};
    for (data::Sample& sample : tiles)
        sample.boxes = {{0, 200, 100, 210, 120}};
    const data::Sample result = mosaic(tiles, {500, 700}, 640);
    const cv::Point offsets[] = {{-140, 220}, {500, 60}, {-140, 700}, {500, 700}};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(result.boxes.at(i).x1, 200.f + static_cast<float>(offsets[i].x));
        EXPECT_EQ(result.boxes.at(i).y1, 100.f + static_cast<float>(offsets[i].y));
    }
}

TEST(Mosaic, ShowsTheCornersThatTouchTheCentre) {
    auto tiles = std::array{tile(640, 640, 1), tile(640, 640, 2), tile(640, 640, 3), tile(640, 640, 4)};
    tiles[0].image.at<cv::Vec3b>(639, 639) = {9, 9, 9};
    tiles[3].image.at<cv::Vec3b>(0, 0) = {8, 8, 8};
    const data::Sample result = mosaic(tiles, {400, 900}, 640);
    EXPECT_EQ(result.image.at<cv::Vec3b>(899, 399), cv::Vec3b(9, 9, 9));
    EXPECT_EQ(result.image.at<cv::Vec3b>(900, 400), cv::Vec3b(8, 8, 8));
}

TEST(Mosaic, DropsBoxesOutsideTheCanvas) {
    auto tiles = std::array{tile(640, 640, 1), tile(640, 640, 2), tile(640, 640, 3), tile(640, 640, 4)};
    tiles[0].boxes = {{7, 0, 0, 200, 200}};  // left of the canvas with the centre at x 400
    const data::Sample result = mosaic(tiles, {400, 900}, 640);
    for (const data::PixelBox& box : result.boxes)
        EXPECT_NE(box.classId, 7);
}

TEST(MosaicCentre, LiesInTheMiddleHalf) {
    Random random({1});
    for (int i = 0; i < 200; ++i) {
        const MosaicCentre centre = drawMosaicCentre(random, 64);
        EXPECT_GE(std::min(centre.x, centre.y), 32);
        EXPECT_LT(std::max(centre.x, centre.y), 96);
    }
}

}  // namespace
