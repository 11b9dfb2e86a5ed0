// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/file_facts.h"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>

#include "engine/data/sample_check.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

namespace {

namespace fs = std::filesystem;
using engine::data::FileFacts;
using engine::data::identityOf;
using nlohmann::json;

class FileFactsTest : public testing::Test {
protected:
    fs::path file(const std::string& name, const std::string& text = "text") {
        fs::path path = m_folder / name;
        test::writeFile(path, text);
        age(path);
        return path;
    }

    static void age(const fs::path& path) {
        fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(1));
    }

    // In a scan of its own: what `facts` say of the file, and whether it was found out anew.
    std::pair<json, bool> scan(const fs::path& path, const json& answer, const std::string& kind = "kind",
                               std::int64_t maxBytes = FileFacts::kMaxBytes) {
        FileFacts facts(m_store, kind, {path}, maxBytes);
        bool isNew = false;
        json fact = facts.of<json>(path, [&] {
            isNew = true;
            return answer;
        });
        return {fact, isNew};
    }

    test::TempDir m_folder;
    fs::path m_store = m_folder / "cache" / "facts.sqlite";
};

TEST_F(FileFactsTest, AnUnchangedFileIsNotOpenedAgain) {
    const fs::path path = file("a.jpg");
    const json fact{{"width", 3}, {"ratio", 0.1f}, {"bytes", json::binary({0, 255, 10})}};
    EXPECT_EQ(scan(path, fact), std::pair(fact, true));
    EXPECT_EQ(scan(path, "other"), std::pair(fact, false));
}

TEST_F(FileFactsTest, AWrittenFileIsAnotherEvenWithItsOldTime) {
    const fs::path path = file("a.jpg");
    const auto time = fs::last_write_time(path);
    scan(path, "old");
    const auto before = identityOf(path);
    do {
        test::writeFile(path, "same");
        fs::last_write_time(path, time);
    } while (identityOf(path)->changedNs == before->changedNs);
    ASSERT_EQ(identityOf(path)->modifiedNs, before->modifiedNs);
    EXPECT_EQ(scan(path, "new"), std::pair(json("new"), true));
    EXPECT_EQ(scan(path, "newer"), std::pair(json("new"), false));
}

TEST_F(FileFactsTest, AFileThatHasJustBeenWrittenIsOpenedAgain) {
    const fs::path path = file("a.jpg");
    fs::last_write_time(path, fs::file_time_type::clock::now());
    EXPECT_TRUE(scan(path, 1).second);
    EXPECT_TRUE(scan(path, 2).second);
}

TEST_F(FileFactsTest, AFileThatChangesMeanwhileIsOpenedAgain) {
    const fs::path path = file("a.jpg");
    FileFacts(m_store, "kind", {path}).of<json>(path, [&] {
        test::writeFile(path, "longer than before");
        age(path);
        return 1;
    });
    EXPECT_EQ(scan(path, 2), std::pair(json(2), true));
}

TEST_F(FileFactsTest, KindsAreApart) {
    const fs::path path = file("a.jpg");
    scan(path, 1, "header");
    EXPECT_EQ(scan(path, 2, "hashes"), std::pair(json(2), true));
    EXPECT_EQ(scan(path, 3, "header"), std::pair(json(1), false));
    EXPECT_EQ(scan(path, 3, "hashes"), std::pair(json(2), false));
}

TEST_F(FileFactsTest, NothingAndErrorsAreNotKept) {
    const fs::path path = file("a.jpg");
    EXPECT_EQ(scan(path, nullptr), std::pair(json(nullptr), true));
    {
        FileFacts facts(m_store, "kind", {path});
        EXPECT_THROW(facts.of<json>(path, []() -> json { throw std::runtime_error("unreadable"); }),
                     std::runtime_error);
    }
    EXPECT_EQ(scan(path, 1), std::pair(json(1), true));
    EXPECT_EQ(scan(m_folder / "missing.jpg", 1), std::pair(json(1), true));
    EXPECT_EQ(scan(m_folder / "missing.jpg", 2), std::pair(json(2), true));
}

TEST_F(FileFactsTest, AFactOfAnotherShapeIsFoundOutAnew) {
    const fs::path path = file("a.jpg");
    scan(path, "no number");
    FileFacts facts(m_store, "kind", {path});
    EXPECT_EQ(facts.of<int>(path, [] { return 7; }), 7);
}

TEST_F(FileFactsTest, ADamagedStoreIsMadeAnew) {
    const fs::path path = file("a.jpg");
    test::writeFile(m_store, std::string(20'000, 'x'));
    EXPECT_TRUE(scan(path, 1).second);
    EXPECT_FALSE(scan(path, 2).second);
    std::string bytes = test::readFile(m_store);
    for (std::size_t at = 100; at < bytes.size(); at += 50)
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
    test::writeFile(m_store, bytes);
    EXPECT_EQ(scan(path, 3).first, json(3));
}

TEST_F(FileFactsTest, GoesOnWithoutAPlaceToWrite) {
    const fs::path path = file("a.jpg");
    test::writeFile(m_folder / "cache", "a file where the folder should be");
    EXPECT_EQ(scan(path, 1), std::pair(json(1), true));
    m_store.clear();
    EXPECT_EQ(scan(path, 1), std::pair(json(1), true));
}

TEST_F(FileFactsTest, TheFolderUsedLongestAgoGoesFirst) {
    constexpr std::int64_t kBound = 200'000;
    const json large = std::string(30'000, 'x');
    std::vector<fs::path> files;
    for (int i = 0; i < 5; ++i)
        files.push_back(file("folder" + std::to_string(i) + "/a.jpg"));
    for (const fs::path& path : files)
        scan(path, large, "kind", kBound);
    EXPECT_FALSE(scan(files[0], 1, "kind", kBound).second);  // used again
    for (int i = 5; i < 8; ++i)
        scan(file("folder" + std::to_string(i) + "/a.jpg"), large, "kind", kBound);
    EXPECT_FALSE(scan(files[0], 1, "kind", kBound).second);
    EXPECT_TRUE(scan(files[1], 1, "kind", kBound).second);
}

TEST_F(FileFactsTest, ReadingADatasetAgainDoesNotOpenItsImages) {
    const test::TinyDataset set(m_folder / "set", 2, 5);
    const fs::path image = set.train()[0].image;
    const auto widthOfImage = [&] {
        for (const engine::SampleInfo& sample : engine::readDataset(set.ref()).samples) {
            if (sample.image.filename() == image.filename() && sample.split == engine::Split::Train)
                return sample.width;
        }
        return 0;
    };
    age(image);
    // A size that the file does not have: whoever reports it has not looked.
    FileFacts(FileFacts::userFile(), engine::data::kHeaderFacts, {image}).of<json>(image, [] {
        return json{1000, 500, 1, nullptr};
    });
    EXPECT_EQ(widthOfImage(), 1000);
    test::writeFile(image, test::readFile(image));
    EXPECT_EQ(widthOfImage(), 96);
}

}  // namespace
