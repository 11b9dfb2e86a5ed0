// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>

namespace engine {

/// xoshiro256++ (Blackman and Vigna), the same numbers on every platform. A value: pass it on, no global one.
class Random {
public:
    /// Any list of numbers is a seed: Random({seed, epoch, position}) are independent streams.
    explicit Random(std::initializer_list<std::uint64_t> seed);

    std::uint64_t bits();
    /// [0, 1)
    double uniform();
    /// [low, high)
    double uniform(double low, double high);
    /// [0, count); count > 0
    std::uint64_t below(std::uint64_t count);
    /// Standard normal
    double normal();

private:
    std::array<std::uint64_t, 4> m_state;
};

}  // namespace engine
