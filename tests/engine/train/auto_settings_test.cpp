// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/auto_settings.h"

#include "engine/train/config_check.h"
#include "engine/train/optimizer_factory.h"

#include <gtest/gtest.h>

namespace engine::training {
namespace {

TrainConfig automatic() {
    TrainConfig config;
    config.batch = 16;
    config.nominalBatch = config.patience = kAuto;
    config.augment.mosaic = kAuto;
    return config;
}

TEST(AutoSettings, AreCarefulWithFewImages) {
    const TrainConfig few = withAutoSettings(automatic(), {}, 25);
    EXPECT_EQ(few.nominalBatch, 16);
    EXPECT_EQ(few.patience, 15);
    EXPECT_DOUBLE_EQ(few.augment.mosaic, 0.25);
    const TrainConfig many = withAutoSettings(automatic(), {}, 500);
    EXPECT_EQ(many.nominalBatch, 62);  // eight steps an epoch, and never more than 64 images a step
    EXPECT_EQ(withAutoSettings(automatic(), {}, 5000).nominalBatch, 64);
    EXPECT_EQ(many.patience, 100);
    EXPECT_DOUBLE_EQ(many.augment.mosaic, 1);
}

TEST(AutoSettings, OfANewHeadStepAfterEveryBatch) {
    ModelInfo model;
    model.isHeadTrained = false;
    EXPECT_EQ(withAutoSettings(automatic(), model, 25).nominalBatch, 16);
}

TEST(AutoSettings, ChangeNothingThatWasChosen) {
    TrainConfig config;
    config.nominalBatch = 48;
    config.patience = 0;
    config.augment.mosaic = 0.7;
    const TrainConfig used = withAutoSettings(config, {}, 25);
    EXPECT_EQ(used.nominalBatch, 48);
    EXPECT_EQ(used.patience, 0);
    EXPECT_EQ(used.augment.mosaic, 0.7);
}

TEST(AutoSettings, PassTheCheckOfSettings) {
    EXPECT_EQ(checkedConfig(automatic()).patience, kAuto);
    TrainConfig config = automatic();
    config.augment.mosaic = -0.5;
    EXPECT_ANY_THROW(checkedConfig(config));
}

// 0.002 sqrt(images / 500), but not below 0.001.
TEST(AutoRate, IsCappedForFewImages) {
    const TrainConfig config = automatic();
    const auto rate = [&](std::int64_t images, bool isFineTuning) {
        return chooseOptimizer(withAutoSettings(config, {}, images), images, 3, isFineTuning).learningRate;
    };
    EXPECT_NEAR(rate(25, true), 0.001, 1e-6);
    EXPECT_NEAR(rate(200, true), 0.001265, 1e-6);
    EXPECT_NEAR(rate(499, true), 0.001429, 1e-6);  // what the number of classes gives is less
    EXPECT_NEAR(rate(25, false), 0.001429, 1e-6);
    TrainConfig chosen = config;
    chosen.optimizer = OptimizerKind::AdamW;
    chosen.learningRate = 0.01;
    EXPECT_EQ(chooseOptimizer(withAutoSettings(chosen, {}, 25), 25, 3, true).learningRate, 0.01);
}

}  // namespace
}  // namespace engine::training
