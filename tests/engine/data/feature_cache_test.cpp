// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/feature_cache.h"

#include "engine/api/error.h"
#include "tests/support/temp_dir.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace engine::data {
namespace {

namespace fs = std::filesystem;

class Features : public testing::Test {
protected:
    std::unique_ptr<FeatureCache> write(const std::string& key = "key") {
        return FeatureCache::write(m_file, key, [this](const FeatureCache::AddFunction& add) {
            for (const auto& record : m_records)
                add(record);
        });
    }
    void flip(std::int64_t position) {
        std::fstream file(m_file, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(position);
        const char byte = static_cast<char>(file.get() ^ 4);
        file.seekp(position);
        file.put(byte);
    }

    test::TempDir m_folder;
    fs::path m_file = m_folder / "features" / "a.bin";
    std::vector<std::vector<Tensor>> m_records{
        {at::arange(12, at::kFloat).reshape({3, 4}), at::tensor({7, 9}, at::kLong)},
        {at::arange(6, at::kFloat).reshape({2, 3}).t().to(at::kBFloat16), at::empty({0, 5}, at::kFloat)},
        {at::ones({1, 2, 2}, at::kHalf)}};
};

TEST_F(Features, AreReadAsTheyWereWritten) {
    write();
    const auto cache = FeatureCache::open(m_file, "key");
    ASSERT_TRUE(cache);
    ASSERT_EQ(cache->size(), m_records.size());
    for (const std::size_t number : {2U, 0U, 1U, 0U}) {
        const std::vector<Tensor> found = cache->read(number);
        ASSERT_EQ(found.size(), m_records[number].size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_EQ(found[i].scalar_type(), m_records[number][i].scalar_type());
            EXPECT_TRUE(at::equal(found[i], m_records[number][i]));
        }
    }
    EXPECT_EQ(cache->bytes(), static_cast<std::int64_t>(fs::file_size(m_file)));
}

TEST_F(Features, OfAnotherKeyAreNotThere) {
    write("old weights");
    EXPECT_FALSE(FeatureCache::open(m_file, "new weights"));
    EXPECT_FALSE(FeatureCache::open(m_folder / "none.bin", "key"));
}

TEST_F(Features, CutAnywhereAreNotThere) {
    write();
    const auto size = static_cast<std::int64_t>(fs::file_size(m_file));
    for (std::int64_t length = size - 1; length >= 0; length -= 7) {
        fs::resize_file(m_file, static_cast<std::uintmax_t>(length));
        EXPECT_FALSE(FeatureCache::open(m_file, "key")) << length;
    }
}

TEST_F(Features, WithAFlippedBitAreFound) {
    write();
    flip(5);
    const auto cache = FeatureCache::open(m_file, "key");
    ASSERT_TRUE(cache);
    EXPECT_NO_THROW(cache->read(1));
    try {
        cache->read(0);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.code, "cache.damaged");
        EXPECT_EQ(error.file, m_file);
    }
}

TEST_F(Features, LeaveNoFileWhereTheirMakingFails) {
    EXPECT_THROW(FeatureCache::write(m_file, "key",
                                     [this](const FeatureCache::AddFunction& add) {
                                         add(m_records[0]);
                                         throw Error(ErrorKind::Dataset, "image.unreadable", "gone");
                                     }),
                 Error);
    EXPECT_TRUE(!fs::exists(m_file.parent_path()) || fs::is_empty(m_file.parent_path()));
}

TEST_F(Features, AreDeletedOldestFirstAboveTheBudget) {
    const fs::path folder = m_folder / "many";
    fs::create_directories(folder);
    const auto now = fs::file_time_type::clock::now();
    for (int age = 0; age < 4; ++age) {
        const fs::path file = folder / std::to_string(age);
        std::ofstream(file) << std::string(100, 'x');
        fs::last_write_time(file, now - std::chrono::hours(age));
    }
    keepWithin(folder, 250);
    EXPECT_TRUE(fs::exists(folder / "0"));
    EXPECT_TRUE(fs::exists(folder / "1"));
    EXPECT_FALSE(fs::exists(folder / "2"));
    EXPECT_FALSE(fs::exists(folder / "3"));
    keepWithin(m_folder / "absent", 0);
}

}  // namespace
}  // namespace engine::data
