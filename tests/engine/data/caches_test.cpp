// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/cache.h"

#include <gtest/gtest.h>

#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, std::size_t bytes) {
    fs::create_directories(file.parent_path());
    test::writeFile(file, std::string(bytes, 'x'));
}

TEST(Caches, CountTheBytesOfEachKindAndClearOneAlone) {
    const test::TempDir folder;
    const fs::path& cache = folder.path();
    const test::Environment place("ESPALIER_CACHE", cache.string());
    write(cache / "features" / "a.bin", 1000);
    write(cache / "features" / "b.bin", 500);
    write(cache / "thumbnails-1.sqlite", 30);
    write(cache / "thumbnails-2.sqlite", 40);
    write(cache / "thumbnails-2.sqlite-wal", 2);
    write(cache / "speed" / "m.json", 7);
    write(cache / "models" / "kept.pth", 9);

    std::vector<engine::CacheUse> uses = engine::cacheUse();
    ASSERT_EQ(uses.size(), 4u);
    EXPECT_EQ(uses[0].bytes, 1500);
    EXPECT_EQ(uses[1].bytes, 72);
    EXPECT_EQ(uses[2].bytes, 0);
    EXPECT_EQ(uses[3].bytes, 7);

    engine::clearCache(engine::CacheKind::Thumbnails);
    uses = engine::cacheUse();
    EXPECT_EQ(uses[0].bytes, 1500);
    EXPECT_EQ(uses[1].bytes, 0);
    EXPECT_TRUE(fs::exists(cache / "models" / "kept.pth"));
}

TEST(Caches, AreEmptyWhereThereIsNoFolder) {
    const test::TempDir folder;
    const test::Environment place("ESPALIER_CACHE", (folder / "none").string());
    for (const engine::CacheUse& use : engine::cacheUse())
        EXPECT_EQ(use.bytes, 0);
    EXPECT_NO_THROW(engine::clearCache(engine::CacheKind::Features));
}

}  // namespace
