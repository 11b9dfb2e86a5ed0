// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace engine::prediction {

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;

    bool operator==(const Rgb&) const = default;
};

/// Okabe and Ito's seven, then five of Paul Tol's "muted": told apart also with a colour vision deficiency.
inline constexpr std::array<Rgb, 12> kClassColors{{{0x00, 0x72, 0xB2},
                                                   {0xE6, 0x9F, 0x00},
                                                   {0x00, 0x9E, 0x73},
                                                   {0xCC, 0x79, 0xA7},
                                                   {0x56, 0xB4, 0xE9},
                                                   {0xD5, 0x5E, 0x00},
                                                   {0xF0, 0xE4, 0x42},
                                                   {0x88, 0x22, 0x55},
                                                   {0x33, 0x22, 0x88},
                                                   {0x11, 0x77, 0x33},
                                                   {0x99, 0x99, 0x33},
                                                   {0xDD, 0xDD, 0xDD}}};

constexpr Rgb classColor(std::int64_t classId) {
    return kClassColors[static_cast<std::size_t>(classId) % 12];
}

/// Dashes and gaps in line widths, {0, 0, 0, 0} = solid. With the colour it tells 48 classes apart.
using DashPattern = std::array<double, 4>;

constexpr DashPattern classPattern(std::int64_t classId) {
    constexpr std::array<DashPattern, 4> kPatterns{{{0, 0, 0, 0}, {3, 1.5, 3, 1.5}, {1, 1, 1, 1}, {4, 1.5, 1, 1.5}}};
    return kPatterns[static_cast<std::size_t>(classId + classId / 12) % 4];
}

}  // namespace engine::prediction
