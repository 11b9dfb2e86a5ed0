// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "engine/api/error.h"
#include "engine/api/image.h"
#include "tests/engine/predict/predict_recorder.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::Image;
using engine::PredictConfig;
using engine::PredictReport;

Image picture(int width, int height, int phase = 0) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (const int channel : {0, 1, 2}) {
                image.rgb.push_back(static_cast<std::uint8_t>((x * 7 + y * 13 * (channel + 1) + phase) % 256));
            }
        }
    }
    return image;
}

/// Untrained weights find nothing sure: with these settings every anchor becomes a box.
PredictConfig everyAnchor(const std::vector<std::filesystem::path>& sources) {
    PredictConfig config;
    config.model = {"yolo11n.yaml"};
    config.sources = sources;
    config.confidence = 0;
    config.iou = 1;
    config.maxDetections = 10'000;
    config.imageSize = 64;
    config.device = "cpu";
    config.precision = "fp32";
    return config;
}

TEST(Predict, ReportsTheImagesOfAFolderByNameAndNothingElse) {
    const test::TempDir folder;
    for (const char* name : {"b.png", "a.PNG", "c.jpg"}) {
        engine::writeImage(folder / name, picture(40, 30));
    }
    engine::writeImage(folder / "deeper/d.png", picture(40, 30));
    test::writeFile(folder / "notes.txt", "no image");
    test::PredictRecorder recorder;
    const PredictReport report = engine::predict(everyAnchor({folder.path()}), recorder, {});
    ASSERT_EQ(recorder.images.size(), 3U);
    EXPECT_EQ(recorder.images[0].image, folder / "a.PNG");
    EXPECT_EQ(recorder.images[1].image, folder / "b.png");
    EXPECT_EQ(recorder.images[2].image, folder / "c.jpg");
    EXPECT_EQ(report.images, 3);
    EXPECT_EQ(report.skipped, 0);
    EXPECT_TRUE(recorder.issues.empty());
    EXPECT_EQ(recorder.model.architecture, "yolo11n");
    EXPECT_EQ(recorder.progresses.front().done, 0);
    EXPECT_EQ(recorder.progresses.back().done, 3);
    EXPECT_EQ(recorder.progresses.back().total, 3);
}

TEST(Predict, KeepsTheOrderOfTheSources) {
    const test::TempDir folder;
    for (const char* name : {"z.png", "few/b.png", "few/a.png", "y.png"}) {
        engine::writeImage(folder / name, picture(40, 30));
    }
    test::PredictRecorder recorder;
    engine::predict(everyAnchor({folder / "z.png", folder / "few", folder / "y.png"}), recorder, {});
    std::vector<std::string> names;
    for (const engine::ImagePrediction& image : recorder.images)
        names.push_back(image.image.filename().string());
    EXPECT_EQ(names, (std::vector<std::string>{"z.png", "a.png", "b.png", "y.png"}));
}

TEST(Predict, SkipsABrokenImageByNameAndGoesOn) {
    const test::TempDir folder;
    engine::writeImage(folder / "1.png", picture(40, 30));
    test::writeFile(folder / "2.png", "this is not a picture");
    engine::writeImage(folder / "3.png", picture(40, 30));
    test::PredictRecorder recorder;
    const PredictReport report = engine::predict(everyAnchor({folder.path()}), recorder, {});
    EXPECT_EQ(report.images, 2);
    EXPECT_EQ(report.skipped, 1);
    ASSERT_EQ(recorder.images.size(), 2U);
    EXPECT_EQ(recorder.images[1].image, folder / "3.png");
    ASSERT_EQ(recorder.issues.size(), 1U);
    EXPECT_EQ(recorder.issues[0].file, folder / "2.png");
    EXPECT_TRUE(recorder.issues[0].code.starts_with("image.")) << recorder.issues[0].code;
    EXPECT_EQ(recorder.issues[0].loss, engine::Loss::Image);
    EXPECT_NE(recorder.issues[0].message.find("2.png"), std::string::npos) << recorder.issues[0].message;
}

TEST(Predict, AMissingSourceBesideGoodOnesIsAnIssue) {
    const test::TempDir folder;
    engine::writeImage(folder / "1.png", picture(40, 30));
    test::PredictRecorder recorder;
    const PredictReport report = engine::predict(everyAnchor({folder / "gone.png", folder / "1.png"}), recorder, {});
    EXPECT_EQ(report.images, 1);
    EXPECT_EQ(report.skipped, 1);
    ASSERT_EQ(recorder.issues.size(), 1U);
    EXPECT_EQ(recorder.issues[0].code, "image.missing");
}

TEST(Predict, RefusesToRunWithoutAnySource) {
    const test::TempDir folder;
    for (const std::vector<std::filesystem::path>& sources :
         {std::vector<std::filesystem::path>{}, {folder / "gone.png"}, {folder.path()}}) {
        test::PredictRecorder recorder;
        try {
            engine::predict(everyAnchor(sources), recorder, {});
            FAIL() << "no error";
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.kind, engine::ErrorKind::Usage);
            EXPECT_EQ(error.code, "predict.no_source");
        }
    }
}

TEST(Predict, RefusesSettingsOutOfRange) {
    const test::TempDir folder;
    engine::writeImage(folder / "1.png", picture(40, 30));
    std::vector<PredictConfig> bad(4, everyAnchor({folder.path()}));
    bad[0].imageSize = -1;
    bad[1].confidence = 1.5;
    bad[2].iou = -0.1;
    bad[3].maxDetections = 0;
    for (const PredictConfig& config : bad) {
        test::PredictRecorder recorder;
        EXPECT_THROW(engine::predict(config, recorder, {}), engine::Error);
    }
}

