// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/detection_details.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/eval/detection_meter.h"

namespace {

using engine::EvaluationDetails;
using engine::MistakeKind;
using engine::SampleInfo;
using engine::data::PixelBox;
using engine::eval::DetectionDetails;
using engine::eval::DetectionMeter;
using engine::ops::Detection;

const std::vector<std::string> kNames{"cell", "platelet"};
const PixelBox kCell{0, 0, 0, 10, 10}, kPlatelet{1, 40, 40, 50, 50};
const Detection kFoundCell{0, 0, 10, 10, 0.9F, 0}, kNotThere{80, 80, 90, 90, 0.6F, 1};

std::vector<SampleInfo> samples() {
    std::vector<SampleInfo> result(3);
    for (const char* name : {"a.png", "b.png", "c.png"})
        result[static_cast<std::size_t>(name[0] - 'a')].image = name;
    return result;
}

/// Evaluated in the order c, a, b: c has one mistake, a two, b one.
EvaluationDetails details(double confidence = 0.25) {
    DetectionMeter meter(kNames);
    DetectionDetails details(kNames, confidence);
    const auto add = [&](std::size_t sample, const std::vector<PixelBox>& labels,
                         const std::vector<Detection>& detections) {
        meter.add(labels, detections);
        engine::data::Sample one;
        one.index = sample;
        one.boxes = labels;
        one.originalWidth = one.originalHeight = 50;
        one.scaleX = one.scaleY = 2;
        one.padTop = -10;
        details.add(one, detections);
    };
    add(2, {kCell, kPlatelet}, {kFoundCell});
    add(0, {kCell}, {kFoundCell, kNotThere, {0, 0, 9, 10, 0.5F, 0}});
    add(1, {kPlatelet}, {{40, 40, 50, 50, 0.2F, 1}});
    return details.value(meter.table(), samples(), {});
}

TEST(DetectionDetails, TheWorstImageComesFirstEqualOnesInTheirOrder) {
    const EvaluationDetails result = details();
    ASSERT_EQ(result.images.size(), 3U);
    EXPECT_EQ(result.images[0].image, "a.png");
    EXPECT_EQ(result.images[0].right, 1);
    EXPECT_EQ(result.images[0].wrong, 2);
    EXPECT_EQ(result.images[1].image, "b.png");
    EXPECT_EQ(result.images[1].missed, 1);
    EXPECT_EQ(result.images[2].image, "c.png");
    EXPECT_EQ(result.images[2].right, 1);
    EXPECT_EQ(result.images[2].missed, 1);
}

TEST(DetectionDetails, BoxesAndLabelsOfAnImageSayWhatIsWrongInPixelsOfTheFile) {
    const engine::EvaluatedImage worst = details().images[0];  // a.png, input = file * 2, 10 lower
    using Corners = std::array<float, 4>;
    ASSERT_EQ(worst.labels.size(), 1U);
    EXPECT_EQ(worst.labels[0].classId, 0);
    EXPECT_EQ(worst.labels[0].xyxy, (Corners{0, 5, 5, 10}));
    EXPECT_FALSE(worst.labels[0].isMissed);
    ASSERT_EQ(worst.boxes.size(), 3U);
    EXPECT_EQ(worst.boxes[0].mistake, std::nullopt);
    EXPECT_EQ(worst.boxes[0].label, 0);
    EXPECT_EQ(worst.boxes[1].mistake, MistakeKind::Background);
    EXPECT_EQ(worst.boxes[1].label, -1);
    EXPECT_EQ(worst.boxes[1].xyxy, (Corners{40, 45, 45, 50}));
    EXPECT_EQ(worst.boxes[2].mistake, MistakeKind::Duplicate);
    EXPECT_EQ(worst.boxes[2].label, 0);
    EXPECT_FLOAT_EQ(worst.boxes[2].confidence, 0.5F);
    const engine::EvaluatedImage blind = details().images[1];
    EXPECT_TRUE(blind.boxes.empty());
    EXPECT_TRUE(blind.labels.at(0).isMissed);
}

TEST(DetectionDetails, CellsAndMistakesPointToTheirImages) {
    const EvaluationDetails result = details();
    ASSERT_EQ(result.mistakes.size(), 6U);
    const auto imagesOf = [&](MistakeKind kind) { return result.mistakes[static_cast<std::size_t>(kind)].images; };
    using Images = std::vector<std::size_t>;
    EXPECT_EQ(imagesOf(MistakeKind::Duplicate), Images{0});
    EXPECT_EQ(imagesOf(MistakeKind::Background), Images{0});
    EXPECT_EQ(imagesOf(MistakeKind::Missed), (Images{1, 2}));
    EXPECT_EQ(result.mistakes[5].count, 2);
    const auto missed = std::find_if(result.confusion.begin(), result.confusion.end(),
                                     [](const auto& cell) { return cell.truth == 1 && cell.predicted == 2; });
    ASSERT_NE(missed, result.confusion.end());
    EXPECT_EQ(missed->count, 2);
    EXPECT_EQ(missed->images, (Images{1, 2}));
}

TEST(DetectionDetails, BoxesBelowTheConfidenceDoNotCount) {
    EXPECT_EQ(details(0.1).mistakes[5].count, 1);
    EXPECT_EQ(details(0.95).images[0].missed, 2);
    EXPECT_EQ(engine::eval::confusionConfidence(0.001), 0.25);
    EXPECT_EQ(engine::eval::confusionConfidence(0.4), 0.4);
}

TEST(DetectionDetails, CurvesAndIntervalsAreInTheOrderOfTheMetrics) {
    const EvaluationDetails result = details();
    ASSERT_EQ(result.perClass.size(), 2U);
    EXPECT_EQ(result.perClass[1].classId, 1);
    EXPECT_EQ(result.perClass[0].curve.labels, 2);
    EXPECT_EQ(result.perClass[0].curve.points[90].hits, 2);
    EXPECT_EQ(result.perClass[0].bestThreshold, 0.7);  // the middle of 0.51 to 0.90
    EXPECT_EQ(result.all.labels, 4);
    EXPECT_EQ(result.draws, 1'000);
    EXPECT_LE(result.map50.low, result.map50.high);
    EXPECT_TRUE(result.hasFewLabels);
    EXPECT_EQ(result.classNames, kNames);
}

TEST(DetectionDetails, WithNothingAddedAreEmpty) {
    const EvaluationDetails result = DetectionDetails(kNames, 0.25).value({}, {}, {});
    EXPECT_TRUE(result.images.empty());
    EXPECT_TRUE(result.confusion.empty());
    EXPECT_TRUE(result.perClass.empty());
    EXPECT_EQ(result.mistakes.size(), 6U);
    EXPECT_TRUE(result.hasFewLabels);
}

}  // namespace
