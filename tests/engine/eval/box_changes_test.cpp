// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/box_changes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "engine/core/random.h"

namespace {

using engine::LensCounts;
using engine::LensMark;
using engine::LensState;
using engine::Prediction;
using engine::TruthBox;
using engine::eval::compareBoxes;
using engine::eval::LensRules;
using Corners = std::array<float, 4>;

// The data's classes, then two that only an old model knows.
constexpr std::int64_t kRed = 0, kWhite = 1, kPlatelet = 2, kApple = 3, kPerson = 4;
constexpr std::int64_t kDataClasses = 3;
const LensRules kRules{0.25, 0.5, kDataClasses};

constexpr Corners kA{0, 0, 100, 100}, kNextToA{100, 0, 200, 100}, kB{300, 0, 400, 100}, kC{500, 0, 600, 100};
constexpr Corners kNearlyA{10, 0, 110, 100};  // IoU with A 0.82
constexpr Corners kOverBoth{0, 0, 210, 110};  // IoU with A and its neighbour 0.43

struct FixtureImage {
    std::vector<TruthBox> truth;
    std::vector<Prediction> before, after;
    LensCounts expected;  // newly broken, still wrong, fixed, unchanged, lost old class
};

const std::vector<FixtureImage>& fixture() {
    static const std::vector<FixtureImage> images{
        // 0: right in both
        {{{kRed, kA}}, {{kRed, 0.8F, kA}}, {{kRed, 0.9F, kNearlyA}}, {{0, 0, 0, 1, 0}}},
        // 1: one more is found
        {{{kRed, kA}, {kWhite, kB}}, {{kRed, 0.8F, kA}}, {{kRed, 0.9F, kA}, {kWhite, 0.7F, kB}}, {{0, 0, 1, 1, 0}}},
        // 2: one is no longer found
        {{{kRed, kA}}, {{kRed, 0.8F, kA}}, {}, {{1, 0, 0, 0, 0}}},
        // 3: missed in both
        {{{kRed, kA}, {kRed, kB}}, {}, {}, {{0, 2, 0, 0, 0}}},
        // 4: it had a wrong name: one thing, not a miss and a false alarm
        {{{kPlatelet, kA}}, {{kRed, 0.41F, kA}}, {{kPlatelet, 0.8F, kA}}, {{0, 0, 1, 0, 0}}},
        // 5: it has a wrong name now
        {{{kPlatelet, kA}}, {{kPlatelet, 0.8F, kA}}, {{kRed, 0.6F, kA}}, {{1, 0, 0, 0, 0}}},
        // 6: false alarms: one gone, one in both under two names, one new
        {{}, {{kRed, 0.5F, kA}, {kWhite, 0.4F, kB}}, {{kRed, 0.6F, kB}, {kRed, 0.5F, kC}}, {{1, 1, 1, 0, 0}}},
        // 7: classes that the data does not have: one lost, one kept
        {{}, {{kApple, 0.9F, kA}, {kPerson, 0.8F, kB}}, {{kPerson, 0.8F, kB}}, {{0, 0, 0, 1, 1}}},
        // 8: old classes in the place of a label are wrong names for it, the second one a false alarm
        {{{kRed, kA}}, {{kApple, 0.9F, kA}, {kPerson, 0.3F, kA}}, {{kRed, 0.9F, kA}}, {{0, 0, 2, 0, 0}}},
        // 9: found twice
        {{{kRed, kA}}, {{kRed, 0.9F, kA}}, {{kRed, 0.6F, kNearlyA}, {kRed, 0.9F, kA}}, {{1, 0, 0, 1, 0}}},
        // 10: too unsure before, just sure enough after
        {{{kRed, kA}}, {{kRed, 0.249F, kA}}, {{kRed, 0.25F, kA}}, {{0, 0, 1, 0, 0}}},
        // 11: one box over two cells in place of two
        {{{kRed, kA}, {kRed, kNextToA}},
         {{kRed, 0.9F, kA}, {kRed, 0.8F, kNextToA}},
         {{kRed, 0.62F, kOverBoth}},
         {{3, 0, 0, 0, 0}}},
    };
    return images;
}

std::vector<LensMark> marksOf(std::size_t image) {
    const FixtureImage& one = fixture()[image];
    return compareBoxes(one.truth, one.before, one.after, kRules);
}

TEST(BoxChanges, TwelveImagesHaveTheirKnownTransitions) {
    LensCounts all;
    for (std::size_t image = 0; image < fixture().size(); ++image) {
        const LensCounts counts = engine::countStates(marksOf(image));
        EXPECT_EQ(counts.byState, fixture()[image].expected.byState) << "image " << image;
        all.add(counts);
    }
    EXPECT_EQ(fixture().size(), 12U);
    EXPECT_EQ(all.of(LensState::NewlyBroken), 7);
    EXPECT_EQ(all.of(LensState::StillWrong), 3);
    EXPECT_EQ(all.of(LensState::Fixed), 6);
    EXPECT_EQ(all.of(LensState::Unchanged), 4);
    EXPECT_EQ(all.of(LensState::LostOldClass), 1);
    EXPECT_EQ(all.total(), 21);
}

TEST(BoxChanges, LargestChangeComesFirstAndEqualOnesKeepTheirOrder) {
    std::vector<std::size_t> order(fixture().size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [](std::size_t a, std::size_t b) {
        return engine::changeScore(fixture()[a].expected) > engine::changeScore(fixture()[b].expected);
    });
    EXPECT_EQ(order, (std::vector<std::size_t>{11, 6, 2, 5, 9, 8, 1, 4, 7, 10, 0, 3}));
}

TEST(BoxChanges, AMarkNamesTheBoxesItIsAbout) {
    EXPECT_EQ(marksOf(4), (std::vector<LensMark>{{LensState::Fixed, 0, 0, 0}}));
    EXPECT_EQ(marksOf(2), (std::vector<LensMark>{{LensState::NewlyBroken, 0, 0, -1}}));
    EXPECT_EQ(marksOf(6), (std::vector<LensMark>{{LensState::Fixed, -1, 0, -1},
                                                 {LensState::StillWrong, -1, 1, 0},
                                                 {LensState::NewlyBroken, -1, -1, 1}}));
    EXPECT_EQ(marksOf(9),
              (std::vector<LensMark>{{LensState::Unchanged, 0, 0, 1}, {LensState::NewlyBroken, -1, -1, 0}}));
    EXPECT_EQ(marksOf(11), (std::vector<LensMark>{{LensState::NewlyBroken, 0, 0, -1},
                                                  {LensState::NewlyBroken, 1, 1, -1},
                                                  {LensState::NewlyBroken, -1, -1, 0}}));
}

TEST(BoxChanges, AnEmptyImageHasNothingToName) {
    EXPECT_TRUE(compareBoxes({}, {}, {}).empty());
}

TEST(BoxChanges, WithoutOtherClassesNothingIsOld) {
    const std::vector<LensMark> marks = compareBoxes({}, {{kApple, 0.9F, kA}}, {});
    EXPECT_EQ(marks, (std::vector<LensMark>{{LensState::Fixed, -1, 0, -1}}));
}

TEST(BoxChanges, ALabelWithoutAreaIsNeverRight) {
    const Corners none{5, 5, 5, 5};
    EXPECT_EQ(compareBoxes({{kRed, none}}, {}, {}, kRules),
              (std::vector<LensMark>{{LensState::StillWrong, 0, -1, -1}}));
}

/// Crowded, on a coarse grid, so that overlaps are often equal.
struct RandomImage {
    std::vector<TruthBox> truth;
    std::vector<Prediction> before, after;

