// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/hash.h"

#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "tests/support/temp_dir.h"

namespace engine {
namespace {

// NIST FIPS 180-4 example vectors.
TEST(Sha256, MatchesTheStandardsVectors) {
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Sha256, OfAFileIsThatOfItsBytes) {
    const test::TempDir folder;
    const std::string bytes(200'000, 'a');
    test::writeFile(folder / "file", bytes);
    EXPECT_EQ(sha256OfFile(folder / "file"), sha256(bytes));
    EXPECT_THROW(sha256OfFile(folder / "none"), Error);
}

}  // namespace
}  // namespace engine
