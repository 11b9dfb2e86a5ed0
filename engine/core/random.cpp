// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/random.h"

#include <bit>
#include <cmath>
#include <numbers>

namespace engine {
namespace {

// splitmix64 spreads the seed words over the state, as the authors of xoshiro advise.
std::uint64_t splitMix(std::uint64_t& state) {
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

}  // namespace

Random::Random(std::initializer_list<std::uint64_t> seed) {
    std::uint64_t mix = seed.size();
    for (const std::uint64_t word : seed) {
        mix ^= word;
        mix = splitMix(mix);
    }
    for (std::uint64_t& word : m_state)
        word = splitMix(mix);
}

std::uint64_t Random::bits() {
    const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform() {
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

double Random::uniform(double low, double high) {
    return low + (high - low) * uniform();
}

std::uint64_t Random::below(std::uint64_t count) {
    // Rejection keeps every value equally likely.
    const std::uint64_t threshold = (0 - count) % count;
    std::uint64_t value = bits();
    while (value < threshold)
        value = bits();
    return value % count;
}

double Random::normal() {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

}  // namespace engine
