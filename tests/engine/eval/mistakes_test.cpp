// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/mistakes.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/core/random.h"
#include "engine/eval/box_matching.h"

namespace {

using engine::data::PixelBox;
using engine::eval::findMistakes;
using engine::eval::ImageMistakes;
using engine::ops::Detection;

const PixelBox kLabel{0, 0, 0, 100, 100};

/// IoU with kLabel is `hundredths` / 100.
Detection over(float hundredths, std::int64_t classId, float confidence = 0.9F) {
    return {0, 0, 100, hundredths, confidence, classId};
}

using Counts = std::array<std::int64_t, 6>;  // class, location, both, duplicate, background, missed

Counts kinds(const std::vector<PixelBox>& labels, const std::vector<Detection>& detections) {
    return findMistakes(labels, detections).ofKind;
}

TEST(Mistakes, AHitIsNone) {
    EXPECT_EQ(kinds({kLabel}, {over(60, 0)}), Counts{});
    const ImageMistakes image = findMistakes({kLabel}, {over(60, 0)});
    EXPECT_EQ(image.right, 1);
    EXPECT_EQ(image.wrong, 0);
    EXPECT_EQ(image.missed, 0);
}

TEST(Mistakes, EachKindByTheOverlapAndTheClass) {
    EXPECT_EQ(kinds({kLabel}, {over(60, 1)}), (Counts{1, 0, 0, 0, 0, 0}));
    EXPECT_EQ(kinds({kLabel}, {over(30, 0)}), (Counts{0, 1, 0, 0, 0, 0}));
    EXPECT_EQ(kinds({kLabel}, {over(30, 1)}), (Counts{0, 0, 1, 0, 0, 0}));
    EXPECT_EQ(kinds({kLabel}, {over(80, 0, 0.9F), over(60, 0, 0.8F)}), (Counts{0, 0, 0, 1, 0, 0}));
    EXPECT_EQ(kinds({kLabel}, {over(5, 0)}), (Counts{0, 0, 0, 0, 1, 1}));
    EXPECT_EQ(kinds({}, {over(60, 0)}), (Counts{0, 0, 0, 0, 1, 0}));
    EXPECT_EQ(kinds({kLabel}, {}), (Counts{0, 0, 0, 0, 0, 1}));
}

TEST(Mistakes, ALabelThatIsTouchedCountsAsMissedOfTheImageAlone) {
    const ImageMistakes image = findMistakes({kLabel}, {over(60, 1)});
    EXPECT_EQ(image.missed, 1);
    EXPECT_EQ(image.ofKind[5], 0);
}

TEST(Mistakes, ABoxBelongsToTheLabelThatItOverlapsMost) {
    const PixelBox other{1, 0, 0, 100, 70};  // the box has IoU 0.6 with kLabel, 6 / 7 with this
    EXPECT_EQ(kinds({kLabel, other}, {over(99, 0, 0.9F), over(60, 0, 0.8F)}), (Counts{1, 0, 0, 0, 0, 0}));
}

TEST(Mistakes, HitsAreThoseOfTheMetrics) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        engine::Random random({seed});
        const auto box = [&](float& x1, float& y1, float& x2, float& y2) {
            x1 = static_cast<float>(random.uniform(0, 20));
            y1 = static_cast<float>(random.uniform(0, 20));
            x2 = x1 + static_cast<float>(random.uniform(20, 40));
            y2 = y1 + static_cast<float>(random.uniform(20, 40));
        };
        std::vector<PixelBox> labels(12);
        std::vector<Detection> detections(40);
        for (PixelBox& label : labels) {
            box(label.x1, label.y1, label.x2, label.y2);
            label.classId = static_cast<std::int64_t>(random.below(2));
        }
        for (Detection& found : detections) {
            box(found.x1, found.y1, found.x2, found.y2);
            found.classId = static_cast<std::int64_t>(random.below(2));
        }
        std::int64_t hits = 0;
        for (const engine::eval::HitMask mask : engine::eval::matchBoxes(labels, detections))
            hits += mask & 1;
        const ImageMistakes image = findMistakes(labels, detections);
        EXPECT_EQ(image.right, hits) << "seed " << seed;
        EXPECT_EQ(image.right + image.missed, 12) << "seed " << seed;
        EXPECT_EQ(image.right + image.wrong, 40) << "seed " << seed;
        Counts verdicts{};
        for (const engine::eval::BoxVerdict& box : image.boxes)
            if (box.mistake)
                ++verdicts[static_cast<std::size_t>(*box.mistake)];
        verdicts[5] = std::count(image.isMissed.begin(), image.isMissed.end(), true);
        EXPECT_EQ(verdicts, image.ofKind) << "seed " << seed;
        std::int64_t wrong = 0;
        for (std::size_t kind = 0; kind < 5; ++kind)
            wrong += image.ofKind[kind];
        EXPECT_EQ(wrong, image.wrong) << "seed " << seed;
        EXPECT_LE(image.ofKind[5], image.missed) << "seed " << seed;
    }
}

}  // namespace
