// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "engine/api/dataset_info.h"
#include "engine/api/error.h"
#include "engine/api/image.h"
#include "engine/api/predict.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::ImagePrediction;

const std::vector<std::string> kNames{"cat", "a \"big\", dog"};

std::vector<ImagePrediction> twoImages(const std::filesystem::path& folder) {
    ImagePrediction first, second;
    first.image = folder / "a/one.png";
    first.width = 40;
    first.height = 30;
    first.boxes = {{1, 0.75F, {2, 4, 22, 14}}, {0, 0.5F, {0, 0, 10.5F, 30}}};
    second.image = folder / "b/two, too.png";
    second.width = 20;
    second.height = 10;
    return {first, second};
}

TEST(PredictionFiles, CocoHoldsEveryBoxInPixelsWithItsScore) {
    const test::TempDir folder;
    engine::writePredictionsCoco(folder / "out/found.json", twoImages("pictures"), kNames);
    const auto json = nlohmann::json::parse(test::readFile(folder / "out/found.json"));
    ASSERT_EQ(json["images"].size(), 2U);
    EXPECT_EQ(json["images"][0]["file_name"], "a/one.png");
    EXPECT_EQ(json["images"][1]["file_name"], "b/two, too.png");
    EXPECT_EQ(json["images"][1]["width"], 20);
    ASSERT_EQ(json["annotations"].size(), 2U);
    EXPECT_EQ(json["annotations"][0]["image_id"], json["images"][0]["id"]);
    EXPECT_EQ(json["annotations"][0]["category_id"], 2);
    EXPECT_EQ(json["annotations"][0]["bbox"], nlohmann::json({2.0, 4.0, 20.0, 10.0}));
    EXPECT_EQ(json["annotations"][0]["area"], 200.0);
    EXPECT_EQ(json["annotations"][0]["score"], 0.75);
    EXPECT_EQ(json["annotations"][1]["bbox"], nlohmann::json({0.0, 0.0, 10.5, 30.0}));
    EXPECT_EQ(json["categories"][0]["id"], 1);
    EXPECT_EQ(json["categories"][1]["name"], kNames[1]);
}

TEST(PredictionFiles, CocoOpensAsADatasetWithTheSameClassesAndBoxes) {
    const test::TempDir folder;
    std::vector<ImagePrediction> predictions = twoImages(folder.path());
    for (const ImagePrediction& prediction : predictions) {
        engine::Image picture{prediction.width, prediction.height, {}};
        picture.rgb.resize(static_cast<std::size_t>(3 * picture.width * picture.height));
        engine::writeImage(prediction.image, picture);
    }
    engine::writePredictionsCoco(folder / "train.json", predictions, kNames);
    const engine::DatasetInfo read = engine::readDataset({folder / "train.json"});
    EXPECT_EQ(read.classNames, kNames);
    ASSERT_EQ(read.imagesFound, 2);
    std::size_t boxes = 0;
    for (const engine::SampleInfo& sample : read.samples)
        boxes += sample.boxes.size();
    EXPECT_EQ(boxes, 2U);
}

TEST(PredictionFiles, CocoRefusesAClassifier) {
    const test::TempDir folder;
    std::vector<ImagePrediction> predictions = twoImages("pictures");
    predictions[0].boxes.clear();
    predictions[0].top = {{0, 0.9F}};
    try {
        engine::writePredictionsCoco(folder / "found.json", predictions, kNames);
        FAIL() << "no error";
    } catch (const engine::Error& error) {
        EXPECT_EQ(error.code, "predictions.no_boxes");
    }
    EXPECT_FALSE(std::filesystem::exists(folder / "found.json"));
}

TEST(PredictionFiles, CsvIsALineABoxWithQuotedNames) {
    const test::TempDir folder;
    engine::writePredictionsCsv(folder / "found.csv", twoImages("pictures"), kNames);
    EXPECT_EQ(test::readFile(folder / "found.csv"),
              "image,width,height,class,name,confidence,x1,y1,x2,y2\n"
              "pictures/a/one.png,40,30,1,\"a \"\"big\"\", dog\",0.75000,2.000,4.000,22.000,14.000\n"
              "pictures/a/one.png,40,30,0,cat,0.50000,0.000,0.000,10.500,30.000\n"
              "\"pictures/b/two, too.png\",20,10,,,,,,,\n");
}

TEST(PredictionFiles, CsvOfAClassifierIsALineAClass) {
    const test::TempDir folder;
    ImagePrediction prediction;
    prediction.image = "x.png";
    prediction.width = 8;
    prediction.height = 6;
    prediction.top = {{1, 0.875F}, {7, 0.125F}};
    engine::writePredictionsCsv(folder / "found.csv", std::vector{prediction}, kNames);
    EXPECT_EQ(test::readFile(folder / "found.csv"),
              "image,width,height,class,name,probability\n"
              "x.png,8,6,1,\"a \"\"big\"\", dog\",0.87500\n"
              "x.png,8,6,7,7,0.12500\n");
}

TEST(PredictionFiles, NothingPredictedIsAFileWithoutEntries) {
    const test::TempDir folder;
    engine::writePredictionsCoco(folder / "none.json", {}, kNames);
    EXPECT_TRUE(nlohmann::json::parse(test::readFile(folder / "none.json"))["images"].empty());
    engine::writePredictionsCsv(folder / "none.csv", {}, kNames);
    EXPECT_EQ(test::readFile(folder / "none.csv"), "image,width,height,class,name,confidence,x1,y1,x2,y2\n");
}

}  // namespace
