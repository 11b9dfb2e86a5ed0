// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/detect_head.h"

#include "engine/nn/init.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

using namespace engine;

namespace {

constexpr std::array<std::int64_t, 3> kMaps{64, 128, 256};  // yolo11n

}  // namespace

TEST(Dfl, GivesTheExpectedBinOfEachSide) {
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(5);
    nn::Dfl dfl{at::TensorOptions(at::kDouble)};
    nn::initialise(*dfl, random);
    Tensor logits = at::full({1, 64, 2}, -1000.0, at::kDouble);
    logits[0][0 * 16 + 3][0] = 0;  // left: bin 3
    logits[0][1 * 16 + 7][0] = 0;  // top: half 7, half 8
    logits[0][1 * 16 + 8][0] = 0;
    logits[0][2 * 16 + 15][0] = 0;         // right: the last bin
    logits[0].narrow(0, 48, 16).fill_(1);  // bottom: all alike
    logits[0].select(1, 1).zero_();
    const Tensor distances = dfl(logits);
    ASSERT_EQ(distances.sizes(), (std::vector<std::int64_t>{1, 4, 2}));
    const double expected[] = {3, 7.5, 15, 7.5};
    for (int side = 0; side < 4; ++side) {
        EXPECT_NEAR(distances[0][side][0].item<double>(), expected[side], 1e-12);
        EXPECT_NEAR(distances[0][side][1].item<double>(), 7.5, 1e-12);
    }
}

// yolo11-spec.md 1.5
TEST(DetectHead, StartsWithTheBiasesOfTheReference) {
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(6);
    nn::DetectHead head(80, kMaps, at::TensorOptions());
    nn::initialise(*head, random);
    const double expected[] = {-11.536642, -10.150348, -8.764053};
    for (int level = 0; level < 3; ++level) {
        const auto named = head->named_parameters();
        const std::string suffix = std::to_string(level) + ".2.bias";
        const Tensor box = named["cv2." + suffix], classes = named["cv3." + suffix];
        EXPECT_TRUE(at::equal(box, at::ones({64})));
        EXPECT_EQ(classes.numel(), 80);
        EXPECT_NEAR(classes.min().item<double>(), expected[level], 1e-5);
        EXPECT_NEAR(classes.max().item<double>(), expected[level], 1e-5);
    }
}

// yolo11-spec.md 8.2: c3 = max(first map, min(classes, 100))
TEST(DetectHead, ClassBranchWidthFollowsTheClassCountOfTheSmallestScale) {
    const auto width = [](std::int64_t classes, std::int64_t firstMap) {
        nn::DetectHead head(classes, std::array<std::int64_t, 3>{firstMap, 128, 256}, at::TensorOptions(at::kMeta));
        return head->named_parameters()["cv3.0.2.weight"].size(1);
    };
    EXPECT_EQ(width(3, 64), 64);
    EXPECT_EQ(width(80, 64), 80);
    EXPECT_EQ(width(365, 64), 100);
    EXPECT_EQ(width(80, 128), 128);
}
