// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/export/parity_check.h"

#include <gtest/gtest.h>

namespace {

using engine::ExportCheck;
using engine::ExportImageCheck;
using engine::Prediction;
using engine::exporting::compareBoxes;
using engine::exporting::compareProbabilities;

Prediction box(std::int64_t classId, float x, float y, float width = 100) {
    return {classId, 0.9F, {x, y, x + width, y + 100}};
}

TEST(ParityCheck, TheSameBoxesAgreeInAnyOrder) {
    const ExportImageCheck check = compareBoxes({box(0, 0, 0), box(1, 50, 0)}, {box(1, 50, 0), box(0, 0, 0)});
    EXPECT_EQ(check.boxes, 2);
    EXPECT_EQ(check.agreeing, 2);
    EXPECT_EQ(check.extra, 0);
    EXPECT_EQ(check.worstDifference, 0);
}

TEST(ParityCheck, ABoxThatMovedALittleAgreesAndItsDifferenceIsTold) {
    const ExportImageCheck check = compareBoxes({box(0, 0, 0)}, {box(0, 2, 0)});  // IoU 98 / 102
    EXPECT_EQ(check.agreeing, 1);
    EXPECT_EQ(check.worstDifference, 2);
}

TEST(ParityCheck, ABoxThatMovedFartherIsAPairThatDisagrees) {
    const ExportImageCheck check = compareBoxes({box(0, 0, 0)}, {box(0, 5, 0)});  // IoU 95 / 105
    EXPECT_EQ(check.agreeing, 0);
    EXPECT_EQ(check.extra, 0);
    EXPECT_EQ(check.worstDifference, 5);
}

TEST(ParityCheck, ABoxOfAnotherClassOrPlaceIsMissingAndOneTooMany) {
    for (const Prediction& other : {box(1, 0, 0), box(0, 80, 0)}) {
        const ExportImageCheck check = compareBoxes({box(0, 0, 0)}, {other});
        EXPECT_EQ(check.boxes, 1);
        EXPECT_EQ(check.agreeing, 0);
        EXPECT_EQ(check.extra, 1);
        EXPECT_EQ(check.worstDifference, 0);
    }
}

TEST(ParityCheck, OneWrittenBoxDoesNotServeTwo) {
    const ExportImageCheck check = compareBoxes({box(0, 0, 0), box(0, 1, 0)}, {box(0, 0, 0)});
    EXPECT_EQ(check.boxes, 2);
    EXPECT_EQ(check.agreeing, 1);
}

TEST(ParityCheck, BoxesWithoutAnAreaAgreeWithThemselves) {
    EXPECT_EQ(compareBoxes({box(0, 3, 3, 0)}, {box(0, 3, 3, 0)}).agreeing, 1);
}

TEST(ParityCheck, AClassifierAgreesWhereItsLikeliestClassIsTheSame) {
    const ExportImageCheck same = compareProbabilities({0.25F, 0.75F}, {0.5F, 0.5F});
    EXPECT_EQ(same.boxes, 1);
    EXPECT_EQ(same.agreeing, 0);  // a tie goes to the first
    EXPECT_EQ(same.worstDifference, 0.25);
    EXPECT_EQ(compareProbabilities({0.25F, 0.75F}, {0.375F, 0.625F}).agreeing, 1);
}

TEST(ParityCheck, TheShareCountsWhatEitherFound) {
    ExportCheck check;
    EXPECT_FALSE(check.share().has_value());
    EXPECT_TRUE(check.passed());
    check.images.push_back({"a", 98, 98, 1, 0});
    check.images.push_back({"b", 0, 0, 0, 0});
    EXPECT_DOUBLE_EQ(*check.share(), 98.0 / 99);
    EXPECT_FALSE(check.passed());
    check.images.push_back({"c", 1, 1, 0, 0});
    EXPECT_DOUBLE_EQ(*check.share(), 0.99);
    EXPECT_TRUE(check.passed());
}

TEST(ParityCheck, ImagesAreTakenFromAllOverTheList) {
    const std::vector<std::filesystem::path> images{"0", "1", "2", "3", "4", "5", "6"};
    using Paths = std::vector<std::filesystem::path>;
    EXPECT_EQ(engine::exporting::spread(images, 3), (Paths{"0", "2", "4"}));
    EXPECT_EQ(engine::exporting::spread(images, 7), images);
    EXPECT_EQ(engine::exporting::spread({}, 3), Paths{});
}

}  // namespace
