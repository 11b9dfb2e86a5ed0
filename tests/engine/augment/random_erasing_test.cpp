// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/random_erasing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <opencv2/core.hpp>

namespace engine::augment {
namespace {

TEST(DrawErasing, StaysInsideWithTorchvisionsAreaAndAspect) {
    Random random({5});
    const cv::Size image(224, 160);
    double smallest = 1, largest = 0, flattest = 10, steepest = 0;
    for (int draw = 0; draw < 3000; ++draw) {
        const cv::Rect area = drawErasing(random, image);
        ASSERT_FALSE(area.empty());
        EXPECT_EQ(area & cv::Rect({0, 0}, image), area);
        const double share = area.area() / static_cast<double>(image.area());
        const double aspect = static_cast<double>(area.height) / area.width;
        smallest = std::min(smallest, share);
        largest = std::max(largest, share);
        flattest = std::min(flattest, aspect);
        steepest = std::max(steepest, aspect);
    }
    // Sides are whole pixels, at least 14 of them here.
    EXPECT_NEAR(smallest, 0.02, 0.001);
    EXPECT_NEAR(largest, 0.33, 0.005);
    EXPECT_NEAR(flattest, 0.3, 0.02);
    EXPECT_NEAR(steepest, 3.3, 0.2);
}

TEST(DrawErasing, ReachesEveryCorner) {
    Random random({9});
    bool touchesLeft = false, touchesRight = false, touchesTop = false, touchesBottom = false;
    for (int draw = 0; draw < 2000; ++draw) {
        const cv::Rect area = drawErasing(random, {32, 24});
        touchesLeft = touchesLeft || area.x == 0;
        touchesTop = touchesTop || area.y == 0;
        touchesRight = touchesRight || area.br().x == 32;
        touchesBottom = touchesBottom || area.br().y == 24;
    }
    EXPECT_TRUE(touchesLeft && touchesRight && touchesTop && touchesBottom);
}

TEST(DrawErasing, GivesUpWhereNoRectangleFits) {
    Random random({1});
    EXPECT_TRUE(drawErasing(random, {1, 1}).empty());
    EXPECT_TRUE(drawErasing(random, {400, 1}).empty());
}

TEST(Erase, BlackensTheRectangleAndNothingElse) {
    data::Sample sample;
    sample.image = cv::Mat(20, 30, CV_8UC3, cv::Scalar(10, 100, 200));
    const cv::Rect area(4, 6, 9, 5);
    const data::Sample result = erase(sample, area);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 30; ++x)
            EXPECT_EQ(result.image.at<cv::Vec3b>(y, x),
                      area.contains({x, y}) ? cv::Vec3b(0, 0, 0) : cv::Vec3b(10, 100, 200));
    }
    EXPECT_EQ(sample.image.at<cv::Vec3b>(7, 5), cv::Vec3b(10, 100, 200));
    EXPECT_EQ(cv::norm(erase(sample, {}).image, sample.image, cv::NORM_INF), 0);
}

}  // namespace
}  // namespace engine::augment
