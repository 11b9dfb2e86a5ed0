// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/engine/predict/predict_recorder.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::Prediction;

double area(const std::array<float, 4>& box) {
    return double(box[2] - box[0]) * double(box[3] - box[1]);
}

double iou(const std::array<float, 4>& a, const std::array<float, 4>& b) {
    const double width = std::min(a[2], b[2]) - std::max(a[0], b[0]);
    const double height = std::min(a[3], b[3]) - std::max(a[1], b[1]);
    const double inter = std::max(0.0, width) * std::max(0.0, height);
    return inter / (area(a) + area(b) - inter);
}

struct Agreement {
    int golden = 0, paired = 0;
    std::vector<std::string> extra;  ///< ours above 0.30 without a partner
};

void compare(const nlohmann::json& golden, const engine::ImagePrediction& ours, Agreement& agreement) {
    EXPECT_EQ(ours.width, golden["width"].get<int>()) << ours.image;
    EXPECT_EQ(ours.height, golden["height"].get<int>()) << ours.image;
    std::vector<bool> taken(ours.boxes.size());
    for (const nlohmann::json& box : golden["boxes"]) {
        ++agreement.golden;
        const auto xyxy = box["xyxy"].get<std::array<float, 4>>();
        for (std::size_t i = 0; i < ours.boxes.size(); ++i) {
            const Prediction& found = ours.boxes[i];
            if (!taken[i] && found.classId == box["class"].get<std::int64_t>() && iou(found.xyxy, xyxy) >= 0.95 &&
                std::abs(found.confidence - box["confidence"].get<float>()) <= 0.005F) {
                taken[i] = true;
                ++agreement.paired;
                break;
            }
        }
    }
    for (std::size_t i = 0; i < ours.boxes.size(); ++i) {
        if (!taken[i] && ours.boxes[i].confidence > 0.30F) {
            agreement.extra.push_back(ours.image.filename().string() + " class " +
                                      std::to_string(ours.boxes[i].classId) + " confidence " +
                                      std::to_string(ours.boxes[i].confidence));
        }
    }
}

/// Against the reference's boxes: 99 % pair up at IoU 0.95 with the same class and confidence, nothing extra.
void expectGolden(const std::filesystem::path& weights, const std::filesystem::path& goldenFile,
                  const std::vector<std::filesystem::path>& folders) {
    const nlohmann::json golden = nlohmann::json::parse(test::readFile(goldenFile));
    engine::PredictConfig config;
    config.model = {weights};
    config.sources = folders;
    config.device = "cpu";
    config.precision = "fp32";
    test::PredictRecorder recorder;
    const engine::PredictReport report = engine::predict(config, recorder, {});
    EXPECT_TRUE(recorder.issues.empty());
    ASSERT_EQ(recorder.images.size(), golden["images"].size());
    EXPECT_EQ(report.images, static_cast<std::int64_t>(recorder.images.size()));

    Agreement agreement;
    for (std::size_t i = 0; i < recorder.images.size(); ++i) {
        ASSERT_EQ(recorder.images[i].image.filename().string(), golden["images"][i]["image"].get<std::string>());
        compare(golden["images"][i], recorder.images[i], agreement);
    }
    EXPECT_GE(agreement.paired, 0.99 * agreement.golden) << agreement.paired << " of " << agreement.golden;
    EXPECT_TRUE(agreement.extra.empty()) << agreement.extra.size() << " extra, first: " << agreement.extra.front();
}

TEST(PredictGolden, FindsTheBoxesOfTheReferenceOnCoco8) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(golden, "golden/predict_coco8.json");
    REQUIRE_FIXTURE(images, "datasets/coco8/images");
    expectGolden(weights, golden, {images / "train", images / "val"});
}

TEST(PredictGolden, FindsTheBoxesOfTheReferenceOnCoco128) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(golden, "golden/predict_coco128.json");
    REQUIRE_FIXTURE(images, "datasets/coco128/images/train2017");
    expectGolden(weights, golden, {images});
}

TEST(PredictGolden, TheSafetensorsFileOfTheSameWeightsFindsTheSame) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.safetensors");
    REQUIRE_FIXTURE(golden, "golden/predict_coco8.json");
    REQUIRE_FIXTURE(images, "datasets/coco8/images");
    expectGolden(weights, golden, {images / "train", images / "val"});
}

TEST(PredictGolden, Bfloat16FindsTheSureBoxesToo) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(golden, "golden/predict_coco8.json");
    REQUIRE_FIXTURE(images, "datasets/coco8/images");
    engine::PredictConfig config;
    config.model = {weights};
    config.sources = {images / "train", images / "val"};
    config.device = "cpu";
    config.precision = "bf16";
    test::PredictRecorder recorder;
    engine::predict(config, recorder, {});
    const nlohmann::json expected = nlohmann::json::parse(test::readFile(golden));
    ASSERT_EQ(recorder.images.size(), expected["images"].size());
    int sure = 0, found = 0;
    for (std::size_t i = 0; i < recorder.images.size(); ++i) {
        for (const nlohmann::json& box : expected["images"][i]["boxes"]) {
            if (box["confidence"].get<float>() < 0.5F) {
                continue;
            }
            ++sure;
            found += std::any_of(recorder.images[i].boxes.begin(), recorder.images[i].boxes.end(),
                                 [&](const Prediction& ours) {
                                     return ours.classId == box["class"].get<std::int64_t>() &&
                                            iou(ours.xyxy, box["xyxy"].get<std::array<float, 4>>()) >= 0.9;
                                 });
        }
    }
    EXPECT_GT(sure, 10);
    EXPECT_EQ(found, sure);
}

}  // namespace
