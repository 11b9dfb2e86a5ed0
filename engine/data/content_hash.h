// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace engine::data {

/// XXH3-128: equal for equal bytes, and for no others that anybody will meet by chance. No protection against intent.
struct ContentHash {
    std::uint64_t high = 0, low = 0;

    auto operator<=>(const ContentHash&) const = default;
};

ContentHash contentHash(std::string_view bytes);

/// XXH3-64; the same on every machine.
std::uint64_t seededHash(std::string_view bytes, std::uint64_t seed);

}  // namespace engine::data
