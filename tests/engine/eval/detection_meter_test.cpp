// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/detection_meter.h"

#include <gtest/gtest.h>

namespace {

using engine::DetectionMetrics;
using engine::eval::DetectionMeter;

TEST(DetectionMeter, CountsImagesAndInstancesOfEachClass) {
    const std::vector<std::string> names{"cell", "platelet", "never"};
    DetectionMeter meter(names);
    meter.add({{0, 0, 0, 10, 10}, {0, 20, 20, 30, 30}, {1, 40, 40, 50, 50}}, {{0, 0, 10, 10, 0.9F, 0}});
    meter.add({{0, 0, 0, 10, 10}}, {{0, 0, 10, 10, 0.8F, 0}});
    meter.add({}, {});
    const DetectionMetrics metrics = meter.value();
    EXPECT_EQ(metrics.images, 3);
    EXPECT_EQ(metrics.instances, 4);
    ASSERT_EQ(metrics.perClass.size(), 2U);
    EXPECT_EQ(metrics.perClass[0].name, "cell");
    EXPECT_EQ(metrics.perClass[0].images, 2);
    EXPECT_EQ(metrics.perClass[0].instances, 3);
    EXPECT_EQ(metrics.perClass[1].name, "platelet");
    EXPECT_EQ(metrics.perClass[1].images, 1);
    EXPECT_EQ(metrics.perClass[1].map50, 0);
}

TEST(DetectionMeter, MeansRunOverTheClassesThatHaveLabels) {
    const std::vector<std::string> names{"cell", "platelet", "never"};
    DetectionMeter meter(names);
    meter.add({{0, 0, 0, 10, 10}, {1, 40, 40, 50, 50}}, {{0, 0, 10, 10, 0.9F, 0}});
    const DetectionMetrics metrics = meter.value();
    EXPECT_NEAR(metrics.map50, 0.995 / 2, 1e-9);
    EXPECT_NEAR(metrics.map75, 0.995 / 2, 1e-9);
    EXPECT_NEAR(metrics.map50_95, 0.995 / 2, 1e-9);
    EXPECT_NEAR(metrics.fitness, 0.995 / 2, 1e-9);
    EXPECT_NEAR(metrics.recall, 0.5, 1e-9);
}

TEST(DetectionMeter, FitnessIsATenthMap50AndNineTenthsMap50To95) {
    const std::vector<std::string> names{"cell"};
    DetectionMeter meter(names);
    // IoU 0.8: a hit at 0.50 ... 0.75 or 0.80, not above.
    meter.add({{0, 0, 0, 100, 100}}, {{0, 0, 100, 81, 0.9F, 0}});
    const DetectionMetrics metrics = meter.value();
    EXPECT_NEAR(metrics.map50, 0.995, 1e-9);
    EXPECT_NEAR(metrics.map50_95, 0.7 * 0.995, 1e-9);
    EXPECT_NEAR(metrics.fitness, 0.1 * 0.995 + 0.9 * 0.7 * 0.995, 1e-9);
}

TEST(DetectionMeter, WithNothingAddedEverythingIsZero) {
    const std::vector<std::string> names{"cell"};
    const DetectionMetrics metrics = DetectionMeter(names).value();
    EXPECT_EQ(metrics.images, 0);
    EXPECT_EQ(metrics.map50, 0);
    EXPECT_EQ(metrics.fitness, 0);
    EXPECT_TRUE(metrics.perClass.empty());
}

}  // namespace
