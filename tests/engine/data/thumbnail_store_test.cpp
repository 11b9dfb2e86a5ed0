// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/thumbnail_store.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <opencv2/core/mat.hpp>
#include <thread>
#include <vector>

#include "engine/data/thumbnails.h"
#include "tests/engine/data/picture_files.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::data::FileIdentity;
using engine::data::ThumbnailStore;

class ThumbnailStoreTest : public testing::Test {
protected:
    static FileIdentity photo(int number) {
        return {"/photos/" + std::to_string(number) + ".jpg", 1000 + number, 5'000'000'000, 77};
    }
    static std::string hash(int number) { return std::string(12, 'h') + std::to_string(1000 + number); }
    static std::string jpeg(int number, std::size_t bytes = 10'000) {
        return std::string(bytes, static_cast<char>('a' + number % 26));
    }

    test::TempDir m_folder;
    std::filesystem::path m_file = m_folder / "cache" / "thumbnails.sqlite";
};

TEST_F(ThumbnailStoreTest, FindsAfterReopeningWhatWasKept) {
    ThumbnailStore(m_file).keep(photo(1), hash(1), 256, jpeg(1));
    ThumbnailStore store(m_file);
    EXPECT_EQ(store.find(photo(1), 256), jpeg(1));
    EXPECT_EQ(store.find(photo(1), 128), std::nullopt);
    EXPECT_EQ(store.find(photo(2), 256), std::nullopt);
}

TEST_F(ThumbnailStoreTest, AChangedFileIsAnother) {
    ThumbnailStore store(m_file);
    store.keep(photo(1), hash(1), 256, jpeg(1));
    FileIdentity larger = photo(1), later = photo(1), replaced = photo(1);
    ++larger.sizeBytes;
    ++later.modifiedNs;
    ++replaced.inode;
    EXPECT_EQ(store.find(larger, 256), std::nullopt);
    EXPECT_EQ(store.find(later, 256), std::nullopt);
    EXPECT_EQ(store.find(replaced, 256), std::nullopt);
}

TEST_F(ThumbnailStoreTest, ACopyUnderAnotherNameIsFoundByItsContent) {
    ThumbnailStore store(m_file);
    store.keep(photo(1), hash(1), 256, jpeg(1));
    EXPECT_EQ(store.find(photo(2), hash(3), 256), std::nullopt);
    EXPECT_EQ(store.find(photo(2), hash(1), 256), jpeg(1));
    EXPECT_EQ(store.find(photo(2), 256), jpeg(1));  // now without reading the file
}

TEST_F(ThumbnailStoreTest, StaysWithinItsBoundAndKeepsWhatIsInUse) {
    constexpr std::int64_t kBound = 1 << 20;
    {
        ThumbnailStore store(m_file, kBound);
        for (int number = 0; number < 600; ++number) {
            store.keep(photo(number), hash(number), 256, jpeg(number));
            EXPECT_EQ(store.find(photo(0), 256), jpeg(0)) << number;
        }
        EXPECT_EQ(store.find(photo(1), 256), std::nullopt);
        EXPECT_EQ(store.find(photo(599), 256), jpeg(599));
    }
    EXPECT_LE(static_cast<std::int64_t>(std::filesystem::file_size(m_file)), kBound + kBound / 20);
    ThumbnailStore store(m_file, kBound);
    EXPECT_EQ(store.find(photo(0), 256), jpeg(0));
}

TEST_F(ThumbnailStoreTest, ADamagedFileIsMadeAnew) {
    test::writeFile(m_file, std::string(20'000, 'x'));
    {
        ThumbnailStore store(m_file);
        store.keep(photo(1), hash(1), 256, jpeg(1));
    }
    EXPECT_EQ(ThumbnailStore(m_file).find(photo(1), 256), jpeg(1));
}

TEST_F(ThumbnailStoreTest, DamageInsideIsNeverAnError) {
    {
        ThumbnailStore store(m_file);
        for (int number = 0; number < 50; ++number)
            store.keep(photo(number), hash(number), 256, jpeg(number));
    }
    std::string bytes = test::readFile(m_file);
    for (std::size_t at = 5000; at < bytes.size(); at += 300)
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
    test::writeFile(m_file, bytes);
    ThumbnailStore store(m_file);
    for (int number = 0; number < 50; ++number) {
        EXPECT_NO_THROW(store.find(photo(number), 256));
        EXPECT_NO_THROW(store.keep(photo(100 + number), hash(100 + number), 256, jpeg(number)));
    }
    EXPECT_EQ(store.find(photo(149), 256), jpeg(49));
}

TEST_F(ThumbnailStoreTest, ForeignTablesAreReplaced) {
    std::filesystem::create_directories(m_file.parent_path());
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(m_file.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "CREATE TABLE thumbnails (name TEXT)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    ThumbnailStore store(m_file);
    store.keep(photo(1), hash(1), 256, jpeg(1));
    EXPECT_EQ(store.find(photo(1), 256), jpeg(1));
}

TEST_F(ThumbnailStoreTest, GoesOnWithoutAPlaceToWrite) {
    test::writeFile(m_folder / "cache", "a file where the folder should be");
    for (const std::filesystem::path& file : {m_file, std::filesystem::path()}) {
        ThumbnailStore store(file);
        store.keep(photo(1), hash(1), 256, jpeg(1));
        EXPECT_EQ(store.find(photo(1), 256), std::nullopt);
    }
}

TEST_F(ThumbnailStoreTest, MayBeDeletedWhileInUse) {
    ThumbnailStore store(m_file);
    store.keep(photo(1), hash(1), 256, jpeg(1));
    std::filesystem::remove_all(m_file.parent_path());
    EXPECT_NO_THROW(store.keep(photo(2), hash(2), 256, jpeg(2)));
    EXPECT_NO_THROW(store.find(photo(1), 256));
    ThumbnailStore another(m_file);
    another.keep(photo(3), hash(3), 256, jpeg(3));
    EXPECT_EQ(another.find(photo(3), 256), jpeg(3));
}

TEST_F(ThumbnailStoreTest, SeveralWritersShareTheFile) {
    constexpr int kWriters = 4, kEach = 40;
    {
        ThumbnailStore one(m_file), two(m_file);
        std::vector<std::jthread> writers;
        for (int writer = 0; writer < kWriters; ++writer) {
            writers.emplace_back([&store = writer % 2 ? one : two, writer] {
                for (int number = writer * kEach; number < (writer + 1) * kEach; ++number) {
                    store.keep(photo(number), hash(number), 256, jpeg(number));
                    store.find(photo(number), 256);
                }
            });
        }
    }
    ThumbnailStore store(m_file);
    for (int number = 0; number < kWriters * kEach; ++number)
        EXPECT_EQ(store.find(photo(number), 256), jpeg(number)) << number;
}

TEST_F(ThumbnailStoreTest, APictureIsDecodedOnceOnly) {
    const auto file = m_folder / "grey.png";
    test::writeFile(file, test::encode(".png", cv::Mat(300, 400, CV_8UC3, cv::Scalar(90, 90, 90))));
    ThumbnailStore store(m_file);
    const engine::Image first = engine::data::readThumbnail(file, 100, store);
    EXPECT_EQ(first.width, 100);
    EXPECT_EQ(first.height, 75);
    EXPECT_EQ(first.rgb[0], 90);
    // A mark in the store shows where the second one comes from.
    const auto identity = engine::data::identityOf(file);
    ASSERT_TRUE(identity);
    store.keep(*identity, "marked", 100, test::encode(".jpg", cv::Mat(75, 100, CV_8UC3, cv::Scalar(0, 0, 255))));
    EXPECT_GT(engine::data::readThumbnail(file, 100, store).rgb[0], 240);
    EXPECT_EQ(engine::data::readThumbnail(file, 50, store).rgb[0], 90);
}

TEST_F(ThumbnailStoreTest, WhatIsNoThumbnailOfThatSizeIsDecodedFromTheFile) {
    const auto file = m_folder / "grey.png";
    test::writeFile(file, test::encode(".png", cv::Mat(300, 400, CV_8UC3, cv::Scalar(90, 90, 90))));
    const auto identity = engine::data::identityOf(file);
    ASSERT_TRUE(identity);
    ThumbnailStore store(m_file);
    const cv::Mat tooLarge(750, 1000, CV_8UC3, cv::Scalar(0, 0, 255));
    for (const std::string& bytes : {std::string("no JPEG"), std::string(), test::encode(".jpg", tooLarge)}) {
        store.keep(*identity, "planted", 100, bytes);
        EXPECT_EQ(engine::data::readThumbnail(file, 100, store).rgb[0], 90);
    }
}

TEST_F(ThumbnailStoreTest, OnlyRegularFilesHaveAnIdentity) {
    EXPECT_FALSE(engine::data::identityOf(m_folder / "missing.jpg"));
    EXPECT_FALSE(engine::data::identityOf(m_folder.path()));
}

}  // namespace
