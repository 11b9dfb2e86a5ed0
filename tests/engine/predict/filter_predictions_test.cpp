// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "engine/api/predict.h"
#include "engine/core/random.h"
#include "tests/engine/predict/predict_recorder.h"
#include "tests/support/fixtures.h"

namespace {

using engine::Prediction;

/// 10 px high; two of them a shift of s apart have IoU (10 - s) / (10 + s).
Prediction box(std::int64_t classId, float confidence, float left) {
    return {classId, confidence, {left, 0, left + 10, 10}};
}

std::vector<Prediction> filterPredictions(const std::vector<Prediction>& boxes, double confidence, double iou,
                                          std::int64_t maxDetections = 300) {
    engine::ImagePrediction image;
    image.boxes = boxes;
    return engine::filterPredictions(image, confidence, iou, maxDetections);
}

std::vector<float> confidences(const std::vector<Prediction>& boxes) {
    std::vector<float> values;
    for (const Prediction& one : boxes)
        values.push_back(one.confidence);
    return values;
}

TEST(FilterPredictions, TheSurerOfTwoOverlappingBoxesStays) {
    const std::vector<Prediction> boxes{box(0, 0.5F, 2), box(0, 0.9F, 0)};  // IoU 2/3
    EXPECT_EQ(confidences(filterPredictions(boxes, 0, 0.6)), (std::vector<float>{0.9F}));
    EXPECT_EQ(confidences(filterPredictions(boxes, 0, 0.7)), (std::vector<float>{0.9F, 0.5F}));
}

TEST(FilterPredictions, AnOverlapOfJustTheLimitStays) {
    const std::vector<Prediction> boxes{box(0, 0.9F, 0), box(0, 0.5F, 0)};
    EXPECT_EQ(filterPredictions(boxes, 0, 1).size(), 2U);
    EXPECT_EQ(filterPredictions(boxes, 0, 0.999).size(), 1U);
}

TEST(FilterPredictions, ABoxOfAnotherClassSuppressesNothing) {
    EXPECT_EQ(filterPredictions({box(0, 0.9F, 0), box(1, 0.8F, 0)}, 0, 0.1).size(), 2U);
}

TEST(FilterPredictions, WhatASuppressedBoxOverlapsComesBack) {
    // Each overlaps its neighbour by 2/3, the next but one by 3/7.
    const std::vector<Prediction> chain{box(0, 0.9F, 0), box(0, 0.8F, 2), box(0, 0.7F, 4)};
    EXPECT_EQ(confidences(filterPredictions(chain, 0, 0.5)), (std::vector<float>{0.9F, 0.7F}));
}

TEST(FilterPredictions, ComparesTheBoxesBeforeTheyWereCut) {
    engine::ImagePrediction image;
    image.boxes = {box(0, 0.9F, 0), box(0, 0.8F, 0)};  // the same once they are cut
    image.inputXyxy = {{-10, 0, 10, 10}, {0, 0, 10, 10}};
    EXPECT_EQ(engine::filterPredictions(image, 0, 0.6).size(), 2U);
    EXPECT_EQ(engine::filterPredictions(image, 0, 0.4).size(), 1U);
}

TEST(FilterPredictions, TheConfidenceItselfIsNotAboveIt) {
    const std::vector<Prediction> boxes{box(0, 0.5F, 0), box(0, 0.25F, 100)};
    EXPECT_EQ(filterPredictions(boxes, 0.25, 0.7).size(), 1U);
    EXPECT_EQ(filterPredictions(boxes, 0.2499, 0.7).size(), 2U);
}

TEST(FilterPredictions, ReturnsTheSurestUpToTheLimit) {
    const std::vector<Prediction> boxes{box(0, 0.2F, 0), box(0, 0.9F, 100), box(1, 0.5F, 200)};
    EXPECT_EQ(confidences(filterPredictions(boxes, 0, 0.7, 2)), (std::vector<float>{0.9F, 0.5F}));
    EXPECT_TRUE(filterPredictions(boxes, 0, 0.7, 0).empty());
    EXPECT_TRUE(filterPredictions({}, 0, 0.7).empty());
}

TEST(FilterPredictions, AHigherThresholdKeepsTheSurestOfALowerOne) {
    engine::Random random({7});
    std::vector<Prediction> boxes;
    for (int i = 0; i < 400; ++i) {
        const auto left = static_cast<float>(random.uniform(0, 60)), top = static_cast<float>(random.uniform(0, 60));
        const auto width = static_cast<float>(random.uniform(5, 40)),
                   height = static_cast<float>(random.uniform(5, 40));
        boxes.push_back({i % 3, static_cast<float>(random.uniform(0.01, 1)), {left, top, left + width, top + height}});
    }
    for (const double iou : {0.2, 0.5, 0.8}) {
        const std::vector<float> all = confidences(filterPredictions(boxes, 0, iou));
        for (const double threshold : {0.3, 0.6, 0.9}) {
            std::vector<float> expected;
            for (const float confidence : all)
                if (confidence > static_cast<float>(threshold))
                    expected.push_back(confidence);
            EXPECT_EQ(confidences(filterPredictions(boxes, threshold, iou)), expected) << iou << ", " << threshold;
        }
    }
}

std::vector<engine::ImagePrediction> predict(const std::filesystem::path& weights, const std::filesystem::path& images,
                                             double confidence, double iou, std::int64_t maxDetections = 300) {
    engine::PredictConfig config;
    config.model = {weights};
    config.sources = {images};
    config.confidence = confidence;
    config.iou = iou;
    config.maxDetections = maxDetections;
    config.device = "cpu";
    config.precision = "fp32";
    test::PredictRecorder recorder;
    engine::predict(config, recorder, {});
    return recorder.images;
}

/// What the window does: predicts once, loosely, then filters.
TEST(FilterPredictions, ALoosePredictionFilteredIsAStrictPrediction) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(images, "datasets/coco128/images/train2017");
    const auto loose = predict(weights, images, 0.01, 1, 3000);
    const std::vector<std::pair<double, double>> settings{{0.25, 0.7}, {0.01, 0.45}};
    for (const auto& [confidence, iou] : settings) {
        const auto strict = predict(weights, images, confidence, iou);
        ASSERT_EQ(loose.size(), strict.size());
        for (std::size_t i = 0; i < strict.size(); ++i) {
            const auto filtered = engine::filterPredictions(loose[i], confidence, iou);
            ASSERT_EQ(filtered.size(), strict[i].boxes.size())
                << strict[i].image << " at " << confidence << ", " << iou;
            for (std::size_t k = 0; k < filtered.size(); ++k) {
                EXPECT_EQ(filtered[k].xyxy, strict[i].boxes[k].xyxy) << strict[i].image;
                EXPECT_EQ(filtered[k].confidence, strict[i].boxes[k].confidence) << strict[i].image;
                EXPECT_EQ(filtered[k].classId, strict[i].boxes[k].classId) << strict[i].image;
            }
        }
    }
}

}  // namespace
