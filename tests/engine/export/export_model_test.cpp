// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <array>

#include <ATen/ATen.h>

#include "engine/api/error.h"
#include "engine/api/export.h"
#include "tests/engine/export/seeded_model.h"
#include "tests/support/fixtures.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::ExportConfig;
using engine::ExportFormat;
using engine::ExportReport;

constexpr std::array kWritable{ExportFormat::Torch, ExportFormat::Safetensors, ExportFormat::TorchScript};

void scaleScores(const engine::StateDict& state, double factor, double bias) {
    for (const int level : {0, 1, 2}) {
        const std::string key = "model.23.cv3." + std::to_string(level) + ".2.";
        engine::find(state, key + "weight")->mul_(factor);
        engine::find(state, key + "bias")->fill_(bias);
    }
}

/// Boxes everywhere, by class scores from weights beyond the range of half precision: in a .pt of YOLO11 they are
/// infinite.
void makeTooLargeForHalf(const engine::StateDict& state) {
    scaleScores(state, 1e8, 1);
}

/// The same without any box.
void makeTooLargeForHalfAndBlind(const engine::StateDict& state) {
    scaleScores(state, 1e8, -1e9);
}

class ExportModel : public testing::Test {
protected:
    ExportConfig configFor(const std::string& architecture,
                           const std::function<void(const engine::StateDict&)>& change = {}) {
        test::writeSeededModel(folder / "in/model.safetensors", architecture, change);
        for (const int i : {0, 1, 2})
            test::writePattern(folder / ("pictures/" + std::to_string(i) + ".png"), i);
        ExportConfig config;
        config.model = {folder / "in/model.safetensors"};
        config.file = folder / "out/model.bin";
        config.imageSize = 64;
        config.checkImages = {folder / "pictures"};
        return config;
    }

    void expectRefusal(const ExportConfig& config, const std::string& code) const {
        try {
            engine::exportModel(config);
            FAIL() << "no error";
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.code, code) << error.message;
            EXPECT_EQ(error.kind, engine::ErrorKind::Usage);
            EXPECT_FALSE(error.hint.empty());
        }
    }

    const test::TempDir folder;
};

TEST_F(ExportModel, AClassifierSaysTheSameInEveryFormat) {
    ExportConfig config = configFor("mobilenet_v3_small");
    for (const ExportFormat format : kWritable) {
        config.format = format;
        config.overwrites = format != ExportFormat::Torch;
        const ExportReport report = engine::exportModel(config);
        ASSERT_EQ(report.check.images.size(), 3U);
        EXPECT_EQ(report.check.share(), 1.0);
        EXPECT_EQ(report.task, "classify");
        for (const engine::ExportImageCheck& image : report.check.images)
            EXPECT_LE(image.worstDifference, 1e-4) << image.image;
    }
}

TEST_F(ExportModel, ADetectorFindsTheSameInEveryFormat) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(images, "datasets/coco8/images/val");
    for (const ExportFormat format : kWritable) {
        ExportConfig config;
        config.model = {weights};
        config.format = format;
        config.file = folder / "out.bin";
        config.checkImages = {images};
        config.overwrites = true;
        const ExportReport report = engine::exportModel(config);
        EXPECT_EQ(report.check.images.size(), 4U);
        EXPECT_GT(report.check.compared(), 5);
        EXPECT_EQ(report.check.share(), 1.0);
        for (const engine::ExportImageCheck& image : report.check.images)
            EXPECT_LE(image.worstDifference, 0.5) << image.image;
    }
}

TEST_F(ExportModel, TellsWritingThenEachImage) {
    const ExportConfig config = configFor("mobilenet_v3_small");
    std::vector<std::string> events;
    engine::exportModel(config, [&events](const engine::Progress& progress) {
        events.push_back(progress.phase + std::to_string(progress.done) + "/" + std::to_string(progress.total));
    });
    EXPECT_EQ(events,
              (std::vector<std::string>{"write0/1", "write1/1", "check0/3", "check1/3", "check2/3", "check3/3"}));
}

TEST_F(ExportModel, AnUnreadablePictureIsSkippedAndNamed) {
    const ExportConfig config = configFor("mobilenet_v3_small");
    test::writeFile(folder / "pictures/1.png", "no picture");
    const ExportReport report = engine::exportModel(config);
    EXPECT_EQ(report.check.images.size(), 2U);
    EXPECT_EQ(report.check.skipped, 1);
    ASSERT_EQ(report.issues.size(), 1U);
    EXPECT_EQ(report.issues[0].file, folder / "pictures/1.png");
}