TEST(Predict, PadsToTheSmallestRectangleOrToTheSquare) {
    const test::TempDir folder;
    engine::writeImage(folder / "wide.png", picture(128, 40));
    PredictConfig config = everyAnchor({folder / "wide.png"});
    test::PredictRecorder rect, square, rounded;
    engine::predict(config, rect, {});
    config.rect = false;
    engine::predict(config, square, {});
    config.imageSize = 65;
    engine::predict(config, rounded, {});
    EXPECT_EQ(rect.images.at(0).boxes.size(), 32U + 8 + 2) << "64 x 32";
    EXPECT_EQ(square.images.at(0).boxes.size(), 64U + 16 + 4) << "64 x 64";
    EXPECT_EQ(rounded.images.at(0).boxes.size(), 144U + 36 + 9) << "96 x 96";
}

TEST(Predict, BoxesLieInsideTheImageAndTheSurestComesFirst) {
    const test::TempDir folder;
    engine::writeImage(folder / "1.png", picture(100, 37));
    test::PredictRecorder recorder;
    engine::predict(everyAnchor({folder.path()}), recorder, {});
    const engine::ImagePrediction& image = recorder.images.at(0);
    EXPECT_EQ(image.width, 100);
    EXPECT_EQ(image.height, 37);
    ASSERT_FALSE(image.boxes.empty());
    float last = 1;
    for (const engine::Prediction& box : image.boxes) {
        EXPECT_GE(box.xyxy[0], 0);
        EXPECT_GE(box.xyxy[1], 0);
        EXPECT_LE(box.xyxy[2], 100);
        EXPECT_LE(box.xyxy[3], 37);
        EXPECT_LE(box.confidence, last);
        last = box.confidence;
    }
    EXPECT_GT(image.times.inferenceMs, 0);
}

/// A JPEG with an EXIF block that says "turn by 90 degrees clockwise" (orientation 6).
std::string turnedByExif(const std::string& jpeg) {
    using namespace std::string_literals;
    const std::string exif = "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"s;
    const std::size_t length = exif.size() + 2;
    return jpeg.substr(0, 2) + "\xFF\xE1"s + static_cast<char>(length >> 8) + static_cast<char>(length & 0xFF) + exif +
           jpeg.substr(2);
}

Image turnedClockwise(const Image& image) {
    Image turned{image.height, image.width, std::vector<std::uint8_t>(image.rgb.size())};
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const auto from = static_cast<std::size_t>(3 * (y * image.width + x));
            const auto to = static_cast<std::size_t>(3 * (x * turned.width + turned.width - 1 - y));
            std::copy_n(image.rgb.begin() + static_cast<std::ptrdiff_t>(from), 3,
                        turned.rgb.begin() + static_cast<std::ptrdiff_t>(to));
        }
    }
    return turned;
}

TEST(Predict, BoxesOfATurnedPhotoAreInTheTurnedFrame) {
    const test::TempDir folder;
    engine::writeImage(folder / "upright.jpg", picture(96, 64));
    test::writeFile(folder / "by_exif.jpg", turnedByExif(test::readFile(folder / "upright.jpg")));
    engine::writeImage(folder / "by_pixels.png", turnedClockwise(engine::readImage(folder / "upright.jpg")));
    test::PredictRecorder recorder;
    engine::predict(everyAnchor({folder / "by_exif.jpg", folder / "by_pixels.png"}), recorder, {});
    ASSERT_EQ(recorder.images.size(), 2U);
    const engine::ImagePrediction &byExif = recorder.images[0], &byPixels = recorder.images[1];
    EXPECT_EQ(byExif.width, 64);
    EXPECT_EQ(byExif.height, 96);
    ASSERT_EQ(byExif.boxes.size(), byPixels.boxes.size());
    ASSERT_FALSE(byExif.boxes.empty());
    for (std::size_t i = 0; i < byExif.boxes.size(); ++i) {
        EXPECT_EQ(byExif.boxes[i].xyxy, byPixels.boxes[i].xyxy) << i;
    }
}

TEST(Predict, AStopRequestEndsItBeforeTheNextImage) {
    class Stopper : public test::PredictRecorder {
    public:
        void onImage(const engine::ImagePrediction& image) override {
            PredictRecorder::onImage(image);
            if (images.size() == 2)
                source.request_stop();
        }
        std::stop_source source;
    };
    const test::TempDir folder;
    for (const char* name : {"1.png", "2.png", "3.png", "4.png"}) {
        engine::writeImage(folder / name, picture(40, 30));
    }
    Stopper stopper;
    const PredictReport report = engine::predict(everyAnchor({folder.path()}), stopper, stopper.source.get_token());
    EXPECT_TRUE(report.isCancelled);
    EXPECT_EQ(report.images, 2);
    EXPECT_EQ(stopper.images.size(), 2U);
}

TEST(Predict, GivesTheSameBoxesAgain) {
    const test::TempDir folder;
    engine::writeImage(folder / "1.png", picture(100, 37));
    test::PredictRecorder first, second;
    engine::predict(everyAnchor({folder.path()}), first, {});
    engine::predict(everyAnchor({folder.path()}), second, {});
    ASSERT_EQ(first.images.at(0).boxes.size(), second.images.at(0).boxes.size());
    for (std::size_t i = 0; i < first.images[0].boxes.size(); ++i) {
        EXPECT_EQ(first.images[0].boxes[i].xyxy, second.images[0].boxes[i].xyxy);
        EXPECT_EQ(first.images[0].boxes[i].confidence, second.images[0].boxes[i].confidence);
    }
}

}  // namespace
