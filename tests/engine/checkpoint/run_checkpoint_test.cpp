// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/run_checkpoint.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <set>

#include "engine/api/error.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_dir.h"

namespace engine::checkpoint {
namespace {

RunCheckpoint checkpointOf(std::int64_t epoch) {
    RunCheckpoint checkpoint;
    checkpoint.epoch = epoch;
    checkpoint.step = 10 * epoch;
    checkpoint.tensors = {{"weight", at::arange(100, at::kFloat) / 7 + epoch},
                          {"count", at::full({}, epoch, at::kLong)}};
    checkpoint.stateJson = R"({"seed":[1,2],"note":"ä \"x\""})";
    return checkpoint;
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.insert(entry.path().filename().string());
    }
    return {names.begin(), names.end()};
}

void flipLastByte(const std::filesystem::path& file) {
    std::string bytes = test::readFile(file);
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    test::writeFile(file, bytes);
}

TEST(RunCheckpoint, ComesBackBitForBit) {
    const test::TempDir folder;
    const RunCheckpoint saved = checkpointOf(3);
    saveRunCheckpoint(folder / "checkpoints", saved);
    std::vector<Issue> issues;
    const auto loaded = loadRunCheckpoint(folder / "checkpoints", issues);
    ASSERT_TRUE(loaded.has_value());
    EXPECT_TRUE(issues.empty());
    EXPECT_EQ(loaded->epoch, 3);
    EXPECT_EQ(loaded->step, 30);
    EXPECT_EQ(loaded->stateJson, saved.stateJson);
    ASSERT_EQ(loaded->tensors.size(), 2);
    EXPECT_TRUE(at::equal(loaded->tensors[0].second, saved.tensors[0].second));
    EXPECT_TRUE(at::equal(loaded->tensors[1].second, saved.tensors[1].second));
}

TEST(RunCheckpoint, NothingIsThereBeforeTheFirst) {
    const test::TempDir folder;
    std::vector<Issue> issues;
    EXPECT_FALSE(loadRunCheckpoint(folder / "checkpoints", issues).has_value());
    EXPECT_TRUE(issues.empty());
}

TEST(RunCheckpoint, KeepsTheLastTwo) {
    const test::TempDir folder;
    for (const std::int64_t epoch : {1, 2, 3, 4}) {
        saveRunCheckpoint(folder.path(), checkpointOf(epoch));
    }
    EXPECT_EQ(namesIn(folder.path()),
              (std::vector<std::string>{"ckpt-000003.safetensors", "ckpt-000004.safetensors", "manifest.jsonl"}));
}

TEST(RunCheckpoint, RemovesThePartsOfAKilledSaveAndUsesNoNumberTwice) {
    const test::TempDir folder;
    saveRunCheckpoint(folder.path(), checkpointOf(1));
    test::writeFile(folder / "ckpt-000002.safetensors.tmp-4711", "part");
    test::writeFile(folder / "ckpt-000002.safetensors", "whole, but the process died before the manifest");
    test::writeFile(folder / "notes.txt", "the user's");
    saveRunCheckpoint(folder.path(), checkpointOf(2));
    EXPECT_EQ(namesIn(folder.path()), (std::vector<std::string>{"ckpt-000001.safetensors", "ckpt-000003.safetensors",
                                                                "manifest.jsonl", "notes.txt"}));
}

TEST(RunCheckpoint, ADamagedNewestFallsBackToTheOneBeforeAndIsNamed) {
    const auto damages = std::vector<std::function<void(const std::filesystem::path&)>>{
        flipLastByte,
        [](const auto& file) { std::filesystem::resize_file(file, 100); },
        [](const auto& file) { std::filesystem::resize_file(file, 0); },
        [](const auto& file) { std::filesystem::remove(file); },
        [](const auto& file) { test::writeFile(file, "<html>not found</html>"); },
        [](const auto& file) {
            std::filesystem::copy_file(file.parent_path() / "ckpt-000001.safetensors", file,
                                       std::filesystem::copy_options::overwrite_existing);
        },
    };
    for (std::size_t i = 0; i < damages.size(); ++i) {
        const test::TempDir folder;
        saveRunCheckpoint(folder.path(), checkpointOf(1));
        saveRunCheckpoint(folder.path(), checkpointOf(2));
        damages[i](folder / "ckpt-000002.safetensors");
        std::vector<Issue> issues;
        const auto loaded = loadRunCheckpoint(folder.path(), issues);
        ASSERT_TRUE(loaded.has_value()) << i;
        EXPECT_EQ(loaded->epoch, 1) << i;
        ASSERT_EQ(issues.size(), 1) << i;
        EXPECT_EQ(issues[0].code, "checkpoint.damaged");
        EXPECT_EQ(issues[0].file, folder / "ckpt-000002.safetensors");
        EXPECT_NE(issues[0].message.find("ckpt-000002.safetensors"), std::string::npos);
    }
}

TEST(RunCheckpoint, ThrowsWhereAllAreDamaged) {
    const test::TempDir folder;
    saveRunCheckpoint(folder.path(), checkpointOf(1));
    saveRunCheckpoint(folder.path(), checkpointOf(2));
    flipLastByte(folder / "ckpt-000001.safetensors");
    flipLastByte(folder / "ckpt-000002.safetensors");
    std::vector<Issue> issues;
    try {
        loadRunCheckpoint(folder.path(), issues);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Model);
        EXPECT_EQ(error.code, "checkpoint.damaged");
        EXPECT_FALSE(error.hint.empty());
    }
    EXPECT_EQ(issues.size(), 2);
}

TEST(RunCheckpoint, ATornOrForeignManifestLineIsPassedOver) {
    const test::TempDir folder;
    saveRunCheckpoint(folder.path(), checkpointOf(1));
    const std::string manifest = test::readFile(folder / "manifest.jsonl");
    test::writeFile(folder / "manifest.jsonl",
                    manifest + R"({"file":"../elsewhere","epoch":9,"step":0,"bytes":1,"sha256":""})" + "\n" +
                        R"({"file":"ckpt-000002.safete)");
    std::vector<Issue> issues;
    EXPECT_EQ(loadRunCheckpoint(folder.path(), issues)->epoch, 1);
    EXPECT_TRUE(issues.empty());
    saveRunCheckpoint(folder.path(), checkpointOf(2));
    EXPECT_EQ(loadRunCheckpoint(folder.path(), issues)->epoch, 2);
}

TEST(RunCheckpoint, AFullDiskLeavesTheOldOnes) {
    const test::TempDir folder;
    saveRunCheckpoint(folder.path(), checkpointOf(1));
    saveRunCheckpoint(folder.path(), checkpointOf(2));
    const std::vector<std::string> before = namesIn(folder.path());
    for (const std::uint64_t bytes : {0, 1, 8, 100, 400, 600}) {
        const test::FullDisk full(bytes);
        try {
            saveRunCheckpoint(folder.path(), checkpointOf(3));
            FAIL() << bytes;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Disk);
        }
    }
    EXPECT_EQ(namesIn(folder.path()), before);
    std::vector<Issue> issues;
    EXPECT_EQ(loadRunCheckpoint(folder.path(), issues)->epoch, 2);
    EXPECT_TRUE(issues.empty());
    saveRunCheckpoint(folder.path(), checkpointOf(3));
    EXPECT_EQ(loadRunCheckpoint(folder.path(), issues)->epoch, 3);
}

}  // namespace
}  // namespace engine::checkpoint
