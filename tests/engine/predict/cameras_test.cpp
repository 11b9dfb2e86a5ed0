// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/cameras.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace {

using engine::prediction::camerasIn;

TEST(Cameras, AreListedByNumberWithTheirNames) {
    const test::TempDir folder;
    test::writeFile(folder / "video10/name", "Microscope\n");
    test::writeFile(folder / "video10/index", "0\n");
    test::writeFile(folder / "video2/name", "Integrated Camera\n");
    test::writeFile(folder / "video2/index", "0\n");
    const auto cameras = camerasIn(folder.path());
    ASSERT_EQ(cameras.size(), 2U);
    EXPECT_EQ(cameras[0].index, 2);
    EXPECT_EQ(cameras[0].name, "Integrated Camera");
    EXPECT_EQ(cameras[1].index, 10);
}

TEST(Cameras, LeavesOutWhatGivesNoPictures) {
    const test::TempDir folder;
    test::writeFile(folder / "video0/index", "0\n");
    test::writeFile(folder / "video1/index", "1\n");
    test::writeFile(folder / "v4l-subdev0/name", "sensor\n");
    test::writeFile(folder / "videoX/name", "no number\n");
    const auto cameras = camerasIn(folder.path());
    ASSERT_EQ(cameras.size(), 1U);
    EXPECT_EQ(cameras[0].index, 0);
}

TEST(Cameras, AComputerWithoutAnyHasNone) {
    const test::TempDir folder;
    EXPECT_TRUE(camerasIn(folder / "gone").empty());
}

TEST(Cameras, VideosAreToldByTheirSuffix) {
    EXPECT_TRUE(engine::hasVideoSuffix("a/clip.MP4"));
    EXPECT_TRUE(engine::hasVideoSuffix("clip.avi"));
    EXPECT_FALSE(engine::hasVideoSuffix("clip.jpg"));
    EXPECT_FALSE(engine::hasVideoSuffix("mp4"));
}

}  // namespace
