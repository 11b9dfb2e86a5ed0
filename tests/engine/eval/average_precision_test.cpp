// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/average_precision.h"

#include "engine/core/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace {

using engine::eval::averagePrecision;
using engine::eval::ClassPrecision;
using engine::eval::DetectionPrecision;
using engine::eval::DetectionTable;
using engine::eval::HitMask;
using engine::eval::kThresholdCount;

void add(DetectionTable& table, float confidence, std::int64_t classId, int thresholdsPassed) {
    table.confidence.push_back(confidence);
    table.classId.push_back(classId);
    table.hits.push_back(static_cast<HitMask>((1U << thresholdsPassed) - 1));
}

double mean(const DetectionPrecision& result, double (*value)(const ClassPrecision&)) {
    double sum = 0;
    for (const ClassPrecision& row : result.classes)
        sum += value(row);
    return sum / static_cast<double>(result.classes.size());
}

double meanOverThresholds(const ClassPrecision& row) {
    return std::accumulate(row.averagePrecision.begin(), row.averagePrecision.end(), 0.0) / kThresholdCount;
}

// yolo11-spec.md 4.5 step by step, with whole arrays; quadratic on purpose.

using Values = std::vector<double>;

double interpolated(double x, const Values& xs, const Values& ys, double left) {
    if (x < xs.front())
        return left;
    std::size_t j = 0;
    for (std::size_t k = 0; k < xs.size(); ++k) {
        if (xs[k] <= x)
            j = k;
    }
    if (j + 1 == xs.size() || xs[j] == x)
        return ys[j];
    return (ys[j + 1] - ys[j]) / (xs[j + 1] - xs[j]) * (x - xs[j]) + ys[j];
}

double areaAsWritten(const Values& recall, const Values& precision) {
    Values r{0.0}, p{1.0};
    r.insert(r.end(), recall.begin(), recall.end());
    p.insert(p.end(), precision.begin(), precision.end());
    r.insert(r.end(), {recall.back(), 1.0});
    p.insert(p.end(), {0.0, 0.0});
    for (std::size_t n = 0; n < p.size(); ++n)
        p[n] = *std::max_element(p.begin() + static_cast<std::ptrdiff_t>(n), p.end());
    double area = 0;
    for (int n = 1; n <= 100; ++n) {
        // n * 0.01, as linspace: 35 * 0.01 is not 0.35.
        area += 0.01 * (interpolated(n * 0.01, r, p, 1) + interpolated((n - 1) * 0.01, r, p, 1)) / 2;
    }
    return area;
}

DetectionPrecision asWritten(const DetectionTable& table) {
    DetectionPrecision result;
    const std::set<std::int64_t> classes(table.labelClassId.begin(), table.labelClassId.end());
    std::vector<Values> ps, rs;
    Values meanF1(1000, 0.0);
    for (const std::int64_t id : classes) {
        ClassPrecision row{id, std::count(table.labelClassId.begin(), table.labelClassId.end(), id)};
        std::vector<std::size_t> own;
        for (std::size_t d = 0; d < table.hits.size(); ++d) {
            if (table.classId[d] == id)
                own.push_back(d);
        }
        std::stable_sort(own.begin(), own.end(),
                         [&](std::size_t a, std::size_t b) { return table.confidence[a] > table.confidence[b]; });
        Values p(1000, 0.0), r(1000, 0.0);
        for (std::size_t t = 0; t < kThresholdCount && !own.empty(); ++t) {
            Values recall, precision, minusConfidence;
            double hits = 0, misses = 0;
            for (const std::size_t d : own) {
                (table.hits[d] >> t & 1 ? hits : misses) += 1;
                recall.push_back(hits / (static_cast<double>(row.labels) + 1e-16));
                precision.push_back(hits / (hits + misses));
                minusConfidence.push_back(-table.confidence[d]);
            }
            row.averagePrecision[t] = areaAsWritten(recall, precision);
            for (std::size_t x = 0; x < 1000 && t == 0; ++x) {
                r[x] = interpolated(-static_cast<double>(x) / 999, minusConfidence, recall, 0);
                p[x] = interpolated(-static_cast<double>(x) / 999, minusConfidence, precision, 1);
            }
        }
        for (std::size_t x = 0; x < 1000; ++x) {
            meanF1[x] += 2 * p[x] * r[x] / (p[x] + r[x] + 1e-16) / static_cast<double>(classes.size());
        }
        ps.push_back(p);
        rs.push_back(r);
        result.classes.push_back(row);
    }
    Values padded(50, meanF1.front());
    padded.insert(padded.end(), meanF1.begin(), meanF1.end());
    padded.insert(padded.end(), 50, meanF1.back());
    Values smooth;
    for (std::ptrdiff_t x = 0; x < 1000; ++x) {
        smooth.push_back(std::accumulate(padded.begin() + x, padded.begin() + x + 101, 0.0) / 101);
    }
    const auto best = static_cast<std::size_t>(std::max_element(smooth.begin(), smooth.end()) - smooth.begin());
    for (std::size_t c = 0; c < result.classes.size(); ++c) {
        result.classes[c].precision = ps[c][best];
        result.classes[c].recall = rs[c][best];
    }
    result.confidence = static_cast<double>(best) / 999;
    return result;
}

