// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/train_cost.h"

#include "engine/api/error.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

namespace engine {
namespace {

class Cost : public testing::Test {
protected:
    Cost() { ::setenv("ESPALIER_CACHE", (m_folder / "cache").c_str(), 1); }
    ~Cost() override {
        if (m_before.empty())
            ::unsetenv("ESPALIER_CACHE");
        else
            ::setenv("ESPALIER_CACHE", m_before.c_str(), 1);
    }

    std::string m_before = std::getenv("ESPALIER_CACHE") ? std::getenv("ESPALIER_CACHE") : "";
    test::TempDir m_folder;
    test::TinyDataset m_data{m_folder / "data", 8, 2};
    TrainConfig m_config = test::smallRun(m_data.ref(), m_folder / "runs");
};

// How near it comes depends on what else the machine does: printed here, compared by tools/bench.
TEST_F(Cost, IsMeasuredAndLeavesNothingBehind) {
    const auto cost = measureTrainCost(m_config, {}, {});
    ASSERT_TRUE(cost);
    ASSERT_EQ(cost->phases.size(), 1U);
    EXPECT_EQ(cost->phases.front().epochs, 5);
    EXPECT_GT(cost->phases.front().secondsPerEpoch, 0);
    EXPECT_NEAR(cost->totalSeconds(), 5 * cost->phases.front().secondsPerEpoch, 1e-9);
    EXPECT_EQ(cost->cachedFeatureBytes, 0);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "runs"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "cache/features"));

    test::RecordingObserver observer;
    train(m_config, observer, {});
    const std::vector<EpochReport>& epochs = observer.epochs;
    const double seconds = (epochs.back().totalSeconds - epochs.front().totalSeconds) / 4;
    std::cout << "estimated " << cost->phases.front().secondsPerEpoch << " s an epoch, took " << seconds << " s\n";
}

TEST_F(Cost, OfCachedFeaturesCountsEveryViewAndValidation) {
    m_config.freeze = freezeFirst(11);
    m_config.featureCaching = FeatureCaching::On;
    m_config.cachedViews = 2;
    const auto cost = measureTrainCost(m_config, {}, {});
    ASSERT_TRUE(cost);
    EXPECT_GT(cost->preparationSeconds, 0);
    // Outputs of the blocks 4, 6 and 10 at 64 px in float32, 8 x 2 views and 4 validation images.
    EXPECT_EQ(cost->cachedFeatureBytes, (128 * 8 * 8 + 128 * 4 * 4 + 256 * 2 * 2) * 4 * (8 * 2 + 4));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "cache/features"));
}

TEST_F(Cost, HasAPartForEachPhase) {
    m_config.headFirst = {2, freezeFirst(23), 0.1};
    const auto cost = measureTrainCost(m_config, {}, {});
    ASSERT_TRUE(cost);
    ASSERT_EQ(cost->phases.size(), 2U);
    EXPECT_EQ(cost->phases[0].epochs, 2);
    EXPECT_EQ(cost->phases[1].epochs, 3);
}

TEST_F(Cost, IsNothingWhereItWasStopped) {
    std::stop_source stop;
    const auto cost = measureTrainCost(
        m_config, [&](const Progress&) { stop.request_stop(); }, stop.get_token());
    EXPECT_FALSE(cost);
}

TEST_F(Cost, ThrowsWhatTrainingWouldThrow) {
    m_config.batch = 0;
    EXPECT_THROW(measureTrainCost(m_config, {}, {}), Error);
}

}  // namespace
}  // namespace engine