    explicit RandomImage(std::uint64_t seed, std::int64_t classes) {
        engine::Random random({seed});
        const auto place = [&random] {
            const auto x = static_cast<float>(10 * random.below(6)), y = static_cast<float>(10 * random.below(6));
            return Corners{x, y, x + static_cast<float>(10 * (2 + random.below(3))),
                           y + static_cast<float>(10 * (2 + random.below(3)))};
        };
        const auto classId = [&] {
            return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(classes)));
        };
        for (int i = 0; i < 6; ++i)
            truth.push_back({classId(), place()});
        for (std::vector<Prediction>* layer : {&before, &after})
            for (int i = 0; i < 12; ++i)
                layer->push_back({classId(), static_cast<float>(random.below(10)) / 10, place()});
    }
};

TEST(BoxChanges, ChangingPlacesTurnsFixedIntoNewlyBroken) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const RandomImage image(seed, kDataClasses);
        const LensCounts there = engine::countStates(compareBoxes(image.truth, image.before, image.after, kRules));
        const LensCounts back = engine::countStates(compareBoxes(image.truth, image.after, image.before, kRules));
        EXPECT_EQ(back.of(LensState::NewlyBroken), there.of(LensState::Fixed)) << "seed " << seed;
        EXPECT_EQ(back.of(LensState::Fixed), there.of(LensState::NewlyBroken)) << "seed " << seed;
        EXPECT_EQ(back.of(LensState::StillWrong), there.of(LensState::StillWrong)) << "seed " << seed;
        EXPECT_EQ(back.of(LensState::Unchanged), there.of(LensState::Unchanged)) << "seed " << seed;
        EXPECT_EQ(there.of(LensState::LostOldClass), 0) << "seed " << seed;
    }
}

/// How often each of `count` places occurs among the marks.
std::vector<int> uses(const std::vector<LensMark>& marks, int LensMark::*place, std::size_t count) {
    std::vector<int> times(count, 0);
    for (const LensMark& mark : marks)
        if (mark.*place >= 0)
            ++times.at(static_cast<std::size_t>(mark.*place));
    return times;
}

TEST(BoxChanges, EveryLabelAndEverySurePredictionIsNamedOnce) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const RandomImage image(seed, kDataClasses + 2);
        const std::vector<LensMark> marks = compareBoxes(image.truth, image.before, image.after, kRules);
        EXPECT_EQ(engine::countStates(marks).total(), static_cast<std::int64_t>(marks.size()));
        EXPECT_EQ(uses(marks, &LensMark::truth, image.truth.size()), std::vector<int>(image.truth.size(), 1));
        for (const auto& [layer, place] :
             {std::pair{&image.before, &LensMark::before}, std::pair{&image.after, &LensMark::after}}) {
            const std::vector<int> times = uses(marks, place, layer->size());
            for (std::size_t i = 0; i < layer->size(); ++i)
                EXPECT_EQ(times[i], (*layer)[i].confidence >= 0.25F ? 1 : 0) << "seed " << seed << ", box " << i;
        }
    }
}

TEST(BoxChanges, AModelComparedWithItselfChangesNothing) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const RandomImage image(seed, kDataClasses + 2);
        const LensCounts counts = engine::countStates(compareBoxes(image.truth, image.after, image.after, kRules));
        EXPECT_EQ(engine::changeScore(counts), 0) << "seed " << seed;
    }
}

}  // namespace
