// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/box_matching.h"

#include "engine/core/random.h"
#include "engine/ops/boxes.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using engine::data::PixelBox;
using engine::eval::HitMask;
using engine::eval::iouThresholds;
using engine::eval::kThresholdCount;
using engine::eval::Overlap;
using engine::ops::Detection;

std::vector<int> detectionsHitAt(const std::vector<HitMask>& hits, std::size_t threshold) {
    std::vector<int> found;
    for (std::size_t d = 0; d < hits.size(); ++d) {
        if (hits[d] >> threshold & 1) {
            found.push_back(static_cast<int>(d));
        }
    }
    return found;
}

/// One threshold at a time, on the full matrix of overlaps.
std::vector<HitMask> matchedOneByOne(const std::vector<PixelBox>& labels, const std::vector<Detection>& detections) {
    std::vector<float> labelBoxes, foundBoxes;
    for (const PixelBox& box : labels)
        labelBoxes.insert(labelBoxes.end(), {box.x1, box.y1, box.x2, box.y2});
    for (const Detection& box : detections)
        foundBoxes.insert(foundBoxes.end(), {box.x1, box.y1, box.x2, box.y2});
    const auto count = [](const auto& boxes) { return static_cast<std::int64_t>(boxes.size()); };
    const engine::Tensor iou = engine::ops::iouMatrix(at::tensor(labelBoxes).view({count(labels), 4}),
                                                      at::tensor(foundBoxes).view({count(detections), 4}));
    std::vector<HitMask> hits(detections.size(), 0);
    for (std::size_t t = 0; t < kThresholdCount; ++t) {
        std::vector<bool> taken(labels.size());
        for (std::size_t d = 0; d < detections.size(); ++d) {
            std::size_t best = labels.size();
            float bestIou = 0;
            for (std::size_t l = 0; l < labels.size(); ++l) {
                const float value = iou[static_cast<std::int64_t>(l)][static_cast<std::int64_t>(d)].item<float>();
                const bool mayTake =
                    !taken[l] && labels[l].classId == detections[d].classId && value >= iouThresholds()[t];
                if (mayTake && value > bestIou) {
                    best = l;
                    bestIou = value;
                }
            }
            if (best < labels.size()) {
                taken[best] = true;
                hits[d] = static_cast<HitMask>(hits[d] | 1U << t);
            }
        }
    }
    return hits;
}

TEST(BoxMatching, ThresholdsAreTheFloatsOfLinspace) {
    const engine::Tensor expected = at::linspace(0.5, 0.95, kThresholdCount, at::kFloat);
    for (std::size_t t = 0; t < kThresholdCount; ++t) {
        EXPECT_EQ(iouThresholds()[t], expected[static_cast<std::int64_t>(t)].item<float>()) << t;
    }
}

// The overlaps of the check vector of yolo11-spec.md 4.4: rows {.6, .91, .55, 0} and {0, .7, .8, .2}.
TEST(BoxMatching, EachDetectionTakesTheBestLabelThatASurerOneLeft) {
    const std::vector<std::vector<Overlap>> overlaps{{{0, 0.6F}}, {{0, 0.91F}, {1, 0.7F}}, {{1, 0.8F}, {0, 0.55F}}, {}};
    const std::vector<HitMask> hits = engine::eval::matchOverlaps(overlaps, 2);
    using Hit = std::vector<int>;
    for (const std::size_t t : {0, 1, 2})
        EXPECT_EQ(detectionsHitAt(hits, t), (Hit{0, 1})) << t;
    for (const std::size_t t : {3, 4, 5, 6})
        EXPECT_EQ(detectionsHitAt(hits, t), (Hit{1, 2})) << t;
    for (const std::size_t t : {7, 8})
        EXPECT_EQ(detectionsHitAt(hits, t), Hit{1}) << t;
    EXPECT_EQ(detectionsHitAt(hits, 9), Hit{});
}

TEST(BoxMatching, ADetectionOfAnotherClassIsNoHit) {
    const std::vector<PixelBox> labels{{3, 10, 10, 20, 20}};
    const std::vector<Detection> detections{{10, 10, 20, 20, 0.9F, 2}, {10, 10, 20, 20, 0.8F, 3}};
    EXPECT_EQ(engine::eval::matchBoxes(labels, detections), (std::vector<HitMask>{0, 0x3FF}));
}

TEST(BoxMatching, ASecondDetectionOfTheSameLabelIsNoHit) {
    const std::vector<PixelBox> labels{{0, 0, 0, 10, 10}};
    const std::vector<Detection> detections{{0, 0, 10, 10, 0.9F, 0}, {0, 0, 10, 10, 0.8F, 0}};
    EXPECT_EQ(engine::eval::matchBoxes(labels, detections), (std::vector<HitMask>{0x3FF, 0}));
}

TEST(BoxMatching, WithoutLabelsNothingIsAHit) {
    EXPECT_EQ(engine::eval::matchBoxes({}, {{0, 0, 10, 10, 0.9F, 0}}), std::vector<HitMask>{0});
    EXPECT_TRUE(engine::eval::matchBoxes({{0, 0, 0, 10, 10}}, {}).empty());
}

TEST(BoxMatching, ABoxWithoutAreaIsNoHitAndNoError) {
    EXPECT_EQ(engine::eval::matchBoxes({{0, 5, 5, 5, 5}}, {{5, 5, 5, 5, 0.9F, 0}}), std::vector<HitMask>{0});
}

TEST(BoxMatching, AgreesWithMatchingOneByOneOnCrowdedImages) {
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
        EXPECT_EQ(engine::eval::matchBoxes(labels, detections), matchedOneByOne(labels, detections)) << "seed " << seed;
    }
}

}  // namespace
