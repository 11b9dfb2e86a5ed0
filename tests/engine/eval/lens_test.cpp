// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/lens.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "engine/api/error.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

namespace {

using engine::Error;
using engine::LensConfig;
using engine::LensImage;
using engine::LensReport;
using engine::LensState;

struct Seen final : engine::LensObserver {
    std::vector<engine::LensStart> starts;
    std::vector<LensImage> images;
    std::vector<engine::Issue> issues;
    std::map<std::string, engine::Progress> last;
    std::function<void()> afterImage;

    void onStart(const engine::LensStart& start) override { starts.push_back(start); }
    void onProgress(const engine::Progress& progress) override { last[progress.phase] = progress; }
    void onIssue(const engine::Issue& issue) override { issues.push_back(issue); }
    void onImage(const LensImage& image) override {
        images.push_back(image);
        if (afterImage)
            afterImage();
    }
};

/// The classes of untrained models have numbers for names. @return a yaml with `images` / 2 validation images
std::filesystem::path writeNumbered(const test::TempDir& folder, int images) {
    const test::TinyDataset dataset(folder.path(), images, 1);
    test::writeFile(dataset.yaml(), "train: images/train\nval: images/val\nnames: ['0', '1']\n");
    return dataset.yaml();
}

LensConfig untrained(const std::filesystem::path& dataset) {
    LensConfig config;
    config.base = {"yolo11n.yaml"};
    config.tuned = {"yolo11n.yaml"};
    config.dataset = {dataset};
    config.imageSize = 64;
    config.device = "cpu";
    config.precision = "fp32";
    return config;
}

Error errorOf(const LensConfig& config) {
    try {
        Seen seen;
        compareModels(config, seen, {});
    } catch (const Error& error) {
        return error;
    }
    return Error(engine::ErrorKind::Internal, "no error", "no error");
}

/// Four images of COCO under their 80 names.
LensConfig onCoco8(const test::TempDir& folder, const std::filesystem::path& weights,
                   const std::filesystem::path& root) {
    const nlohmann::json names = engine::readModelInfo({weights}).classNames;
    test::writeFile(folder / "data.yaml",
                    "path: " + root.string() + "\ntrain: images/train\nval: images/val\nnames: " + names.dump() + "\n");
    LensConfig config = untrained(folder / "data.yaml");
    config.tuned = {weights};
    config.imageSize = 640;
    return config;
}

TEST(Lens, AModelComparedWithItselfChangesNothing) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const test::TempDir folder;
    LensConfig config = onCoco8(folder, weights, root);
    config.base = {weights};
    Seen seen;
    const LensReport report = compareModels(config, seen, {});
    EXPECT_EQ(report.images, 4);
    EXPECT_EQ(report.skipped, 0);
    EXPECT_FALSE(report.isCancelled);
    EXPECT_EQ(report.counts.of(LensState::Fixed) + report.counts.of(LensState::NewlyBroken), 0);
    EXPECT_GT(report.counts.of(LensState::Unchanged), 5);
    ASSERT_EQ(seen.starts.size(), 1U);
    EXPECT_EQ(seen.starts[0].dataClasses, 80);
    EXPECT_EQ(seen.starts[0].baseKnows, 80);
    EXPECT_EQ(seen.starts[0].oldClasses, 0);
    std::size_t labels = 0;
    for (const LensImage& image : seen.images) {
        EXPECT_EQ(image.before.size(), image.after.size());
        labels += image.truth.size();
    }
    EXPECT_EQ(labels, 17U);
}

TEST(Lens, AnUntrainedBaseFindsNothingSoNothingCanBreakButByFalseAlarms) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const test::TempDir folder;
    Seen seen;
    const LensReport report = compareModels(onCoco8(folder, weights, root), seen, {});
    ASSERT_EQ(seen.starts.size(), 1U);
    EXPECT_FALSE(seen.starts[0].isBaseTrained);
    EXPECT_EQ(seen.starts[0].baseKnows, 0);
    EXPECT_EQ(report.counts.of(LensState::Unchanged), 0);
    EXPECT_EQ(report.counts.of(LensState::Fixed) + report.counts.of(LensState::StillWrong), 17);
    EXPECT_GT(report.counts.of(LensState::Fixed), 5);
    for (const LensImage& image : seen.images) {
        EXPECT_TRUE(image.before.empty());
        for (const engine::LensMark& mark : image.marks)
            EXPECT_TRUE(mark.state != LensState::NewlyBroken || mark.truth < 0);
    }
}

TEST(Lens, ClassesOfABaseThatNobodyElseKnowsAreOld) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    const test::TempDir folder;
    LensConfig config = untrained(writeNumbered(folder, 2));
    config.base = {weights};
    Seen seen;
    compareModels(config, seen, {});
    ASSERT_EQ(seen.starts.size(), 1U);
    EXPECT_EQ(seen.starts[0].baseKnows, 0);
    EXPECT_EQ(seen.starts[0].oldClasses, 80);  // person, bicycle, ...: the other model's are numbers
    EXPECT_EQ(seen.starts[0].classNames.size(), 160U);
}

