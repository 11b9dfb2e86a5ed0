// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/confusion.h"

#include <gtest/gtest.h>

#include <array>

namespace {

using engine::ConfusionCell;
using engine::data::PixelBox;
using engine::eval::ConfusionMeter;
using engine::ops::Detection;
using Counts = std::vector<std::array<std::int64_t, 3>>;  // truth, predicted, count

constexpr std::int64_t kBackground = 3;

Counts countsOf(const ConfusionMeter& meter) {
    Counts counts;
    for (const ConfusionCell& cell : meter.cells())
        counts.push_back({cell.truth, cell.predicted, cell.count});
    return counts;
}

Counts countsOf(const std::vector<PixelBox>& labels, const std::vector<Detection>& detections) {
    ConfusionMeter meter(kBackground);
    meter.add(0, labels, detections);
    return countsOf(meter);
}

TEST(Confusion, CountsMissedBoxesAndFalseAlarmsAsBackground) {
    EXPECT_EQ(countsOf({{1, 0, 0, 10, 10}}, {}), (Counts{{1, kBackground, 1}}));
    EXPECT_EQ(countsOf({}, {{0, 0, 10, 10, 0.9F, 2}}), (Counts{{kBackground, 2, 1}}));
    EXPECT_EQ(countsOf({{1, 0, 0, 10, 10}}, {{50, 50, 60, 60, 0.9F, 1}}),
              (Counts{{1, kBackground, 1}, {kBackground, 1, 1}}));
    EXPECT_TRUE(countsOf({}, {}).empty());
}

TEST(Confusion, PairsBoxesWhateverTheirClasses) {
    EXPECT_EQ(countsOf({{1, 0, 0, 10, 10}}, {{0, 0, 10, 10, 0.9F, 2}}), (Counts{{1, 2, 1}}));
}

TEST(Confusion, TheBestOverlapGetsTheLabelEvenFromASurerBox) {
    // IoU 0.8 and 1.
    EXPECT_EQ(countsOf({{0, 0, 0, 10, 10}}, {{0, 0, 10, 8, 0.9F, 1}, {0, 0, 10, 10, 0.3F, 0}}),
              (Counts{{0, 0, 1}, {kBackground, 1, 1}}));
}

// yolo11-spec.md 4.6: a box whose best label is taken gets no other, though it would overlap one.
TEST(Confusion, ABoxHasOnlyItsBestLabel) {
    const std::vector<PixelBox> labels{{0, 0, 0, 10, 10}, {1, 0, 2, 10, 12}};
    EXPECT_EQ(countsOf(labels, {{0, 0, 10, 10, 0.9F, 0}, {0, 0.5F, 10, 10, 0.8F, 1}}),
              (Counts{{0, 0, 1}, {1, kBackground, 1}, {kBackground, 1, 1}}));
}

TEST(Confusion, AnOverlapOf45HundredthsIsNone) {
    const PixelBox label{0, 0, 0, 100, 100};
    EXPECT_EQ(countsOf({label}, {{0, 0, 100, 45, 0.9F, 0}}).size(), 2U);
    EXPECT_EQ(countsOf({label}, {{0, 0, 100, 46, 0.9F, 0}}), (Counts{{0, 0, 1}}));
}

TEST(Confusion, EachCellKnowsItsImagesOnce) {
    ConfusionMeter meter(kBackground);
    meter.add(4, {{1, 0, 0, 10, 10}, {1, 20, 20, 30, 30}}, {});
    meter.add(6, {}, {});
    meter.add(7, {{1, 0, 0, 10, 10}}, {});
    const std::vector<ConfusionCell> cells = meter.cells();
    ASSERT_EQ(cells.size(), 1U);
    EXPECT_EQ(cells[0].count, 3);
    EXPECT_EQ(cells[0].images, (std::vector<std::size_t>{4, 7}));
}

TEST(Confusion, OfAClassifierHasNoBackground) {
    ConfusionMeter meter(kBackground);
    meter.addClassified(0, 2, 1);
    meter.addClassified(1, 0, 0);
    meter.addClassified(2, 2, 1);
    EXPECT_EQ(countsOf(meter), (Counts{{0, 0, 1}, {2, 1, 2}}));
}

}  // namespace
