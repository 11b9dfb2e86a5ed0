// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "engine/api/evaluation_details.h"
#include "engine/core/random.h"

namespace {

using engine::bestF1Threshold;
using engine::bestThreshold;
using engine::ThresholdCurve;

/// Points at 0, 0.01, ... of ten labels. @param counts hits and false alarms
ThresholdCurve curveOf(const std::vector<std::pair<int, int>>& counts, std::int64_t labels = 10) {
    ThresholdCurve curve;
    curve.labels = labels;
    for (const auto& [hits, falseAlarms] : counts) {
        engine::ThresholdPoint point;
        point.confidence = static_cast<double>(curve.points.size()) / 100;
        point.hits = hits;
        point.falseAlarms = falseAlarms;
        point.f1 = hits > 0 ? 2.0 * hits / static_cast<double>(hits + falseAlarms + labels) : 0;
        curve.points.push_back(point);
    }
    return curve;
}

TEST(BestThreshold, WeighsMissesAgainstFalseAlarms) {
    const ThresholdCurve curve = curveOf({{10, 20}, {9, 5}, {6, 1}, {2, 0}});
    EXPECT_EQ(bestThreshold(curve, 1, 1), 0.02);    // costs 20, 6, 5, 8
    EXPECT_EQ(bestThreshold(curve, 5, 1), 0.01);    // 20, 10, 21, 40
    EXPECT_EQ(bestThreshold(curve, 100, 1), 0.00);  // 20, 105, ...
    EXPECT_EQ(bestThreshold(curve, 1, 10), 0.03);   // 200, 51, 14, 8
}

TEST(BestThreshold, IsTheMiddleOfTheLongestRunOfEquallyGoodOnes) {
    EXPECT_EQ(bestThreshold(curveOf({{10, 9}, {10, 0}, {10, 0}, {10, 0}, {3, 0}}), 1, 1), 0.02);
    EXPECT_EQ(bestThreshold(curveOf({{9, 0}, {9, 1}, {8, 0}, {9, 0}, {9, 0}, {9, 0}}), 1, 1), 0.04);
    EXPECT_EQ(bestF1Threshold(curveOf({{10, 9}, {10, 0}, {10, 0}, {10, 0}, {3, 0}})), 0.02);
}

TEST(BestThreshold, IsNoneWhereNothingIsEverHit) {
    EXPECT_FALSE(bestThreshold(curveOf({{0, 4}, {0, 1}}), 1, 1));
    EXPECT_FALSE(bestF1Threshold(curveOf({{0, 4}, {0, 1}})));
    EXPECT_FALSE(bestThreshold({}, 1, 1));
}

TEST(BestThreshold, NeverRisesWithTheCostOfAMiss) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        engine::Random random({seed});
        std::vector<std::pair<int, int>> counts(101);
        for (std::size_t point = counts.size() - 1; point-- > 0;) {
            counts[point].first = counts[point + 1].first + static_cast<int>(random.below(2));
            counts[point].second = counts[point + 1].second + static_cast<int>(random.below(3));
        }
        const ThresholdCurve curve = curveOf(counts, 120);
        double last = 1;
        for (const double cost : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0}) {
            const double best = bestThreshold(curve, cost, 1).value();
            EXPECT_LE(best, last) << "seed " << seed << " cost " << cost;
            last = best;
        }
    }
}

TEST(BestThreshold, APointIsFoundByItsHundredth) {
    const ThresholdCurve curve = curveOf({{10, 20}, {9, 5}, {6, 1}});
    EXPECT_EQ(pointAt(curve, 0.012).hits, 9);
    EXPECT_EQ(pointAt(curve, 0.9).hits, 6);
    EXPECT_EQ(pointAt(curve, -1).hits, 10);
}

TEST(MistakeName, IsAWordForEach) {
    std::vector<std::string> names;
    for (const engine::MistakeKind kind : engine::kMistakeKinds)
        names.emplace_back(mistakeName(kind));
    EXPECT_EQ(names, (std::vector<std::string>{"class", "location", "both", "duplicate", "background", "missed"}));
}

}  // namespace
