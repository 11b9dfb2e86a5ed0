// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/video_reader.h"

#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::prediction::videoModule;

TEST(VideoReader, TheModuleLiesBesideTheProgramsOrAmongTheLibraries) {
    const test::TempDir folder;
    EXPECT_EQ(videoModule(folder / "bin"), std::filesystem::path());
    EXPECT_EQ(videoModule({}), std::filesystem::path());
    test::writeFile(folder / "lib/espalier/espalier_video.so", "module");
    EXPECT_EQ(videoModule(folder / "bin"), folder / "lib/espalier/espalier_video.so");
    test::writeFile(folder / "bin/espalier_video.so", "module");
    EXPECT_EQ(videoModule(folder / "bin"), folder / "bin/espalier_video.so");
}

TEST(VideoReader, WithoutTheModuleSaysHowToGetIt) {
    const test::TempDir folder;
    test::writeFile(folder / "broken.so", "no library");
    for (const std::filesystem::path& module : {std::filesystem::path(), folder / "broken.so"}) {
        try {
            engine::prediction::openVideo({"a.avi"}, module);
            FAIL() << "no error";
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.code, "video.unavailable");
            EXPECT_NE(error.hint.find("libopencv-videoio-dev"), std::string::npos);
        }
    }
}

}  // namespace
