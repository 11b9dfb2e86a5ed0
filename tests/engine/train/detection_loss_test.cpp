// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/loss/detection_loss.h"

#include "tests/support/operator_calls.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace engine::training {
namespace {

/// yolo11-spec.md 11.1
double filler(std::uint32_t index, std::uint32_t seed) {
    std::uint32_t x = (index + 1) * 2654435761U + seed * 40503U;
    x ^= x >> 16;
    x *= 2246822519U;
    x ^= x >> 13;
    x *= 3266489917U;
    x ^= x >> 16;
    return x / 4294967296.0;
}

/// The head maps of yolo11-spec.md 11.4: two images of 64 x 96 px, three classes.
std::vector<Tensor> goldenMaps() {
    std::vector<Tensor> maps;
    for (std::uint32_t level = 0; level < 3; ++level) {
        const std::int64_t height = 8 >> level, width = 12 >> level;
        const Tensor map = at::empty({2, 67, height, width}, at::kFloat);
        float* values = map.mutable_data_ptr<float>();
        for (std::uint32_t i = 0; i < map.numel(); ++i)
            values[i] = static_cast<float>(2 * (2 * filler(i, level) - 1));
        maps.push_back(map.requires_grad_());
    }
    return maps;
}

Tensor goldenTargets() {
    return at::tensor({0.0F, 0.0F, 0.5F,  0.5F,  0.4F,  0.6F,  //
                       0.0F, 2.0F, 0.3F,  0.35F, 0.5F,  0.4F,  //
                       1.0F, 1.0F, 0.7F,  0.6F,  0.3F,  0.5F,  //
                       0.0F, 0.0F, 0.52F, 0.48F, 0.42F, 0.5F})
        .view({4, 6});
}

struct Row {
    std::int64_t anchor, truth;
    double weight;
};

void expectRows(const Assignment& assignment, const std::vector<Row>& expected) {
    ASSERT_EQ(assignment.foreground.size(0), static_cast<std::int64_t>(expected.size()));
    for (std::int64_t i = 0; i < assignment.foreground.size(0); ++i) {
        const Row& row = expected[static_cast<std::size_t>(i)];
        EXPECT_EQ(assignment.foreground[i].item<std::int64_t>(), row.anchor);
        EXPECT_EQ(assignment.truth[i].item<std::int64_t>(), row.truth) << "anchor " << row.anchor;
        EXPECT_NEAR(assignment.weights[i].item<double>(), row.weight, 6e-6) << "anchor " << row.anchor;
    }
}

TEST(DetectionLoss, HasTheGoldenPartsAndGradients) {
    const std::vector<Tensor> maps = goldenMaps();
    ASSERT_FLOAT_EQ(maps[0].flatten()[0].item<float>(), -1.49333502F);

    const DetectionLossResult result = detectionLoss(maps, goldenTargets(), {});
    const TrainLoss parts = readParts(result.parts);
    EXPECT_NEAR(parts.box, 6.780112, 1e-5);
    EXPECT_NEAR(parts.cls, 306.327698, 1e-3);
    EXPECT_NEAR(parts.dfl, 4.509316, 1e-5);
    EXPECT_NEAR(result.total.item<double>(), 635.234253, 1e-3);

    result.total.backward();
    const double gradientSums[] = {282.20145, 67.70734, 15.40322};
    for (std::size_t level = 0; level < 3; ++level)
        EXPECT_NEAR(maps[level].grad().abs().sum().item<double>(), gradientSums[level], 1e-3) << "level " << level;
}

TEST(DetectionLoss, AssignsTheGoldenAnchors) {
    const DetectionLossResult result = detectionLoss(goldenMaps(), goldenTargets(), {});
    ASSERT_EQ(result.assignments.size(), 2U);
    expectRows(result.assignments[0], {{13, 1, .01803},
                                       {15, 1, .04576},
                                       {16, 1, .00976},
                                       {17, 1, .09383},
                                       {26, 1, .01679},
                                       {27, 1, .09185},
                                       {29, 0, .01274},
                                       {30, 0, .05914},
                                       {39, 1, .04665},
                                       {40, 0, .08601},
                                       {41, 0, .06212},
                                       {43, 0, .02781},
                                       {52, 0, .01579},
                                       {53, 0, .12016},
                                       {54, 0, .01176},
                                       {56, 2, .07748},
                                       {65, 0, .0657},
                                       {66, 0, .02743}});
    expectRows(result.assignments[1], {{43, 0, .0189},
                                       {55, 0, .01245},
                                       {56, 0, .00383},
                                       {57, 0, .08367},
                                       {67, 0, .00293},
                                       {68, 0, .01427},
                                       {69, 0, .00342},
                                       {79, 0, .00493},
                                       {80, 0, .00684},
                                       {81, 0, .00316}});
    const Tensor sum = result.assignments[0].weights.sum() + result.assignments[1].weights.sum();
    EXPECT_NEAR(sum.item<double>(), 1.043214, 1e-6);
}

TEST(DetectionLoss, OfAllAnchorsIsTheSameAndWaitsForNothing) {
    const std::vector<Tensor> maps = goldenMaps(), others = goldenMaps();
    const DetectionLossResult foreground = detectionLoss(maps, goldenTargets(), {}, {}, AnchorRows::Foreground);
    foreground.total.backward();
    // Operators whose result, or the size of it, the CPU would wait for.
    const test::OperatorCalls waits({"aten::_local_scalar_dense", "aten::nonzero", "aten::masked_select"});
    const DetectionLossResult all = detectionLoss(others, goldenTargets(), {}, {}, AnchorRows::All);
    all.total.backward();
    EXPECT_EQ(waits.count(), 0);
    EXPECT_EQ(all.assignments[0].foreground.size(0), 126);
    EXPECT_TRUE(at::allclose(all.parts, foreground.parts, 1e-6, 0));
    for (std::size_t level = 0; level < 3; ++level)
        EXPECT_TRUE(at::allclose(others[level].grad(), maps[level].grad(), 1e-5, 1e-6)) << "level " << level;
    EXPECT_GT(waits.count(), 0) << "the comparison asks";
}

TEST(DetectionLoss, OfBackgroundImagesIsOnlyTheClassPart) {
    const std::vector<Tensor> maps = goldenMaps();
    const DetectionLossResult result = detectionLoss(maps, at::empty({0, 6}), {});
    const TrainLoss parts = readParts(result.parts);
    EXPECT_EQ(parts.box, 0);
    EXPECT_NEAR(parts.cls, 319.732239, 1e-3);
    EXPECT_EQ(parts.dfl, 0);
    EXPECT_NEAR(result.total.item<double>(), 639.464478, 1e-3);

    result.total.backward();
    EXPECT_EQ(maps[0].grad().narrow(1, 0, 64).abs().sum().item<double>(), 0);
}

TEST(DetectionLoss, ScalesWithItsGains) {
    const TrainLoss usual = readParts(detectionLoss(goldenMaps(), goldenTargets(), {}).parts);
    const Tensor twice = at::full({goldenMaps()[0].size(1) - 64}, 2.0f);
    const TrainLoss weighted = readParts(detectionLoss(goldenMaps(), goldenTargets(), {}, twice).parts);
    EXPECT_NEAR(weighted.cls, 2 * usual.cls, 1e-5 * usual.cls);
    EXPECT_EQ(weighted.box, usual.box);
    const TrainLoss scaled = readParts(detectionLoss(goldenMaps(), goldenTargets(), {15.0, 0.25, 4.5}).parts);
    EXPECT_NEAR(scaled.box, 2 * usual.box, 1e-4);
    EXPECT_NEAR(scaled.cls, usual.cls / 2, 1e-3);
    EXPECT_NEAR(scaled.dfl, 3 * usual.dfl, 1e-4);
}

TEST(TaskAlignedAssigner, WithoutBoxesHasNoForeground) {
    const Assignment none = assignTaskAligned(at::full({4, 2}, 0.5F), at::zeros({4, 4}), at::zeros({4, 2}),
                                              {at::empty({0}, at::kLong), at::empty({0, 4})}, AnchorRows::All);
    EXPECT_EQ(none.foreground.size(0), 0);
    EXPECT_EQ(none.weights.size(0), 0);
}

TEST(TaskAlignedAssigner, GivesAContestedAnchorToTheBoxItOverlapsMost) {
    // Two boxes hold the only anchor; the prediction equals the second one.
    const Tensor predicted = at::tensor({2.0F, 2.0F, 14.0F, 14.0F}).view({1, 4});
    const Tensor truth = at::tensor({0.0F, 0.0F, 16.0F, 16.0F, 2.0F, 2.0F, 14.0F, 14.0F}).view({2, 4});
    const Assignment assignment =
        assignTaskAligned(at::tensor({0.81F, 0.25F}).view({1, 2}), predicted, at::tensor({8.0F, 8.0F}).view({1, 2}),
                          {at::tensor(std::vector<std::int64_t>{0, 1}), truth}, AnchorRows::Foreground);
    ASSERT_EQ(assignment.foreground.size(0), 1);
    EXPECT_EQ(assignment.truth[0].item<std::int64_t>(), 1);
    // alignment x overlap / alignment, 1e-9 aside: the overlap
    EXPECT_NEAR(assignment.weights[0].item<double>(), 1.0, 1e-6);
}

TEST(TaskAlignedAssigner, LeavesAnchorsOutsideEveryBoxAlone) {
    const Tensor anchors = at::tensor({4.0F, 4.0F, 100.0F, 100.0F}).view({2, 2});
    const Tensor boxes = at::tensor({0.0F, 0.0F, 8.0F, 8.0F, 0.0F, 0.0F, 8.0F, 8.0F}).view({2, 4});
    const Assignment assignment = assignTaskAligned(
        at::full({2, 1}, 0.5F), boxes, anchors,
        {at::zeros({1}, at::kLong), at::tensor({0.0F, 0.0F, 8.0F, 8.0F}).view({1, 4})}, AnchorRows::Foreground);
    ASSERT_EQ(assignment.foreground.size(0), 1);
    EXPECT_EQ(assignment.foreground[0].item<std::int64_t>(), 0);
}

}  // namespace
}  // namespace engine::training
