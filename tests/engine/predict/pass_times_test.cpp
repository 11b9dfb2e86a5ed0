// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/pass_times.h"

#include <gtest/gtest.h>

namespace engine::prediction {
namespace {

TEST(PassTimes, TheFigureIsTheMedian) {
    EXPECT_EQ(speedOf({7}).msPerImage, 7);
    EXPECT_EQ(speedOf({12, 10, 900}).msPerImage, 12);
    EXPECT_EQ(speedOf({10, 14, 12, 11}).msPerImage, 11.5);
}

TEST(PassTimes, OneSlowPassLeavesThemSteady) {
    EXPECT_TRUE(speedOf({7}).isSteady);
    EXPECT_TRUE(speedOf({12, 10, 900}).isSteady);
}

TEST(PassTimes, ManySlowOnesDoNot) {
    EXPECT_TRUE(speedOf({10, 15, 15}).isSteady);
    EXPECT_FALSE(speedOf({10, 16, 16}).isSteady);
    EXPECT_FALSE(speedOf({900, 10, 800}).isSteady);
}

}  // namespace
}  // namespace engine::prediction
