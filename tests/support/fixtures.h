// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace test {

/// $ESPALIER_FIXTURES, else ../shared/fixtures beside the repository.
std::filesystem::path fixturesFolder();

/// Empty where the file or folder is there, else the sentence that a skipped test prints.
std::string missingFixture(const std::filesystem::path& relative);

}  // namespace test

/// `name` becomes the absolute path of a fixture; the test is skipped, and says so, where it is absent.
#define REQUIRE_FIXTURE(name, relative)                                                 \
    if (const std::string missing = test::missingFixture(relative); !missing.empty()) { \
        GTEST_SKIP() << missing;                                                        \
    }                                                                                   \
    const std::filesystem::path name = test::fixturesFolder() / (relative)
