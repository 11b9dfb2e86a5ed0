// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/user_folders.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <optional>
#include <string>

#include "tests/support/temp_dir.h"

namespace {

/// Sets a variable, or unsets it, for its own life.
class Variable {
public:
    Variable(const char* name, const char* value) : m_name(name) {
        if (const char* old = std::getenv(name))
            m_old = old;
        put(value);
    }
    ~Variable() { put(m_old ? m_old->c_str() : nullptr); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    void put(const char* value) {
        if (value)
            ::setenv(m_name, value, 1);
        else
            ::unsetenv(m_name);
    }

    const char* m_name;
    std::optional<std::string> m_old;
};

TEST(CacheFolder, TheOverrideIsTakenAsItIs) {
    const Variable chosen("ESPALIER_CACHE", "/elsewhere/cache"), caches("XDG_CACHE_HOME", "/caches");
    EXPECT_EQ(engine::cacheFolder(), "/elsewhere/cache");
}

TEST(CacheFolder, OtherwiseAFolderOfOursInTheUsersCaches) {
    const Variable chosen("ESPALIER_CACHE", nullptr), caches("XDG_CACHE_HOME", "/caches");
    EXPECT_EQ(engine::cacheFolder(), "/caches/espalier");
}

TEST(CacheFolder, RelativeAndEmptyValuesCountAsUnset) {
    const Variable chosen("ESPALIER_CACHE", "here"), caches("XDG_CACHE_HOME", ""), home("HOME", nullptr);
    EXPECT_EQ(engine::cacheFolder(), "");
}

TEST(BuiltInModelsFolder, TheOverrideGoesBeforeAll) {
    const test::TempDir installed;
    std::filesystem::create_directories(installed / "share/espalier/models");
    const Variable chosen("ESPALIER_BUILTIN_MODELS", "/elsewhere/models");
    EXPECT_EQ(engine::builtInModelsFolder(), "/elsewhere/models");
    EXPECT_EQ(engine::builtInModelsFolder(installed / "bin"), "/elsewhere/models");
}

TEST(BuiltInModelsFolder, AnInstalledProgramHasThemBesideItsFolder) {
    const test::TempDir installed;
    const Variable chosen("ESPALIER_BUILTIN_MODELS", "relative");
    const std::filesystem::path ofTheBuild = engine::builtInModelsFolder({});
    EXPECT_TRUE(ofTheBuild.is_absolute()) << ofTheBuild;
    EXPECT_EQ(engine::builtInModelsFolder(installed / "bin"), ofTheBuild);
    test::writeFile(installed / "share/espalier/models", "no folder");
    EXPECT_EQ(engine::builtInModelsFolder(installed / "bin"), ofTheBuild);
    std::filesystem::remove(installed / "share/espalier/models");
    std::filesystem::create_directories(installed / "share/espalier/models");
    EXPECT_EQ(engine::builtInModelsFolder(installed / "bin"), installed / "share/espalier/models");
}

TEST(ProgramFolder, HoldsTheProgramThatAsks) {
    EXPECT_TRUE(std::filesystem::is_regular_file(engine::programFolder() / "engine_core_test"))
        << engine::programFolder();
}

}  // namespace