TEST(Lens, ReportsImageByImageInTheOrderOfTheDatasetWithTruthInPixels) {
    const test::TempDir folder;
    const test::TinyDataset dataset(folder.path(), 6, 1);
    Seen seen;
    const LensReport report = compareModels(untrained(writeNumbered(folder, 6)), seen, {});
    EXPECT_EQ(report.images, 3);
    ASSERT_EQ(seen.images.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        const LensImage& image = seen.images[i];
        const test::TinyDataset::Image& written = dataset.val()[i];
        EXPECT_EQ(image.image.filename(), written.image.filename());
        EXPECT_EQ(image.width, 96);
        ASSERT_EQ(image.truth.size(), written.boxes.size());
        EXPECT_NEAR(image.truth[0].xyxy[0], 96 * (written.boxes[0].xCenter - written.boxes[0].width / 2), 1e-3);
        EXPECT_NEAR(image.truth[0].xyxy[3], 64 * (written.boxes[0].yCenter + written.boxes[0].height / 2), 1e-3);
        EXPECT_EQ(engine::countStates(image.marks), image.counts);
    }
    EXPECT_EQ(seen.last["compare"].done, 3);
    EXPECT_EQ(seen.last["compare"].total, 3);
}

TEST(Lens, OfALargeSplitImagesAreTakenEvenly) {
    const test::TempDir folder;
    LensConfig config = untrained(writeNumbered(folder, 8));
    config.maxImages = 2;
    Seen seen;
    compareModels(config, seen, {});
    ASSERT_EQ(seen.images.size(), 2U);
    EXPECT_EQ(seen.images[0].image.filename(), "000.png");
    EXPECT_EQ(seen.images[1].image.filename(), "002.png");
    EXPECT_EQ(seen.starts.at(0).images, 2);
    EXPECT_EQ(seen.starts.at(0).imagesInSplit, 4);
}

TEST(Lens, OfAClassifierEachImageIsOneMark) {
    const test::TempDir folder;
    const test::TinyDataset pictures(folder / "pictures", 4, 1);
    for (const char* split : {"train", "val"}) {
        for (int id = 0; id < 2; ++id) {
            const std::filesystem::path target = folder / "data" / split / std::to_string(id);
            std::filesystem::create_directories(target);
            std::filesystem::copy(pictures.train()[static_cast<std::size_t>(id)].image, target / "a.png");
        }
    }
    LensConfig config = untrained(folder / "data");
    config.base = config.tuned = {"mobilenet_v3_small.yaml"};
    Seen seen;
    const LensReport report = compareModels(config, seen, {});
    EXPECT_EQ(seen.starts.at(0).task, engine::DatasetTask::Classify);
    ASSERT_EQ(seen.images.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        const LensImage& image = seen.images[i];
        EXPECT_EQ(image.classId, static_cast<std::int64_t>(i));
        EXPECT_TRUE(image.topBefore.empty());
        ASSERT_FALSE(image.topAfter.empty());
        ASSERT_EQ(image.marks.size(), 1U);
        const bool isRight = image.topAfter.front().classId == image.classId;
        EXPECT_EQ(image.marks[0].state, isRight ? LensState::Fixed : LensState::StillWrong);
    }
    EXPECT_EQ(report.counts.total(), 2);
}

TEST(Lens, AStopRequestKeepsWhatWasReported) {
    const test::TempDir folder;
    std::stop_source stop;
    Seen seen;
    seen.afterImage = [&stop] { stop.request_stop(); };
    const LensReport report = compareModels(untrained(writeNumbered(folder, 8)), seen, stop.get_token());
    EXPECT_TRUE(report.isCancelled);
    EXPECT_EQ(report.images, 1);
    EXPECT_EQ(seen.images.size(), 1U);
}

TEST(Lens, AnImageThatIsGoneIsSkippedAndTheOthersGoOn) {
    const test::TempDir folder;
    const std::filesystem::path yaml = writeNumbered(folder, 6);
    Seen seen;
    seen.afterImage = [&] { std::filesystem::remove(folder / "images" / "val" / "002.png"); };
    const LensReport report = compareModels(untrained(yaml), seen, {});
    EXPECT_EQ(report.images + report.skipped, 3);
    EXPECT_EQ(report.skipped, 1);
    EXPECT_EQ(seen.issues.size(), 1U);
}

TEST(Lens, RefusesAModelThatKnowsNoneOfTheClasses) {
    const test::TempDir folder;
    const Error error = errorOf(untrained(test::TinyDataset(folder.path(), 2, 1).yaml()));
    EXPECT_EQ(error.kind, engine::ErrorKind::Dataset);
    EXPECT_EQ(error.code, "lens.other_classes");
}

TEST(Lens, RefusesAModelOfAnotherTask) {
    const test::TempDir folder;
    LensConfig config = untrained(writeNumbered(folder, 2));
    config.base = {"mobilenet_v3_small.yaml"};
    EXPECT_EQ(errorOf(config).code, "dataset.task_classify");
}

TEST(Lens, RefusesASplitWithoutImages) {
    const test::TempDir folder;
    LensConfig config = untrained(writeNumbered(folder, 2));
    config.split = engine::Split::Test;
    EXPECT_EQ(errorOf(config).code, "dataset.empty_split");
}

TEST(Lens, RefusesSettingsOutOfRange) {
    const test::TempDir folder;
    std::vector<LensConfig> bad(5, untrained(writeNumbered(folder, 2)));
    bad[0].imageSize = -1;
    bad[1].matchIou = 0;
    bad[2].confidence = 1.5;
    bad[3].maxImages = 0;
    bad[4].nmsIou = 2;
    for (const LensConfig& config : bad)
        EXPECT_EQ(errorOf(config).code, "lens.bad_option");
}

}  // namespace
