// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixtures.h"

#include <cstdlib>

namespace test {

std::filesystem::path fixturesFolder() {
    const char* set = std::getenv("ESPALIER_FIXTURES");
    return set && *set ? std::filesystem::path(set) : std::filesystem::path(ESPALIER_FIXTURES_DEFAULT);
}

std::string missingFixture(const std::filesystem::path& relative) {
    const std::filesystem::path path = fixturesFolder() / relative;
    return std::filesystem::exists(path) ? "" : "fixture not found: " + path.string() + " (set ESPALIER_FIXTURES)";
}

}  // namespace test
