// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/atomic_file.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/api/error.h"
#include "tests/support/temp_dir.h"

namespace engine {
namespace {

std::size_t filesIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder))
        ++count;
    return count;
}

TEST(AtomicFile, WritesAllPiecesAndCreatesFolders) {
    const test::TempDir folder;
    writeAtomically(folder / "a/b/file.bin", [](const WriteFunction& write) {
        write("one", 3);
        write("two", 3);
    });
    EXPECT_EQ(test::readFile(folder / "a/b/file.bin"), "onetwo");
}

TEST(AtomicFile, KeepsTheOldFileAndLeavesNoRestWhenTheProducerThrows) {
    const test::TempDir folder;
    writeAtomically(folder / "file", "old");
    const auto produce = [](const WriteFunction& write) {
        write("new", 3);
        throw Error(ErrorKind::Internal, "test", "stop here");
    };
    EXPECT_THROW(writeAtomically(folder / "file", produce), Error);
    EXPECT_EQ(test::readFile(folder / "file"), "old");
    EXPECT_EQ(filesIn(folder.path()), 1u);
}

TEST(AtomicFile, FailureNamesTheFileAndIsADiskError) {
    const test::TempDir folder;
    test::writeFile(folder / "notAFolder", "x");
    try {
        writeAtomically(folder / "notAFolder/file", "bytes");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Disk);
        EXPECT_NE(error.message.find("notAFolder"), std::string::npos) << error.message;
        EXPECT_FALSE(error.hint.empty());
    }
}

TEST(AtomicFile, AppendedLineStartsAfterATornOne) {
    const test::TempDir folder;
    test::writeFile(folder / "log", "{\"a\":1}\n{\"b\":");
    appendLine(folder / "log", "{\"c\":3}");
    appendLine(folder / "log", "{\"d\":4}");
    EXPECT_EQ(test::readFile(folder / "log"), "{\"a\":1}\n{\"b\":\n{\"c\":3}\n{\"d\":4}\n");
}

}  // namespace
}  // namespace engine
