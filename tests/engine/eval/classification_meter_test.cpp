// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/classification_meter.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <limits>

using namespace engine;

TEST(ClassificationMeter, CountsByClassAndInTheConfusionMatrix) {
    eval::ClassificationMeter meter({"ant", "bee", "wasp"});
    meter.add(at::tensor({2.0F, 1.0F, 0.0F, 0.0F, 3.0F, 1.0F}).reshape({2, 3}), at::tensor({0, 0}, at::kLong));
    meter.add(at::tensor({0.0F, 1.0F, 0.5F}).reshape({1, 3}), at::tensor({1}, at::kLong));
    const ClassificationMetrics metrics = meter.value();
    EXPECT_EQ(metrics.images, 3);
    EXPECT_DOUBLE_EQ(metrics.top1, 2.0 / 3);
    EXPECT_DOUBLE_EQ(metrics.top5, 1);  // of three classes
    EXPECT_DOUBLE_EQ(metrics.fitness, (2.0 / 3 + 1) / 2);
    const std::vector<std::vector<std::int64_t>> confusion{{1, 1, 0}, {0, 1, 0}, {0, 0, 0}};
    EXPECT_EQ(metrics.confusion, confusion);
    ASSERT_EQ(metrics.perClass.size(), 3U);
    EXPECT_EQ(metrics.perClass[0].name, "ant");
    EXPECT_EQ(metrics.perClass[0].images, 2);
    EXPECT_DOUBLE_EQ(metrics.perClass[0].accuracy, 0.5);
    EXPECT_DOUBLE_EQ(metrics.perClass[1].accuracy, 1);
    EXPECT_EQ(metrics.perClass[2].images, 0);
    EXPECT_DOUBLE_EQ(metrics.perClass[2].accuracy, 0);
}

TEST(ClassificationMeter, Top5IsAmongTheFiveLikeliest) {
    eval::ClassificationMeter meter({"a", "b", "c", "d", "e", "f", "g"});
    const Tensor logits = at::tensor({7.0F, 6.0F, 5.0F, 4.0F, 3.0F, 2.0F, 1.0F}).reshape({1, 7});
    for (const std::int64_t truth : {0, 4, 5})
        meter.add(logits, at::tensor({truth}, at::kLong));
    EXPECT_DOUBLE_EQ(meter.value().top1, 1.0 / 3);
    EXPECT_DOUBLE_EQ(meter.value().top5, 2.0 / 3);
}

TEST(ClassificationMeter, AClassThatCannotBeFoundIsInNoList) {
    eval::ClassificationMeter meter({"a", "b", "c"});
    const float none = -std::numeric_limits<float>::infinity();
    meter.add(at::tensor({none, 1.0F, 2.0F}).reshape({1, 3}), at::tensor({0}, at::kLong));
    meter.add(at::tensor({none, 1.0F, 2.0F}).reshape({1, 3}), at::tensor({1}, at::kLong));
    EXPECT_DOUBLE_EQ(meter.value().top1, 0);
    EXPECT_DOUBLE_EQ(meter.value().top5, 0.5);
}

TEST(ClassificationMeter, WithoutImagesIsZero) {
    const ClassificationMetrics metrics = eval::ClassificationMeter({"a"}).value();
    EXPECT_EQ(metrics.images, 0);
    EXPECT_EQ(metrics.top1, 0);
    EXPECT_EQ(metrics.fitness, 0);
}
