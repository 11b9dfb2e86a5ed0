// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/ops/nms.h"

#include <gtest/gtest.h>

#include <ATen/ATen.h>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/core/random.h"

using engine::Tensor;
using engine::ops::Detection;
using engine::ops::NmsOptions;
using engine::ops::nonMaximumSuppression;

namespace {

using Row = std::vector<float>;  // cx, cy, w, h, scores

/// [1, 4 + classes, N]
Tensor headOutput(const std::vector<Row>& anchors) {
    const auto count = static_cast<std::int64_t>(anchors.size());
    Tensor output = at::empty({1, static_cast<std::int64_t>(anchors[0].size()), count});
    for (std::int64_t i = 0; i < count; ++i)
        output[0].select(1, i).copy_(at::tensor(anchors[static_cast<std::size_t>(i)]));
    return output;
}

std::vector<std::pair<float, std::int64_t>> scoresAndClasses(const std::vector<Detection>& detections) {
    std::vector<std::pair<float, std::int64_t>> result;
    for (const Detection& detection : detections)
        result.emplace_back(detection.confidence, detection.classId);
    return result;
}

/// yolo11-spec.md 3.4 word by word: every row against every kept row, nothing clever.
std::vector<Detection> naive(const std::vector<Row>& anchors, const NmsOptions& options) {
    std::vector<Detection> rows;
    for (const Row& anchor : anchors) {
        const std::size_t classes = anchor.size() - 4;
        const auto best =
            static_cast<std::size_t>(std::max_element(anchor.begin() + 4, anchor.end()) - anchor.begin()) - 4;
        for (std::size_t c = 0; c < classes; ++c) {
            if (anchor[4 + c] <= static_cast<float>(options.confidence) || (!options.multiLabel && c != best))
                continue;
            rows.push_back({anchor[0] - anchor[2] / 2, anchor[1] - anchor[3] / 2, anchor[0] + anchor[2] / 2,
                            anchor[1] + anchor[3] / 2, anchor[4 + c], static_cast<std::int64_t>(c)});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](auto& a, auto& b) { return a.confidence > b.confidence; });
    if (rows.size() > 30'000)
        rows.resize(30'000);
    std::vector<Detection> kept;
    for (const Detection& row : rows) {
        const bool isSuppressed = std::any_of(kept.begin(), kept.end(), [&](const Detection& other) {
            const auto moved = [&](const Detection& d, float value) {
                return options.isAgnostic ? value : value + 7680.0F * static_cast<float>(d.classId);
            };
            const float ax1 = moved(row, row.x1), ay1 = moved(row, row.y1), ax2 = moved(row, row.x2),
                        ay2 = moved(row, row.y2);
            const float bx1 = moved(other, other.x1), by1 = moved(other, other.y1), bx2 = moved(other, other.x2),
                        by2 = moved(other, other.y2);
            const float inter = std::max(0.0F, std::min(ax2, bx2) - std::max(ax1, bx1)) *
                                std::max(0.0F, std::min(ay2, by2) - std::max(ay1, by1));
            const float iou = inter / ((bx2 - bx1) * (by2 - by1) + (ax2 - ax1) * (ay2 - ay1) - inter);
            return static_cast<double>(iou) > options.iou;
        });
        if (!isSuppressed)
            kept.push_back(row);
    }
    if (kept.size() > static_cast<std::size_t>(options.maxDetections))
        kept.resize(static_cast<std::size_t>(options.maxDetections));
    return kept;
}

void expectSame(const std::vector<Detection>& found, const std::vector<Detection>& expected) {
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Detection &f = found[i], &e = expected[i];
        EXPECT_EQ(std::tie(f.x1, f.y1, f.x2, f.y2, f.confidence, f.classId),
                  std::tie(e.x1, e.y1, e.x2, e.y2, e.confidence, e.classId))
            << "row " << i;
    }
}

const std::vector<Row> kTiny{{50, 50, 20, 20, .9F, .1F},
                             {52, 51, 20, 20, .8F, .3F},
                             {50, 50, 20, 20, .2F, .85F},
                             {100, 100, 40, 40, .5F, .45F},
                             {10, 10, 5, 5, .2F, .2F}};

}  // namespace

// yolo11-spec.md 3.4
TEST(Nms, KeepsTheBestClassOfEachAnchor) {
    const auto found = nonMaximumSuppression(headOutput(kTiny), {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(scoresAndClasses(found[0]), (std::vector<std::pair<float, std::int64_t>>{{.9F, 0}, {.85F, 1}, {.5F, 0}}));
    EXPECT_EQ(found[0][2].x1, 80);
    EXPECT_EQ(found[0][2].y2, 120);
}

TEST(Nms, AgnosticLetsClassesSuppressOneAnother) {
    const auto found = nonMaximumSuppression(headOutput(kTiny), {.isAgnostic = true});
    EXPECT_EQ(scoresAndClasses(found[0]), (std::vector<std::pair<float, std::int64_t>>{{.9F, 0}, {.5F, 0}}));
}

TEST(Nms, MultiLabelGivesARowPerClassAboveTheConfidence) {
    const auto found = nonMaximumSuppression(headOutput(kTiny), {.multiLabel = true});
    EXPECT_EQ(scoresAndClasses(found[0]),
              (std::vector<std::pair<float, std::int64_t>>{{.9F, 0}, {.85F, 1}, {.5F, 0}, {.45F, 1}}));
}

TEST(Nms, ThresholdsAreStrict) {
    // Overlap exactly one half, score exactly the confidence.
    const std::vector<Row> anchors{{5, 5, 10, 10, .75F}, {5, 7.5F, 10, 5, .5F}, {50, 50, 10, 10, .25F}};
    EXPECT_EQ(nonMaximumSuppression(headOutput(anchors), {.confidence = 0.25, .iou = 0.5})[0].size(), 2U);
    EXPECT_EQ(nonMaximumSuppression(headOutput(anchors), {.confidence = 0.25, .iou = 0.49})[0].size(), 1U);
    EXPECT_EQ(nonMaximumSuppression(headOutput(anchors), {.confidence = 0.24, .iou = 0.5})[0].size(), 3U);
}

TEST(Nms, EqualScoresKeepTheOrderOfTheAnchors) {
    const std::vector<Row> anchors{
        {5, 5, 10, 10, .5F}, {50, 5, 10, 10, .5F}, {5, 5, 10, 10, .5F}, {90, 5, 10, 10, .5F}};
    const auto found = nonMaximumSuppression(headOutput(anchors), {});
    ASSERT_EQ(found[0].size(), 3U);
    EXPECT_EQ(found[0][0].x1, 0);
    EXPECT_EQ(found[0][1].x1, 45);
    EXPECT_EQ(found[0][2].x1, 85);
}

TEST(Nms, NothingAboveTheConfidenceIsAnEmptyListPerImage) {
    const auto found = nonMaximumSuppression(at::zeros({3, 6, 100}), {});
    ASSERT_EQ(found.size(), 3U);
    for (const auto& image : found)
        EXPECT_TRUE(image.empty());
    EXPECT_TRUE(nonMaximumSuppression(at::zeros({1, 6, 0}), {})[0].empty());
}

TEST(Nms, ReturnsNoMoreThanMaxDetections) {
    std::vector<Row> anchors;
    for (int i = 0; i < 20; ++i)
        anchors.push_back({static_cast<float>(100 * i), 5, 10, 10, .9F - .01F * static_cast<float>(i)});
    const auto found = nonMaximumSuppression(headOutput(anchors), {.maxDetections = 7});
    ASSERT_EQ(found[0].size(), 7U);
    EXPECT_EQ(found[0][6].x1, 595);
}

TEST(Nms, LooksAtThe30000BestRowsOnly) {
    // 2 x 20,000 disjoint rows; the second class scores less and only half of it is looked at.
    Tensor output = at::zeros({1, 6, 20'000});
    output[0][0] = at::arange(20'000) * 10 + 5;
    output[0].narrow(0, 2, 2).fill_(4);
    output[0][4].fill_(.8F);
    output[0][5] = .5F - at::arange(20'000) * 1e-5F;
    const auto found =
        nonMaximumSuppression(output, {.confidence = 0.001, .maxDetections = 100'000, .multiLabel = true});
    EXPECT_EQ(found[0].size(), 30'000U);
    EXPECT_GT(found[0].back().confidence, .3999F);
}

TEST(Nms, AgreesWithTheNaiveReferenceOnRandomBoxes) {
    engine::Random random({20261123});
    for (int round = 0; round < 60; ++round) {
        const auto count = 1 + random.below(1500);
        const auto classes = 1 + random.below(6);
        const bool isCoarse = round % 2 == 0;  // many equal scores and boxes
        std::vector<Row> anchors;
        for (std::uint64_t i = 0; i < count; ++i) {
            Row row;
            for (int k = 0; k < 2; ++k)
                row.push_back(static_cast<float>(isCoarse ? 10.0 * static_cast<double>(random.below(20))
                                                          : random.uniform(0, 300)));
            for (int k = 0; k < 2; ++k)
                row.push_back(static_cast<float>(isCoarse ? 10.0 * static_cast<double>(1 + random.below(4))
                                                          : random.uniform(1, 90)));
            for (std::uint64_t c = 0; c < classes; ++c)
                row.push_back(
                    static_cast<float>(isCoarse ? 0.1 * static_cast<double>(random.below(10)) : random.uniform()));
            anchors.push_back(std::move(row));
        }
        const NmsOptions options{.confidence = random.uniform(0.001, 0.6),
                                 .iou = random.uniform(0.2, 0.8),
                                 .maxDetections = static_cast<std::int64_t>(1 + random.below(400)),
                                 .multiLabel = random.below(2) == 1,
                                 .isAgnostic = random.below(3) == 0};
        SCOPED_TRACE(testing::Message() << "round " << round << ", " << count << " anchors, " << classes << " classes");
        expectSame(nonMaximumSuppression(headOutput(anchors), options)[0], naive(anchors, options));
        if (HasFailure())
            return;
    }
}

TEST(Nms, TreatsTheImagesOfABatchApartAndTakesAnyLayout) {
    const Tensor one = headOutput(kTiny);
    const Tensor batch =
        at::cat({one, at::zeros_like(one), one}).to(at::kDouble).transpose(1, 2).contiguous().transpose(1, 2);
    const auto found = nonMaximumSuppression(batch, {});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].size(), 3U);
    EXPECT_TRUE(found[1].empty());
    expectSame(found[2], found[0]);
}