// The detections and labels of yolo11-spec.md 11.5; the areas are counted by hand, with no precision beyond the last
// recall. Class 0 at IoU 0.50: 1 up to recall 0.49, 0.75 up to 0.74, 0 from 0.75.
TEST(AveragePrecision, ReproducesACountedTable) {
    DetectionTable table;
    add(table, 0.95F, 0, 10);
    add(table, 0.90F, 0, 6);
    add(table, 0.80F, 1, 4);
    add(table, 0.70F, 0, 0);
    add(table, 0.60F, 1, 8);
    add(table, 0.50F, 1, 0);
    add(table, 0.40F, 0, 3);
    add(table, 0.30F, 2, 0);
    table.labelClassId = {0, 0, 0, 0, 1, 1, 1, 3};
    const DetectionPrecision result = averagePrecision(table);

    ASSERT_EQ(result.classes.size(), 3U);
    EXPECT_EQ(result.classes[0].classId, 0);
    EXPECT_EQ(result.classes[1].classId, 1);
    EXPECT_EQ(result.classes[2].classId, 3);
    EXPECT_EQ(result.classes[0].labels, 4);
    const double rows[3][10] = {{.6825, .6825, .6825, .495, .495, .495, .245, .245, .245, .245},
                                {.665, .665, .665, .665, .1675, .1675, .1675, .1675, 0, 0},
                                {0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::size_t t = 0; t < kThresholdCount; ++t) {
            EXPECT_NEAR(result.classes[c].averagePrecision[t], rows[c][t], 1e-6)
                << "class row " << c << " threshold " << t;
        }
    }
    EXPECT_NEAR(result.classes[0].precision, 0.75, 1e-6);
    EXPECT_NEAR(result.classes[1].precision, 2.0 / 3, 1e-6);
    EXPECT_NEAR(result.classes[0].recall, 0.75, 1e-6);
    EXPECT_NEAR(result.classes[1].recall, 2.0 / 3, 1e-6);
    EXPECT_EQ(result.confidence, 0.0);
    EXPECT_NEAR(mean(result, [](const ClassPrecision& row) { return row.averagePrecision[0]; }), (.6825 + .665) / 3,
                1e-6);
    EXPECT_NEAR(mean(result, meanOverThresholds), (.45125 + .333) / 3, 1e-6);
}

TEST(AveragePrecision, APerfectDetectorReaches0995) {
    DetectionTable table;
    add(table, 0.9F, 0, 10);
    add(table, 0.8F, 0, 10);
    table.labelClassId = {0, 0};
    EXPECT_NEAR(averagePrecision(table).classes[0].averagePrecision[9], 0.995, 1e-12);
}

TEST(AveragePrecision, WithoutAnyHitEverythingIsZero) {
    DetectionTable table;
    add(table, 0.9F, 0, 0);
    table.labelClassId = {0, 1};
    const DetectionPrecision result = averagePrecision(table);
    ASSERT_EQ(result.classes.size(), 2U);
    for (const ClassPrecision& row : result.classes) {
        EXPECT_EQ(row.precision, 0);
        EXPECT_EQ(row.recall, 0);
        EXPECT_EQ(row.averagePrecision[0], 0);
    }
}

TEST(AveragePrecision, AnEmptyTableHasNoClasses) {
    EXPECT_TRUE(averagePrecision({}).classes.empty());
}

TEST(AveragePrecision, DetectionsOfClassesWithoutLabelsDoNotCount) {
    DetectionTable table;
    add(table, 0.9F, 0, 10);
    add(table, 0.8F, 7, 0);
    table.labelClassId = {0};
    const DetectionPrecision result = averagePrecision(table);
    ASSERT_EQ(result.classes.size(), 1U);
    EXPECT_NEAR(result.classes[0].averagePrecision[0], 0.995, 1e-12);
    EXPECT_NEAR(result.classes[0].precision, 1.0, 1e-12);
}

TEST(AveragePrecision, AgreesWithTheStepByStepComputation) {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        engine::Random random({seed});
        DetectionTable table;
        for (int d = 0; d < 400; ++d) {
            // Rounded, so that equal confidences occur.
            const auto confidence = static_cast<float>(std::round(random.uniform() * 200) / 200);
            add(table, confidence, static_cast<std::int64_t>(random.below(6)), static_cast<int>(random.below(11)));
        }
        // More labels than detections: a recall is at most 1.
        for (int l = 0; l < 1000; ++l) {
            table.labelClassId.push_back(static_cast<std::int64_t>(random.below(7)));
        }
        const DetectionPrecision fast = averagePrecision(table), slow = asWritten(table);
        ASSERT_EQ(fast.classes.size(), slow.classes.size());
        EXPECT_NEAR(fast.confidence, slow.confidence, 1e-9) << "seed " << seed;
        for (std::size_t c = 0; c < fast.classes.size(); ++c) {
            EXPECT_EQ(fast.classes[c].labels, slow.classes[c].labels);
            EXPECT_NEAR(fast.classes[c].precision, slow.classes[c].precision, 1e-9)
                << "seed " << seed << " class " << c;
            EXPECT_NEAR(fast.classes[c].recall, slow.classes[c].recall, 1e-9) << "seed " << seed << " class " << c;
            for (std::size_t t = 0; t < kThresholdCount; ++t) {
                EXPECT_NEAR(fast.classes[c].averagePrecision[t], slow.classes[c].averagePrecision[t], 1e-9)
                    << "seed " << seed << " class " << c << " threshold " << t;
            }
        }
    }
}

}  // namespace
