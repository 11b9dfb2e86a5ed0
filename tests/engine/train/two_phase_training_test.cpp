// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/train.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/run_checkpoint.h"
#include "engine/zoo/registry.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace engine {
namespace {

constexpr std::int64_t kStepsPerEpoch = 4;  // 7 images in batches of two

/// Two epochs of the head, then three of everything.
class TwoPhases : public testing::Test {
protected:
    TrainConfig config(const char* name) {
        TrainConfig config = test::smallRun(m_data.ref(), m_folder / "runs");
        config.headFirst = {2, freezeFirst(23), 0.1};
        config.name = name;
        return config;
    }

    // The live weights, not their average.
    static StateDict newest(const std::filesystem::path& run) {
        std::vector<Issue> issues;
        auto state = checkpoint::loadRunCheckpoint(run / "checkpoints", issues);
        if (!state)
            throw std::runtime_error("no checkpoint in " + run.string());
        return state->tensors;
    }

    TrainReport stoppedAfter(std::int64_t steps, const TrainConfig& config) {
        test::RecordingObserver observer;
        observer.stopAfterSteps = steps;
        return train(config, observer, observer.stop.get_token());
    }

    test::OneThread m_oneThread;
    test::TempDir m_folder;
    test::TinyDataset m_data{m_folder / "data", 7, 1};
    test::RecordingObserver m_observer;
};

TEST_F(TwoPhases, TrainTheHeadThenTheRestWithItsStatisticsKept) {
    const StateDict first = zoo::makeModel("yolo11n", 2, 7)->stateDict();
    const StateDict afterHead = newest(stoppedAfter(2 * kStepsPerEpoch, config("head")).runFolder);
    const StateDict atEnd = newest(train(config("all"), m_observer, {}).runFolder);
    int learned = 0, headLearned = 0;
    for (const auto& [name, tensor] : first) {
        const Tensor* head = find(afterHead, "model/" + name);
        const Tensor* end = find(atEnd, "model/" + name);
        ASSERT_TRUE(head && end) << name;
        const bool isHead = name.starts_with("model.23.");
        const bool isStatistic = name.find("running") != std::string::npos || name.find("tracked") != std::string::npos;
        if (!isHead) {
            EXPECT_TRUE(at::equal(*head, tensor)) << name;
            EXPECT_TRUE(!isStatistic || at::equal(*end, tensor)) << name;
        }
        learned += !at::equal(*end, tensor);
        headLearned += isHead && !at::equal(*head, tensor);
    }
    EXPECT_GT(headLearned, 60);             // tensors of the head
    EXPECT_GT(learned, headLearned + 100);  // and of the stages before
}

TEST_F(TwoPhases, ReportTheirRatesAndParameters) {
    TrainConfig run = config("rates");
    run.warmupEpochs = 0;
    run.finalLearningRate = 1;
    train(run, m_observer, {});
    ASSERT_EQ(m_observer.epochs.size(), 5U);
    const std::vector<TrainPhase>& phases = m_observer.starts.at(0).phases;
    ASSERT_EQ(phases.size(), 2U);
    EXPECT_EQ(phases[1].firstEpoch, 3);
    EXPECT_LT(phases[0].parameters.trainable, phases[1].parameters.trainable);
    for (const EpochReport& epoch : m_observer.epochs) {
        const double expected = epoch.epoch < 3 ? 0.01 : 0.001;
        EXPECT_DOUBLE_EQ(epoch.learningRate[1], expected) << epoch.epoch;
        EXPECT_DOUBLE_EQ(phases[epoch.epoch < 3 ? 0 : 1].learningRate, expected);
    }
}

TEST_F(TwoPhases, TellTheTimeToTheEndOfTheFirstAndOfTheRunInTheSecond) {
    train(config("time"), m_observer, {});
    ASSERT_EQ(m_observer.steps.size(), static_cast<std::size_t>(5 * kStepsPerEpoch));
    for (const StepReport& step : m_observer.steps) {
        const bool isSecond = step.epoch > 2, isFirstStep = (step.epoch == 1 || step.epoch == 3) && step.step == 1;
        const bool isPhaseOver = step.epoch == 5 && step.step == kStepsPerEpoch;
        EXPECT_EQ(step.secondsLeft > 0, isSecond && !isFirstStep) << step.epoch << ' ' << step.step;
        EXPECT_TRUE(step.phaseSecondsLeft > 0 || isFirstStep || isPhaseOver) << step.epoch << ' ' << step.step;
        if (isSecond) {
            EXPECT_DOUBLE_EQ(step.phaseSecondsLeft, step.secondsLeft);
        }
    }
}

TEST_F(TwoPhases, ResumeInEitherPhaseOrBetweenEqualsNeverStopping) {
    const StateDict straight = newest(train(config("straight"), m_observer, {}).runFolder);
    for (const std::int64_t steps : {kStepsPerEpoch + 1, 2 * kStepsPerEpoch, 3 * kStepsPerEpoch + 2}) {
        const TrainReport stopped = stoppedAfter(steps, config("stopped"));
        ASSERT_EQ(stopped.outcome, TrainOutcome::Cancelled);
        test::RecordingObserver observer;
        EXPECT_EQ(resumeTraining(stopped.runFolder, observer, {}).outcome, TrainOutcome::Completed);
        const StateDict resumed = newest(stopped.runFolder);
        ASSERT_EQ(resumed.size(), straight.size());
        for (std::size_t i = 0; i < straight.size(); ++i)
            ASSERT_TRUE(at::equal(resumed[i].second, straight[i].second)) << straight[i].first << " after " << steps;
    }
}

TEST_F(TwoPhases, WithTheFirstOnCachedFeaturesGoOnFromTheImages) {
    TrainConfig run = config("cached");
    run.featureCaching = FeatureCaching::On;
    train(run, m_observer, {});
    EXPECT_GT(m_observer.starts.at(0).cachedFeatureBytes, 0);
    ASSERT_EQ(m_observer.epochs.size(), 5U);
    const StateDict atEnd = checkpoint::readModelFile(m_folder / "runs/cached/weights/last.pt").tensors;
    const Tensor first = zoo::makeModel("yolo11n", 2, 7)->stateDict().front().second;
    EXPECT_FALSE(at::equal(atEnd.front().second.to(at::kFloat), first));
}

}  // namespace
}  // namespace engine
