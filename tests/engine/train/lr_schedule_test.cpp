// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/lr_schedule.h"

#include "engine/train/optimizer_factory.h"

#include <gtest/gtest.h>

namespace engine::training {
namespace {

TEST(LrSchedule, FallsLinearly) {
    const LrSchedule schedule{.epochs = 100, .finalFraction = 0.01};
    EXPECT_DOUBLE_EQ(schedule.factor(0), 1.0);
    EXPECT_DOUBLE_EQ(schedule.factor(1), 0.9901);
    EXPECT_DOUBLE_EQ(schedule.factor(50), 0.505);
    EXPECT_NEAR(schedule.factor(99), 0.0199, 1e-12);
}

TEST(LrSchedule, FallsAsACosine) {
    const LrSchedule schedule{.epochs = 100, .finalFraction = 0.01, .isCosine = true};
    EXPECT_DOUBLE_EQ(schedule.factor(0), 1.0);
    EXPECT_NEAR(schedule.factor(1), 0.99975575, 1e-8);
    EXPECT_NEAR(schedule.factor(50), 0.505, 1e-12);
    EXPECT_NEAR(schedule.factor(99), 0.01024425, 1e-8);
}

TEST(LrSchedule, WarmupReachesTheRateOfTheCheckedRun) {
    // A real run (spec 5.5): batch 4, 117 batches an epoch, one class, AdamW 0.002.
    const LrSchedule schedule{.epochs = 100,
                              .stepsPerEpoch = 117,
                              .initialRate = 0.002,
                              .finalFraction = 0.01,
                              .warmupEpochs = 3,
                              .warmupBiasRate = 0,
                              .batchesPerStep = 16};
    EXPECT_EQ(schedule.lastWarmupBatch(), 351);
    const auto atEndOfFirstEpoch = schedule.warmup(116);
    ASSERT_TRUE(atEndOfFirstEpoch);
    EXPECT_NEAR(atEndOfFirstEpoch->rates[1], 0.000660969, 5e-10);
    EXPECT_NEAR(schedule.rate(99), 3.98e-05, 1e-12);
}

TEST(LrSchedule, WarmupMovesEveryQuantityBetweenItsEnds) {
    const LrSchedule schedule{.epochs = 10,
                              .stepsPerEpoch = 50,
                              .initialRate = 0.01,
                              .finalFraction = 1.0,
                              .warmupEpochs = 2,
                              .batchesPerStep = 4};
    const auto first = schedule.warmup(0);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->accumulation, 1);
    EXPECT_EQ(first->rates, (std::array<double, 3>{0.1, 0.0, 0.0}));
    EXPECT_DOUBLE_EQ(first->momentum, 0.8);

    const auto middle = schedule.warmup(50);
    ASSERT_TRUE(middle);
    EXPECT_EQ(middle->accumulation, 2);  // 2.5, half to even
    EXPECT_NEAR(middle->rates[0], 0.055, 1e-15);
    EXPECT_NEAR(middle->rates[2], 0.005, 1e-15);
    EXPECT_NEAR(middle->momentum, 0.8685, 1e-12);

    const auto last = schedule.warmup(100);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->accumulation, 4);
    EXPECT_DOUBLE_EQ(last->rates[0], 0.01);
    EXPECT_DOUBLE_EQ(last->momentum, 0.937);
    EXPECT_FALSE(schedule.warmup(101));
}

TEST(LrSchedule, WarmupLastsAtLeastAHundredBatchesUnlessItIsOff) {
    LrSchedule schedule{.stepsPerEpoch = 1, .warmupEpochs = 3};
    EXPECT_EQ(schedule.lastWarmupBatch(), 100);
    schedule.warmupEpochs = 0;
    EXPECT_EQ(schedule.lastWarmupBatch(), -1);
    EXPECT_FALSE(schedule.warmup(0));
}

TEST(OptimizerChoice, AutoTakesAdamWForShortRunsWithARateByClassCount) {
    TrainConfig config;
    config.epochs = 100;
    const double rates[][2] = {{1, 0.002}, {2, 0.001667}, {10, 0.000714}, {20, 0.000417}, {80, 0.000119}};
    for (const auto& [classes, rate] : rates) {
        const OptimizerChoice choice = chooseOptimizer(config, 100, static_cast<std::int64_t>(classes), false);
        EXPECT_EQ(choice.kind, OptimizerKind::AdamW);
        EXPECT_DOUBLE_EQ(choice.learningRate, rate) << classes << " classes";
        EXPECT_EQ(choice.momentum, 0.9);
        EXPECT_EQ(choice.warmupBiasLearningRate, 0);
    }
}

TEST(OptimizerChoice, AutoTakesSgdBeyondTenThousandSteps) {
    TrainConfig config;
    config.epochs = 100;
    EXPECT_EQ(chooseOptimizer(config, 6400, 80, true).kind, OptimizerKind::AdamW);  // exactly 10,000
    const OptimizerChoice choice = chooseOptimizer(config, 6401, 80, true);
    EXPECT_EQ(choice.kind, OptimizerKind::Sgd);
    EXPECT_EQ(choice.learningRate, 0.01);
    EXPECT_EQ(choice.momentum, 0.9);
}

TEST(OptimizerChoice, ScalesTheDecayByTheAccumulatedBatch) {
    TrainConfig config;
    config.optimizer = OptimizerKind::Sgd;
    const double decays[][2] = {{1, 0.0005},    {16, 0.0005},  {24, 0.0005625},
                                {48, 0.000375}, {96, 0.00075}, {128, 0.001}};
    for (const auto& [batch, decay] : decays) {
        config.batch = static_cast<std::int64_t>(batch);
        EXPECT_NEAR(chooseOptimizer(config, 100, 1, false).weightDecay, decay, 1e-12) << "batch " << batch;
    }
}

}  // namespace
}  // namespace engine::training
