// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/detection_curves.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "engine/core/random.h"

namespace {

using engine::ThresholdCurve;
using engine::ThresholdPoint;
using engine::eval::DetectionCurves;
using engine::eval::detectionCurves;
using engine::eval::DetectionTable;

void add(DetectionTable& table, float confidence, std::int64_t classId, bool isHit) {
    table.confidence.push_back(confidence);
    table.classId.push_back(classId);
    table.hits.push_back(isHit ? 1 : 0);
}

DetectionTable smallTable() {
    DetectionTable table;
    add(table, 0.9F, 0, true);
    add(table, 0.5F, 0, false);
    add(table, 0.25F, 0, true);
    add(table, 0.6F, 7, false);  // a class without labels
    table.labelClassId = {0, 0, 0, 1};
    return table;
}

TEST(DetectionCurves, CountWhatIsLeftAtEachConfidence) {
    const ThresholdCurve curve = detectionCurves(smallTable()).classes.at(0);
    ASSERT_EQ(curve.points.size(), 101U);
    EXPECT_EQ(curve.labels, 3);
    const auto countsAt = [&](int point) {
        const ThresholdPoint& one = curve.points[static_cast<std::size_t>(point)];
        EXPECT_DOUBLE_EQ(one.confidence, point / 100.0);
        return std::pair{one.hits, one.falseAlarms};
    };
    using Counts = std::pair<std::int64_t, std::int64_t>;
    EXPECT_EQ(countsAt(0), Counts(2, 1));
    EXPECT_EQ(countsAt(25), Counts(2, 1));
    EXPECT_EQ(countsAt(26), Counts(1, 1));
    EXPECT_EQ(countsAt(50), Counts(1, 1));
    EXPECT_EQ(countsAt(51), Counts(1, 0));
    EXPECT_EQ(countsAt(90), Counts(1, 0));
    EXPECT_EQ(countsAt(91), Counts(0, 0));
    EXPECT_DOUBLE_EQ(curve.points[0].precision, 2.0 / 3);
    EXPECT_DOUBLE_EQ(curve.points[0].recall, 2.0 / 3);
    EXPECT_DOUBLE_EQ(curve.points[0].f1, 2.0 / 3);
    EXPECT_EQ(curve.points[91].precision, 1);
    EXPECT_EQ(curve.points[91].f1, 0);
}

TEST(DetectionCurves, OfAllCountEveryDetection) {
    const ThresholdCurve all = detectionCurves(smallTable()).all;
    EXPECT_EQ(all.labels, 4);
    EXPECT_EQ(all.points[0].hits, 2);
    EXPECT_EQ(all.points[0].falseAlarms, 2);
    EXPECT_EQ(all.points[55].falseAlarms, 1);
}

TEST(DetectionCurves, AClassThatIsNeverFoundIsFlat) {
    const DetectionCurves curves = detectionCurves(smallTable());
    ASSERT_EQ(curves.classes.size(), 2U);
    EXPECT_EQ(curves.classes[1].points[0].recall, 0);
    EXPECT_EQ(curves.classes[1].precisionByRecall, std::vector<double>(101, 0.0));
    EXPECT_FALSE(bestF1Threshold(curves.classes[1]));
}

TEST(DetectionCurves, TheAreaUnderPrecisionByRecallIsTheAveragePrecision) {
    engine::Random random({3});
    DetectionTable table;
    for (int d = 0; d < 500; ++d)
        add(table, static_cast<float>(random.uniform()), static_cast<std::int64_t>(random.below(3)),
            random.below(2) == 0);
    for (int label = 0; label < 400; ++label)
        table.labelClassId.push_back(static_cast<std::int64_t>(random.below(3)));
    const DetectionCurves curves = detectionCurves(table);
    const engine::eval::DetectionPrecision precision = averagePrecision(table);
    double mean = 0;
    const auto area = [](const std::vector<double>& line) {
        return (std::accumulate(line.begin(), line.end(), 0.0) - (line.front() + line.back()) / 2) / 100;
    };
    for (std::size_t c = 0; c < 3; ++c) {
        EXPECT_NEAR(area(curves.classes[c].precisionByRecall), precision.classes[c].averagePrecision[0], 1e-9) << c;
        mean += precision.classes[c].averagePrecision[0] / 3;
    }
    EXPECT_NEAR(area(curves.all.precisionByRecall), mean, 1e-9);
}

TEST(DetectionCurves, OfNothingAreEmpty) {
    const DetectionCurves curves = detectionCurves({});
    EXPECT_TRUE(curves.classes.empty());
    EXPECT_EQ(curves.all.points.size(), 101U);
    EXPECT_FALSE(bestF1Threshold(curves.all));
}

}  // namespace
