// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/read_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/support/temp_dir.h"

namespace engine {
namespace {

std::string codeOf(const std::filesystem::path& file, std::int64_t maxBytes) {
    try {
        readFileBytes(file, maxBytes, ErrorKind::Dataset);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Dataset);
        EXPECT_EQ(error.file, file);
        return error.code;
    }
    return "";
}

TEST(ReadFile, ReturnsEveryByte) {
    const test::TempDir folder;
    const std::string bytes("a\0b\xff\n", 5);
    test::writeFile(folder / "f", bytes);
    EXPECT_EQ(readFileBytes(folder / "f", 5, ErrorKind::Dataset), bytes);
}

TEST(ReadFile, RefusesWhatIsMissingTooLargeOrNoFile) {
    const test::TempDir folder;
    test::writeFile(folder / "f", "12345");
    ASSERT_EQ(::mkfifo((folder / "pipe.jpg").c_str(), 0600), 0);
    EXPECT_EQ(codeOf(folder / "none", 10), "file.missing");
    EXPECT_EQ(codeOf(folder / "f", 4), "file.too_large");
    EXPECT_EQ(codeOf(folder / "pipe.jpg", 10), "file.not_regular");
    EXPECT_EQ(codeOf(folder.path(), 10), "file.not_regular");
}

TEST(ReadFile, PartsEndWhereTheFileEnds) {
    const test::TempDir folder;
    test::writeFile(folder / "f", "123456");
    const RegularFile file(folder / "f", ErrorKind::Dataset);
    EXPECT_EQ(file.bytes(), 6);
    EXPECT_EQ(file.read(1, 3), "234");
    EXPECT_EQ(file.read(4, 10), "56");
    EXPECT_EQ(file.read(9, 1), "");
    std::filesystem::resize_file(folder / "f", 2);
    EXPECT_EQ(file.read(0, 6), "12");
}

}  // namespace
}  // namespace engine
