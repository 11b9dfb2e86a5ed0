// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/score_interval.h"

#include <gtest/gtest.h>

namespace {

using engine::ScoreInterval;
using engine::eval::drawnInterval;
using engine::eval::shareInterval;

constexpr std::int64_t kManyImages = 1'000'000;

/// Logit -1 and 1 in turn: their standard deviation is 1.005.
std::vector<double> draws() {
    std::vector<double> result;
    for (int pair = 0; pair < 50; ++pair) {
        result.push_back(0.2689414);
        result.push_back(0.7310586);
    }
    return result;
}

TEST(DrawnInterval, IsNormalOnTheLogitScale) {
    const ScoreInterval interval = drawnInterval(draws(), 0.5, 0, kManyImages);
    EXPECT_NEAR(interval.low, 0.1122, 1e-4);  // logit 1.05 * -1.9698
    EXPECT_NEAR(interval.high, 0.8878, 1e-4);
}

TEST(DrawnInterval, IsAboutTheEstimateLessItsOptimism) {
    const ScoreInterval interval = drawnInterval(draws(), 0.6, 0.1, kManyImages);
    EXPECT_NEAR(interval.low, 0.1122, 1e-4);
    EXPECT_NEAR(interval.high, 0.8878, 1e-4);
    EXPECT_EQ(drawnInterval(draws(), 0.95, 0.45, kManyImages).high, 0.95);  // and holds it
}

// Student's t of 9 degrees of freedom is 2.262, of one image in ten too little spread: logit 1.05 * 2.262 * 1.005
// * 1.054.
TEST(DrawnInterval, IsWiderForFewImages) {
    const ScoreInterval interval = drawnInterval(draws(), 0.5, 0, 10);
    EXPECT_NEAR(interval.low, 0.0745, 1e-3);
    EXPECT_NEAR(interval.high, 0.9255, 1e-3);
}

TEST(DrawnInterval, WhereTheDrawsDoNotDifferIsThatOfAShareOfTheImages) {
    const ScoreInterval certain = drawnInterval(std::vector<double>(50, 0.995), 0.995, 0, 10);
    EXPECT_NEAR(certain.low, 0.7225, 1e-4);
    EXPECT_NEAR(certain.high, 1, 1e-12);
    const ScoreInterval none = drawnInterval({}, 0.3, 0, 1);
    EXPECT_EQ(none.low, 0);
    EXPECT_GT(none.high, 0.7);
}

// Wilson 1927; values by hand: (p + z2 / 2n +- z sqrt(p q / n + z2 / 4 n2)) / (1 + z2 / n), z2 = 3.8415.
TEST(ShareInterval, IsWilsons) {
    const ScoreInterval half = shareInterval(5, 10);
    EXPECT_NEAR(half.low, 0.2366, 1e-4);
    EXPECT_NEAR(half.high, 0.7634, 1e-4);
    const ScoreInterval all = shareInterval(10, 10);
    EXPECT_NEAR(all.low, 0.7225, 1e-4);
    EXPECT_NEAR(all.high, 1, 1e-12);
    EXPECT_EQ(shareInterval(0, 0).low, 0);
    EXPECT_EQ(shareInterval(0, 0).high, 1);
}

}  // namespace
