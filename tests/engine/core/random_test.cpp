// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/random.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace engine {
namespace {

TEST(Random, SameSeedSameNumbers) {
    Random a({7, 1, 2}), b({7, 1, 2});
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(a.bits(), b.bits());
}

TEST(Random, EverySeedWordAndTheirOrderMatter) {
    EXPECT_NE(Random({7, 1, 2}).bits(), Random({7, 2, 1}).bits());
    EXPECT_NE(Random({7, 1, 2}).bits(), Random({7, 1, 3}).bits());
    EXPECT_NE(Random({7}).bits(), Random({7, 0}).bits());
}

TEST(Random, BelowReachesEveryValueAboutEquallyOften) {
    Random random({1});
    std::array<int, 5> counts{};
    for (int i = 0; i < 50'000; ++i)
        ++counts[random.below(5)];
    for (const int count : counts)
        EXPECT_NEAR(count, 10'000, 400);
}

TEST(Random, UniformAndNormalHaveTheirMoments) {
    Random random({2});
    double sum = 0, normalSum = 0, normalSquares = 0;
    constexpr int kCount = 100'000;
    for (int i = 0; i < kCount; ++i) {
        const double u = random.uniform(-1, 3);
        ASSERT_GE(u, -1);
        ASSERT_LT(u, 3);
        sum += u;
        const double n = random.normal();
        normalSum += n;
        normalSquares += n * n;
    }
    EXPECT_NEAR(sum / kCount, 1.0, 0.02);
    EXPECT_NEAR(normalSum / kCount, 0.0, 0.02);
    EXPECT_NEAR(normalSquares / kCount, 1.0, 0.03);
}

}  // namespace
}  // namespace engine
