// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/phase.h"

#include "engine/api/error.h"
#include "engine/train/class_weights.h"
#include "engine/train/config_check.h"
#include "engine/zoo/registry.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace engine::training {
namespace {

TrainConfig twoPhases() {
    TrainConfig config;
    config.epochs = 10;
    config.freeze = freezeFirst(2);
    config.headFirst = {4, freezeFirst(23), 0.1};
    return config;
}

TEST(Phases, AreOneWithoutAHeadFirst) {
    TrainConfig config;
    config.epochs = 10;
    config.freeze = freezeFirst(2);
    const std::vector<Phase> phases = phasesOf(config);
    ASSERT_EQ(phases.size(), 1U);
    EXPECT_TRUE(phases[0].contains(0) && phases[0].contains(9) && !phases[0].contains(10));
    EXPECT_EQ(phases[0].frozen, config.freeze);
    EXPECT_TRUE(phases[0].keptStatistics.stages.empty());
}

TEST(Phases, OfAHeadFirstAreTheHeadThenAllThatThePlanLeavesFree) {
    const std::vector<Phase> phases = phasesOf(twoPhases());
    ASSERT_EQ(phases.size(), 2U);
    EXPECT_TRUE(phases[0].contains(3) && !phases[0].contains(4) && phases[1].contains(4) && phases[1].contains(9));
    EXPECT_EQ(phases[0].frozen, freezeFirst(23));
    EXPECT_EQ(phases[1].frozen, freezeFirst(2));
    EXPECT_EQ(phases[1].keptStatistics, freezeFirst(23));
}

TEST(Phases, FreezeWhatEitherPlanFreezes) {
    TrainConfig config = twoPhases();
    config.freeze.stages = {0, 5};
    config.headFirst.freeze.stages = {1, 5, 7};
    EXPECT_EQ(phasesOf(config)[0].frozen.stages, (std::vector<int>{0, 1, 5, 7}));
}

TEST(Phases, RatesFallWithinEachAndTheSecondIsATenth) {
    TrainConfig config = twoPhases();
    config.optimizer = OptimizerKind::Sgd;
    config.finalLearningRate = 0.5;
    const OptimizerChoice choice = chooseOptimizer(config, 100, 3, false);
    const std::vector<Phase> phases = phasesOf(config);
    const LrSchedule first = scheduleOf(phases[0], config, choice, 20),
                     second = scheduleOf(phases[1], config, choice, 20);
    EXPECT_DOUBLE_EQ(first.rate(0), 0.01);
    EXPECT_DOUBLE_EQ(first.rate(2), 0.0075);
    EXPECT_DOUBLE_EQ(second.rate(4), 0.001);
    EXPECT_DOUBLE_EQ(second.rate(7), 0.00075);
    // A fifth of the first phase warms up (16 of 80 batches), the second one not at all.
    EXPECT_TRUE(first.warmup(16));
    EXPECT_FALSE(first.warmup(17));
    EXPECT_FALSE(second.warmup(80));
}

TEST(Phases, OfOnePhaseHaveTheUsualSchedule) {
    TrainConfig config;
    const OptimizerChoice choice = chooseOptimizer(config, 100, 3, false);
    const LrSchedule usual = makeSchedule(config, choice, 7);
    const LrSchedule own = scheduleOf(phasesOf(config)[0], config, choice, 7);
    for (const std::int64_t batch : {0, 3, 50, 100, 101, 300}) {
        ASSERT_EQ(usual.warmup(batch).has_value(), own.warmup(batch).has_value()) << batch;
        if (const auto warmup = usual.warmup(batch)) {
            EXPECT_EQ(warmup->rates, own.warmup(batch)->rates);
        }
    }
    EXPECT_EQ(usual.rate(20), own.rate(20));
}

TEST(Phases, AreDescribedWithTheRatesThatAreUsed) {
    TrainConfig config = twoPhases();
    config.stageRateDecay = 0.5;
    const std::vector<StageInfo> stages = zoo::describe("yolo11n", 3).stages;
    const std::vector<TrainPhase> phases = describePhases(config, stages, 0.01);
    ASSERT_EQ(phases.size(), 2U);
    EXPECT_EQ(phases[0].firstEpoch, 1);
    EXPECT_EQ(phases[0].epochs, 4);
    EXPECT_EQ(phases[0].parameters.trainable, stages[23].parameters);
    EXPECT_EQ(phases[0].learningRate, phases[0].firstStageLearningRate);  // the head is the last stage
    EXPECT_EQ(phases[1].firstEpoch, 5);
    EXPECT_EQ(phases[1].epochs, 6);
    EXPECT_DOUBLE_EQ(phases[1].learningRate, 0.001);
    EXPECT_DOUBLE_EQ(phases[1].firstStageLearningRate, 0.001 * std::pow(0.5, 21));  // stage 2 of 0 to 23
}

TEST(Phases, MustLeaveEpochsForTheSecond) {
    TrainConfig config = twoPhases();
    config.headFirst.epochs = 10;
    EXPECT_THROW(checkedConfig(config), Error);
    config.headFirst.epochs = 9;
    EXPECT_NO_THROW(checkedConfig(config));
}

TEST(RateFactors, FallFromTheLastStageToTheFirst) {
    const auto model = zoo::makeModel("yolo11n", 2, 1);
    const auto factors = rateFactors(*model, 0.9);
    for (const auto& [name, parameter] : model->parameters())
        ASSERT_TRUE(factors.contains(name)) << name;
    EXPECT_DOUBLE_EQ(factors.at("model.23.cv3.0.2.bias"), 1);
    EXPECT_DOUBLE_EQ(factors.at("model.22.cv1.conv.weight"), 0.9);
    EXPECT_DOUBLE_EQ(factors.at("model.0.conv.weight"), std::pow(0.9, 23));
}

TEST(RateFactors, MultiplyTheRateOfTheirParameterAlone) {
    for (const OptimizerKind kind : {OptimizerKind::Sgd, OptimizerKind::AdamW}) {
        const Tensor slow = at::ones({2, 2}).requires_grad_(), usual = at::ones({2, 2}).requires_grad_();
        const auto optimizer = makeOptimizer({kind, 0.1, 0, 0, 0}, {{"a.weight", slow}, {"b.weight", usual}});
        optimizer->setRateFactors({{"a.weight", 0.25}, {"b.weight", 1.0}});
        for (const Tensor& parameter : {slow, usual})
            parameter.mutable_grad() = at::full({2, 2}, 0.5);
        optimizer->step();
        const double moved = 1 - usual.detach()[0][0].item<double>();
        EXPECT_GT(moved, 0);
        EXPECT_NEAR(1 - slow.detach()[0][0].item<double>(), moved / 4, 1e-6);
        EXPECT_EQ(optimizer->learningRates()[1], 0.1);
    }
}

TEST(ClassWeights, AreTheMeanCountOverTheClassesOwn) {
    SampleInfo sample;
    for (const std::int64_t id : {0, 0, 0, 0, 0, 0, 1, 1, 1})
        sample.boxes.push_back({id, 0.5f, 0.5f, 0.1f, 0.1f});
    const Tensor weights = balancedClassWeights({sample}, 3);  // 6, 3 and 0 boxes: the mean of those that occur is 4.5
    EXPECT_FLOAT_EQ(weights[0].item<float>(), 0.75f);
    EXPECT_FLOAT_EQ(weights[1].item<float>(), 1.5f);
    EXPECT_FLOAT_EQ(weights[2].item<float>(), 1.0f);
}

TEST(ClassWeights, OfImagesStayWithinATenthAndTenTimes) {
    std::vector<SampleInfo> samples(1001);
    for (SampleInfo& sample : samples)
        sample.classId = 0;
    samples.back().classId = 1;
    const Tensor weights = balancedClassWeights(samples, 2);
    EXPECT_FLOAT_EQ(weights[0].item<float>(), 0.5005f);
    EXPECT_FLOAT_EQ(weights[1].item<float>(), 10.0f);
}

}  // namespace
}  // namespace engine::training
