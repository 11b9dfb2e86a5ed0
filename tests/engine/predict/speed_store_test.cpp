// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/speed_store.h"

#include <gtest/gtest.h>

#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"

namespace engine::prediction {
namespace {

class SpeedStore : public testing::Test {
protected:
    /// The only file that was kept.
    std::filesystem::path keptFile() const {
        return std::filesystem::directory_iterator(folder / "cache/speed")->path();
    }

    const test::TempDir folder;
    const test::Environment cache{"ESPALIER_CACHE", (folder / "cache").string()};
    const DeviceInfo cpu{DeviceKind::Cpu, 0, "A processor", 2, true, {}};
};

TEST_F(SpeedStore, GivesBackWhatItKept) {
    EXPECT_FALSE(keptSpeed("key"));
    keepSpeed("key", {12.625, 345'678'901, false});
    const auto kept = keptSpeed("key");
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->msPerImage, 12.625);
    EXPECT_EQ(kept->peakMemoryBytes, 345'678'901);
    EXPECT_FALSE(kept->isSteady);
    EXPECT_FALSE(keptSpeed("another key"));
}

TEST_F(SpeedStore, DamagedContentIsAsIfNothingWereKept) {
    keepSpeed("key", {12.5, 100});
    for (const char* content :
         {"", "{", "[]", "{}", "null", R"({"ms_per_image": 3, "peak_memory_bytes": 1})", R"({"ms_per_image": 3})",
          R"({"ms_per_image": "3", "peak_memory_bytes": 1, "steady": true})",
          R"({"ms_per_image": 0, "peak_memory_bytes": 1, "steady": true})",
          R"({"ms_per_image": -3, "peak_memory_bytes": 1, "steady": true})",
          R"({"ms_per_image": 3, "peak_memory_bytes": -1, "steady": true})",
          R"({"ms_per_image": 1e999, "peak_memory_bytes": 1, "steady": true})"}) {
        test::writeFile(keptFile(), content);
        EXPECT_FALSE(keptSpeed("key")) << content;
    }
    keepSpeed("key", {12.5, 100});
    EXPECT_TRUE(keptSpeed("key"));
}

TEST_F(SpeedStore, WithoutACacheFolderNothingIsKeptAndNothingFails) {
    const test::Environment chosen("ESPALIER_CACHE", ""), caches("XDG_CACHE_HOME", ""), home("HOME", "");
    keepSpeed("key", {12.5, 100});
    EXPECT_FALSE(keptSpeed("key"));
    EXPECT_FALSE(std::filesystem::exists(folder / "cache"));
}

TEST_F(SpeedStore, ACacheThatCannotBeWrittenFailsNothing) {
    test::writeFile(folder / "cache", "a file where the folder should be");
    keepSpeed("key", {12.5, 100});
    EXPECT_FALSE(keptSpeed("key"));
}

TEST_F(SpeedStore, TheKeyChangesWithTheFileTheArchitectureAndTheDevice) {
    test::writeFile(folder / "a.pt", "one");
    const ResolvedModel file{folder / "a.pt", {}};
    const std::string key = speedKey(file, cpu);
    EXPECT_EQ(speedKey(file, cpu), key);
    EXPECT_NE(speedKey({folder / "a.pt", "lite_detector"}, cpu), key);
    EXPECT_NE(speedKey({{}, "yolo11n"}, cpu), speedKey({{}, "yolo11s"}, cpu));
    DeviceInfo other = cpu;
    other.name = "Another processor";
    EXPECT_NE(speedKey(file, other), key);
    other = cpu;
    other.threads = 1;
    EXPECT_NE(speedKey(file, other), key);
    EXPECT_NE(speedKey(file, {DeviceKind::Cuda, 0, "A processor", 2, true, {}}), key);
    test::writeFile(folder / "a.pt", "four");
    EXPECT_NE(speedKey(file, cpu), key);
}

TEST_F(SpeedStore, ACopyThatReplacesTheFileIsAnotherFile) {
    test::writeFile(folder / "a.pt", "one");
    const std::string key = speedKey({folder / "a.pt", {}}, cpu);
    test::writeFile(folder / "b.pt", "two");
    std::filesystem::last_write_time(folder / "b.pt", std::filesystem::last_write_time(folder / "a.pt"));
    std::filesystem::rename(folder / "b.pt", folder / "a.pt");
    EXPECT_NE(speedKey({folder / "a.pt", {}}, cpu), key);
}

}  // namespace
}  // namespace engine::prediction
