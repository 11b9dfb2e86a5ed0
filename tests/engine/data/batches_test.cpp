// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/batches.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace engine;
using namespace engine::data;

SampleInfo sized(int width, int height) {
    SampleInfo sample;
    sample.width = width;
    sample.height = height;
    return sample;
}

TEST(ShuffledOrder, IsAPermutationFixedBySeedAndEpoch) {
    const auto order = shuffledOrder(100, 3, 7);
    EXPECT_EQ(order, shuffledOrder(100, 3, 7));
    EXPECT_NE(order, shuffledOrder(100, 3, 8));
    EXPECT_NE(order, shuffledOrder(100, 4, 7));
    auto sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        EXPECT_EQ(sorted[i], i);
    EXPECT_TRUE(shuffledOrder(0, 1, 1).empty());
}

TEST(SplitIntoBatches, LeavesTheRestInAShorterLastOne) {
    const auto batches = splitIntoBatches({5, 6, 7, 8, 9}, 2);
    EXPECT_EQ(batches, (std::vector<std::vector<std::size_t>>{{5, 6}, {7, 8}, {9}}));
    EXPECT_TRUE(splitIntoBatches({}, 2).empty());
}

// yolo11-spec.md 4.2
TEST(RectBatches, PadsToTheShapesOfTheSpecification) {
    const auto shape = [](std::vector<SampleInfo> samples) {
        const RectBatches rect = rectBatches(samples, 16, 640, 0.5);
        return std::pair(rect.shapes.at(0).height, rect.shapes.at(0).width);
    };
    EXPECT_EQ(shape({sized(640, 640)}), std::pair(672, 672));
    EXPECT_EQ(shape({sized(640, 480)}), std::pair(512, 672));
    EXPECT_EQ(shape({sized(400, 600)}), std::pair(672, 448));
    EXPECT_EQ(shape({sized(640, 360)}), std::pair(384, 672));
    EXPECT_EQ(shape({sized(640, 480), sized(480, 640)}), std::pair(672, 672));
}

TEST(RectBatches, SortsByRatioAndKeepsTheOrderOfEqualOnes) {
    const RectBatches rect = rectBatches({sized(10, 20), sized(20, 10), sized(10, 20), sized(40, 20)}, 2, 640, 0.5);
    EXPECT_EQ(rect.batches, (std::vector<std::vector<std::size_t>>{{1, 3}, {0, 2}}));
}

}  // namespace