TEST_F(ExportModel, ChecksNoMoreImagesThanAskedFor) {
    ExportConfig config = configFor("mobilenet_v3_small");
    config.maxCheckImages = 2;
    const ExportReport report = engine::exportModel(config);
    ASSERT_EQ(report.check.images.size(), 2U);
    EXPECT_EQ(report.check.images[1].image, folder / "pictures/1.png");
}

TEST_F(ExportModel, AFileThatDiffersIsNotKeptAndTheOldOneStays) {
    ExportConfig config = configFor("yolo11n", makeTooLargeForHalf);
    test::writeFile(config.file, "the one before");
    config.overwrites = true;
    const ExportReport report = engine::exportModel(config);
    EXPECT_TRUE(report.isRefused);
    EXPECT_TRUE(report.file.empty());
    EXPECT_FALSE(report.check.passed());
    EXPECT_GT(report.check.compared(), 0);
    EXPECT_EQ(std::filesystem::file_size(config.file), 14U);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / "out"), {}), 1);
}

TEST_F(ExportModel, NoNumbersAreADifferenceEvenWhereNothingIsFound) {
    const ExportReport report = engine::exportModel(configFor("yolo11n", makeTooLargeForHalfAndBlind));
    EXPECT_TRUE(report.isRefused);
    ASSERT_FALSE(report.check.images.empty());
    EXPECT_EQ(report.check.images[0].boxes, 1);
    EXPECT_EQ(report.check.images[0].agreeing, 0);
}

TEST_F(ExportModel, AFileThatDiffersIsKeptWhereThatIsAskedFor) {
    ExportConfig config = configFor("yolo11n", makeTooLargeForHalf);
    config.keepsDifferent = true;
    const ExportReport report = engine::exportModel(config);
    EXPECT_FALSE(report.isRefused);
    EXPECT_FALSE(report.check.passed());
    EXPECT_EQ(report.file, config.file);
    EXPECT_TRUE(std::filesystem::exists(config.file));
}

TEST_F(ExportModel, NeverOverwritesUnasked) {
    const ExportConfig config = configFor("mobilenet_v3_small");
    test::writeFile(config.file, "mine");
    expectRefusal(config, "export.exists");
    EXPECT_EQ(test::readFile(config.file), "mine");
}

TEST_F(ExportModel, NeverOverwritesTheModelItself) {
    ExportConfig config = configFor("mobilenet_v3_small");
    const std::string before = test::readFile(config.model.file);
    config.file = config.model.file;
    config.overwrites = true;
    expectRefusal(config, "export.same_file");
    EXPECT_EQ(test::readFile(config.model.file), before);
}

TEST_F(ExportModel, RefusesWhatCannotBeWritten) {
    ExportConfig config = configFor("mobilenet_v3_small");
    config.format = ExportFormat::Onnx;
    expectRefusal(config, "export.unavailable");
    config.format = ExportFormat::Torch;
    config.model = {"yolo11n.yaml"};
    expectRefusal(config, "export.unavailable");
    EXPECT_FALSE(std::filesystem::exists(folder / "out"));
}

TEST_F(ExportModel, RefusesAFolderAsItsFile) {
    ExportConfig config = configFor("mobilenet_v3_small");
    config.file = folder / "pictures";
    config.overwrites = true;
    expectRefusal(config, "export.no_file");
}

TEST_F(ExportModel, RefusesToCheckOnPicturesThatAreNotThere) {
    ExportConfig config = configFor("mobilenet_v3_small");
    config.checkImages = {folder / "gone"};
    expectRefusal(config, "export.no_images");
    EXPECT_FALSE(std::filesystem::exists(folder / "out"));
}

TEST_F(ExportModel, AStopRequestLeavesNothing) {
    const ExportConfig config = configFor("mobilenet_v3_small");
    std::stop_source source;
    const ExportReport report = engine::exportModel(
        config,
        [&source](const engine::Progress& progress) {
            if (progress.phase == "check" && progress.done == 1)
                source.request_stop();
        },
        source.get_token());
    EXPECT_TRUE(report.isCancelled);
    EXPECT_TRUE(report.file.empty());
    EXPECT_TRUE(std::filesystem::is_empty(folder / "out"));
}

TEST_F(ExportModel, AFullDiskIsAnErrorInEveryFormatAndLeavesNothing) {
    ExportConfig config = configFor("mobilenet_v3_small");
    for (const ExportFormat format : kWritable) {
        config.format = format;
        const test::FullDisk full(200'000);
        try {
            engine::exportModel(config);
            ADD_FAILURE() << "no error";
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.kind, engine::ErrorKind::Disk);
        }
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder / "out"));
}

}  // namespace
