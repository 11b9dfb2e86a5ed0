// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/resize_crop.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace engine::augment {
namespace {

/// The source of make_resize.py, as BGR.
cv::Mat drawn(int width, int height) {
    cv::Mat image(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c)
                image.at<cv::Vec3b>(y, x)[2 - c] =
                    static_cast<std::uint8_t>((7 * x + 13 * y + 50 * c + (x * y) % 31) % 256);
        }
    }
    return image;
}

TEST(ResizeAntialiased, GivesPillowsPixels) {
    const auto golden = nlohmann::json::parse(std::ifstream(TEST_SOURCE_DIR "/../../golden/resize.json"));
    const cv::Mat source = drawn(golden["width"], golden["height"]);
    for (const auto& expected : golden["sizes"]) {
        const cv::Size size(expected["width"], expected["height"]);
        const cv::Mat found = resizeAntialiased(source, size);
        ASSERT_EQ(found.size(), size);
        int farthest = 0;
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                for (int c = 0; c < 3; ++c) {
                    const int value = expected["rgb"][static_cast<std::size_t>((y * size.width + x) * 3 + c)];
                    farthest = std::max(farthest, std::abs(found.at<cv::Vec3b>(y, x)[2 - c] - value));
                }
            }
        }
        EXPECT_LE(farthest, 1) << size.width;
    }
}

TEST(ResizeAntialiased, TakesAPartOfAPicture) {
    const cv::Mat source = drawn(40, 30);
    const cv::Rect part(3, 5, 20, 16);
    const cv::Mat copy = source(part).clone();
    const cv::Mat a = resizeAntialiased(source(part), {8, 8}), b = resizeAntialiased(copy, {8, 8});
    EXPECT_TRUE(std::equal(a.datastart, a.dataend, b.datastart, b.dataend));
}

TEST(ResizeAndCropCentre, TakesTheSquareInTheMiddle) {
    // 300 x 200, shorter side to 100: 150 x 100; the square begins at x = 25, a stripe from 120 to 180 becomes 60
    // to 90.
    cv::Mat image(200, 300, CV_8UC3, cv::Scalar::all(0));
    image(cv::Rect(120, 0, 60, 200)).setTo(cv::Scalar::all(255));
    const cv::Mat square = resizeAndCropCentre(image, 100, 1.0);
    ASSERT_EQ(square.size(), cv::Size(100, 100));
    EXPECT_EQ(square.at<cv::Vec3b>(50, 33)[0], 0);
    EXPECT_EQ(square.at<cv::Vec3b>(50, 37)[0], 255);
    EXPECT_EQ(square.at<cv::Vec3b>(50, 62)[0], 255);
    EXPECT_EQ(square.at<cv::Vec3b>(50, 67)[0], 0);
    EXPECT_EQ(resizeAndCropCentre(image, 224, 0.875).size(), cv::Size(224, 224));
    EXPECT_EQ(resizeAndCropCentre(image.t(), 32, 0.875).size(), cv::Size(32, 32));
}

TEST(DrawCrop, StaysInsideWithTheAskedShareAndAspect) {
    Random random({5});
    const cv::Size image(120, 90);
    double smallest = 1, largest = 0;
    for (int draw = 0; draw < 2000; ++draw) {
        const cv::Rect part = drawCrop(random, image, 0.5);
        EXPECT_EQ(part & cv::Rect({0, 0}, image), part);
        const double share = part.area() / static_cast<double>(image.area());
        const double aspect = static_cast<double>(part.width) / part.height;
        smallest = std::min(smallest, share);
        largest = std::max(largest, share);
        EXPECT_GT(aspect, 0.73);
        EXPECT_LT(aspect, 1.36);
    }
    EXPECT_NEAR(smallest, 0.5, 0.02);
    EXPECT_GT(largest, 0.9);
}

TEST(DrawCrop, TakesTheMiddleOfAStrip) {
    Random random({1});
    EXPECT_EQ(drawCrop(random, {400, 30}, 1.0), cv::Rect(180, 0, 40, 30));
    EXPECT_EQ(drawCrop(random, {1, 1}, 0.5), cv::Rect(0, 0, 1, 1));
}

}  // namespace
}  // namespace engine::augment
