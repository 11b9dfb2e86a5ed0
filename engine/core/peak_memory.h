// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace engine {

/// By how much the resident memory of the whole process grew at most since this object was made: what other threads
/// allocate meanwhile counts too, memory of a GPU does not. Linux only; one at a time, because the kernel keeps one
/// high-water mark a process.
class PeakMemory {
public:
    /// Gives free heap pages back to the system first: the ones that are used again would not show.
    PeakMemory();

    /// 0 = unknown, or no growth.
    std::int64_t growthBytes() const;
    /// All that was resident at most; 0 = unknown.
    std::int64_t highestBytes() const { return m_before == 0 ? 0 : m_before + growthBytes(); }

private:
    std::int64_t m_before = 0;  // resident; 0 = unknown
};

/// What this process can hold before the system runs out: what it holds and what is free. 0 = unknown: Linux only.
std::int64_t availableMemory();

}  // namespace engine
