// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/early_stopping.h"

#include <gtest/gtest.h>

namespace engine::training {
namespace {

TEST(EarlyStopping, StopsAfterPatienceEpochsWithoutABetterOne) {
    EarlyStopping stopping{.patience = 2};
    EXPECT_TRUE(stopping.add(1, 0.3));
    EXPECT_TRUE(stopping.add(2, 0.4));
    EXPECT_FALSE(stopping.add(3, 0.39));
    EXPECT_FALSE(stopping.shouldStop(3));
    EXPECT_FALSE(stopping.add(4, 0.1));
    EXPECT_TRUE(stopping.shouldStop(4));
    EXPECT_EQ(stopping.bestEpoch, 2);
    EXPECT_EQ(stopping.bestFitness, 0.4);
}

TEST(EarlyStopping, ATieGoesToTheLaterEpoch) {
    EarlyStopping stopping;
    EXPECT_TRUE(stopping.add(1, 0.0));
    EXPECT_TRUE(stopping.add(2, 0.0));
    EXPECT_EQ(stopping.bestEpoch, 2);
}

TEST(EarlyStopping, PatienceBeginsBehindTheFirstPhase) {
    EarlyStopping stopping{.patience = 2, .firstEpochs = 4};
    stopping.add(1, 0.5);
    EXPECT_FALSE(stopping.shouldStop(4));
    EXPECT_FALSE(stopping.shouldStop(5));
    EXPECT_TRUE(stopping.shouldStop(6));
    stopping.add(6, 0.6);
    EXPECT_FALSE(stopping.shouldStop(7));
}

TEST(EarlyStopping, PatienceZeroNeverStops) {
    EarlyStopping stopping{.patience = 0};
    stopping.add(1, 0.5);
    EXPECT_FALSE(stopping.shouldStop(10'000));
}

}  // namespace
}  // namespace engine::training
