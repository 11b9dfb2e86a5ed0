// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/sample_scene.h"

#include <gtest/gtest.h>

#include <map>

#include <array>
#include <opencv2/core.hpp>
#include <set>

#include "engine/api/error.h"
#include "engine/core/hash.h"
#include "engine/data/smear_shapes.h"
#include "tests/support/temp_dir.h"

namespace {

using namespace engine;
using namespace engine::data;

TEST(Smear, IsTheSameForTheSameSeedAndNumber) {
    const SmearScene scene = drawSmear(3, 4);
    EXPECT_EQ(cv::norm(scene.bgr, drawSmear(3, 4).bgr, cv::NORM_INF), 0);
    EXPECT_EQ(scene.boxes, drawSmear(3, 4).boxes);
    EXPECT_NE(cv::norm(scene.bgr, drawSmear(3, 5).bgr, cv::NORM_INF), 0);
    EXPECT_NE(cv::norm(scene.bgr, drawSmear(4, 4).bgr, cv::NORM_INF), 0);
}

// On every machine, compiler and optimisation level.
TEST(Smear, HasThePixelsItAlwaysHad) {
    const cv::Mat bgr = drawSmear(0, 0).bgr;
    EXPECT_EQ(sha256(std::string_view(reinterpret_cast<const char*>(bgr.data), bgr.total() * 3)),
              "89ad54a12ec5a98a3a4d936206bb518c66ea7a9254a88d4cf351239db93a27b4");
}

TEST(Smear, HasCellsOfEveryClassWithBoxesInsideThePicture) {
    std::array<int, 3> cells{};
    for (std::uint64_t number = 0; number < 12; ++number) {
        const SmearScene scene = drawSmear(0, number);
        ASSERT_EQ(scene.bgr.size(), cv::Size(640, 480));
        for (const BoxLabel& box : scene.boxes) {
            ++cells.at(static_cast<std::size_t>(box.classId));
            EXPECT_GE(box.xCenter - box.width / 2, -1e-6);
            EXPECT_LE(box.xCenter + box.width / 2, 1 + 1e-6);
            EXPECT_GE(box.yCenter - box.height / 2, -1e-6);
            EXPECT_LE(box.yCenter + box.height / 2, 1 + 1e-6);
            EXPECT_GE(box.width * 640, 3);
            EXPECT_GE(box.height * 480, 3);
        }
    }
    EXPECT_GT(cells[0], 100);
    EXPECT_GT(cells[1], 6);
    EXPECT_GT(cells[2], 15);
}

// White cells are the darkest things: the pixels under their boxes must be darker than the picture.
TEST(Smear, DrawsWhiteCellsWhereTheirBoxesAre) {
    for (std::uint64_t number = 0; number < 12; ++number) {
        const SmearScene scene = drawSmear(1, number);
        for (const BoxLabel& box : scene.boxes) {
            if (box.classId != 1)
                continue;
            const cv::Rect rect(static_cast<int>((box.xCenter - box.width / 4) * 640),
                                static_cast<int>((box.yCenter - box.height / 4) * 480),
                                static_cast<int>(box.width * 320), static_cast<int>(box.height * 240));
            EXPECT_LT(cv::mean(scene.bgr(rect))[1] + 15, cv::mean(scene.bgr)[1]) << number;
        }
    }
}

TEST(Outline, IsOneOnAnEllipse) {
    Outline outline;
    outline.centre = {10, 20};
    outline.radii = {6, 3};
    EXPECT_DOUBLE_EQ(outline.rho(16, 20), 1);
    EXPECT_DOUBLE_EQ(outline.rho(10, 17), 1);
    EXPECT_DOUBLE_EQ(outline.rho(10, 20), 0);
    outline.axis = {0, 1};
    EXPECT_DOUBLE_EQ(outline.rho(10, 26), 1);
    outline.waves[0] = 0.5;  // cos 2a: + 1/2 along the axis
    EXPECT_DOUBLE_EQ(outline.rho(10, 29), 1);
    EXPECT_DOUBLE_EQ(outline.rho(11.5, 20), 1);
}

TEST(SampleDataset, IsAReadableDatasetWithTheRightSplit) {
    const test::TempDir folder;
    const std::filesystem::path yaml = writeSampleDataset(folder / "new/sample", 6, 0);
    const DatasetInfo info = readDataset({yaml});
    EXPECT_TRUE(info.issues.empty());
    EXPECT_EQ(info.classNames, (std::vector<std::string>{"RBC", "WBC", "Platelets"}));
    ASSERT_EQ(info.samples.size(), 6u);
    EXPECT_EQ(info.samples[4].split, Split::Train);
    EXPECT_EQ(info.samples[5].split, Split::Val);
    EXPECT_EQ(info.samples[0].boxes.size(), drawSmear(0, 0).boxes.size());
    EXPECT_EQ(info.samples[0].boxes[0].classId, drawSmear(0, 0).boxes[0].classId);
    EXPECT_NEAR(info.samples[0].boxes[0].xCenter, drawSmear(0, 0).boxes[0].xCenter, 1e-6);
}

TEST(SampleDataset, HasTheSameBytesForTheSameSeed) {
    const test::TempDir folder;
    for (const char* name : {"a", "b"})
        writeSampleDataset(folder / name, 3, 5);
    writeSampleDataset(folder / "c", 3, 6);
    for (const char* file :
         {"data.yaml", "images/train/smear_0000.jpg", "labels/train/smear_0001.txt", "images/val/smear_0002.jpg"}) {
        EXPECT_EQ(test::readFile(folder / "a" / file), test::readFile(folder / "b" / file)) << file;
    }
    EXPECT_NE(test::readFile(folder / "a/images/train/smear_0000.jpg"),
              test::readFile(folder / "c/images/train/smear_0000.jpg"));
}

TEST(SampleDataset, CanBeWrittenAgainButNotAmongOtherFiles) {
    const test::TempDir folder;
    writeSampleDataset(folder / "a", 2, 0);
    EXPECT_NO_THROW(writeSampleDataset(folder / "a", 2, 1));
    test::writeFile(folder / "a/images/mine.jpg", "mine");
    try {
        writeSampleDataset(folder / "a", 2, 2);
        ADD_FAILURE() << "nothing thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Usage);
        EXPECT_EQ(error.file, folder / "a/images/mine.jpg");
    }
    EXPECT_EQ(test::readFile(folder / "a/images/mine.jpg"), "mine");
    EXPECT_THROW(writeSampleDataset(folder / "b", 1, 0), Error);
}

TEST(SampleCells, AreClassFoldersWithAsManyOfEach) {
    const test::TempDir folder;
    for (const char* name : {"a", "b"})
        writeSampleCells(folder / name, 32, 5);
    const DatasetInfo info = readDataset({folder / "a"});
    EXPECT_EQ(info.task, DatasetTask::Classify);
    EXPECT_EQ(info.classNames, (std::vector<std::string>{"Platelets", "RBC", "WBC"}));
    ASSERT_EQ(info.samples.size(), 30u);
    std::map<std::pair<Split, std::int64_t>, int> counts;
    for (const SampleInfo& sample : info.samples) {
        EXPECT_EQ(sample.width, 96);
        EXPECT_EQ(sample.height, 96);
        ++counts[{sample.split, sample.classId}];
    }
    for (const std::int64_t id : {0, 1, 2}) {
        EXPECT_EQ((counts[{Split::Train, id}]), 8);
        EXPECT_EQ((counts[{Split::Val, id}]), 2);
    }
    EXPECT_EQ(test::readFile(folder / "a/val/WBC/cell_0009.jpg"), test::readFile(folder / "b/val/WBC/cell_0009.jpg"));
    EXPECT_NE(test::readFile(folder / "a/val/WBC/cell_0009.jpg"), test::readFile(folder / "a/val/WBC/cell_0008.jpg"));
    EXPECT_THROW(writeSampleCells(folder / "c", 5, 0), Error);
    EXPECT_THROW(writeSampleCells(folder.path(), 32, 0), Error);
}

TEST(SampleDataset, LeavesNoYamlWhereItIsStopped) {
    const test::TempDir folder;
    std::stop_source stop;
    const auto yaml = writeSampleDataset(
        folder / "a", 9, 0,
        [&](const Progress& progress) {
            if (progress.done == 2)
                stop.request_stop();
        },
        stop.get_token());
    EXPECT_FALSE(std::filesystem::exists(yaml));
    EXPECT_TRUE(std::filesystem::exists(folder / "a/images/train/smear_0001.jpg"));
    EXPECT_FALSE(std::filesystem::exists(folder / "a/images/train/smear_0002.jpg"));
}

}  // namespace
