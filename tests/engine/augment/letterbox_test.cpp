// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/letterbox.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace {

using namespace engine;
using namespace engine::augment;

data::Sample plain(int width, int height) {
    data::Sample sample;
    sample.image = cv::Mat(height, width, CV_8UC3, cv::Scalar(10, 20, 30));
    sample.originalWidth = width;
    sample.originalHeight = height;
    return sample;
}

// Pixels of the 114 border on each side: left, top, right, bottom.
std::array<int, 4> border(const cv::Mat& image) {
    const auto isGrey = [](const cv::Mat& line) {
        return cv::norm(line, cv::Mat(line.size(), line.type(), cv::Scalar::all(114)), cv::NORM_INF) == 0;
    };
    std::array<int, 4> count{};
    while (isGrey(image.col(count[0])))
        ++count[0];
    while (isGrey(image.row(count[1])))
        ++count[1];
    while (isGrey(image.col(image.cols - 1 - count[2])))
        ++count[2];
    while (isGrey(image.row(image.rows - 1 - count[3])))
        ++count[3];
    return count;
}

struct Row {
    int height, width, outHeight, outWidth;
    double ratio;
    std::array<int, 4> automatic, square;
};

// The table of yolo11-spec.md 3.3.
const Row kRows[] = {
    {1080, 810, 640, 480, 0.592593, {0, 0, 0, 0}, {80, 0, 80, 0}},
    {480, 640, 480, 640, 1.0, {0, 0, 0, 0}, {0, 80, 0, 80}},
    {427, 640, 448, 640, 1.0, {0, 10, 0, 11}, {0, 106, 0, 107}},
    {720, 1280, 384, 640, 0.5, {0, 12, 0, 12}, {0, 140, 0, 140}},
    {333, 500, 448, 640, 1.28, {0, 11, 0, 11}, {0, 107, 0, 107}},
    {1200, 1601, 480, 640, 0.399750, {0, 0, 0, 0}, {0, 80, 0, 80}},
    {641, 640, 640, 640, 0.998440, {0, 0, 1, 0}, {0, 0, 1, 0}},
};

TEST(Letterbox, GivesTheTableOfTheSpecification) {
    for (const Row& row : kRows) {
        const data::Sample small = letterbox(plain(row.width, row.height), {640, 640, true, true});
        EXPECT_EQ(small.image.size(), cv::Size(row.outWidth, row.outHeight)) << row.height;
        EXPECT_EQ(border(small.image), row.automatic) << row.height;
        EXPECT_NEAR(small.scaleX, row.ratio, 1e-6);
        EXPECT_NEAR(small.scaleY, row.ratio, 1e-6);
        EXPECT_EQ(small.padLeft, row.automatic[0]);
        EXPECT_EQ(small.padTop, row.automatic[1]);

        const data::Sample square = letterbox(plain(row.width, row.height), {640, 640, false, true});
        EXPECT_EQ(square.image.size(), cv::Size(640, 640));
        EXPECT_EQ(border(square.image), row.square) << row.height;
    }
}

TEST(Letterbox, MovesBoxesWithThePicture) {
    data::Sample sample = plain(1280, 720);
    sample.boxes = {{3, 100, 200, 300, 400}};
    const data::Sample out = letterbox(sample, {640, 640, false, true});
    EXPECT_EQ(out.boxes[0].classId, 3);
    EXPECT_FLOAT_EQ(out.boxes[0].x1, 50);
    EXPECT_FLOAT_EQ(out.boxes[0].y1, 240);
    EXPECT_FLOAT_EQ(out.boxes[0].x2, 150);
    EXPECT_FLOAT_EQ(out.boxes[0].y2, 340);
}

TEST(Letterbox, OnlyPadsWhereItMayNotEnlarge) {
    const data::Sample out = letterbox(plain(100, 50), {200, 200, false, false});
    EXPECT_EQ(out.scaleX, 1.0);
    EXPECT_EQ(out.padLeft, 50);
    EXPECT_EQ(out.padTop, 75);
}

TEST(Letterbox, LeavesTheInputPixelsAlone) {
    const data::Sample sample = plain(64, 48);
    const cv::Mat before = sample.image.clone();
    letterbox(sample, {64, 64, false, true});
    EXPECT_EQ(cv::norm(sample.image, before, cv::NORM_INF), 0);
}

TEST(Letterbox, TakesLinesOfPixels) {
    EXPECT_EQ(letterbox(plain(2000, 1), {640, 640, false, true}).image.size(), cv::Size(640, 640));
    EXPECT_EQ(letterbox(plain(1, 2000), {640, 640, true, true}).image.cols, 32);
}

// yolo11-spec.md 4.3: ceil, where letterbox rounds.
TEST(ResizeLongSide, RoundsTheOtherSideUp) {
    data::Sample sample = plain(500, 333);
    sample.boxes = {{0, 0, 0, 500, 333}};
    const data::Sample out = resizeLongSide(sample, 640);
    EXPECT_EQ(out.image.size(), cv::Size(640, 427));
    EXPECT_FLOAT_EQ(out.boxes[0].x2, 640);
    EXPECT_FLOAT_EQ(out.boxes[0].y2, 427);
    EXPECT_EQ(out.scaleX, 640.0 / 500);
    EXPECT_EQ(out.scaleY, 427.0 / 333);
    EXPECT_EQ(resizeLongSide(plain(1200, 1600), 640).image.size(), cv::Size(480, 640));
}

TEST(ResizeLongSide, KeepsPicturesOfTheRightSize) {
    const data::Sample sample = plain(640, 427);
    EXPECT_EQ(resizeLongSide(sample, 640).image.data, sample.image.data);
}

}  // namespace
