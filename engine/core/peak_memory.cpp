// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/peak_memory.h"

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <algorithm>
#include <fstream>
#include <string>

namespace engine {
namespace {

/// Of /proc/self/status, in bytes; 0 where there is no such field.
std::int64_t statusField(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::int64_t kilobytes = 0;
        if (word == name && status >> kilobytes)
            return kilobytes * 1024;
    }
    return 0;
}

}  // namespace

PeakMemory::PeakMemory() {
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
    std::ofstream reset("/proc/self/clear_refs");
    reset << "5" << std::flush;  // proc(5): the high-water mark falls to what is resident now
    if (reset)
        m_before = statusField("VmRSS:");
}

std::int64_t PeakMemory::growthBytes() const {
    return m_before == 0 ? 0 : std::max<std::int64_t>(0, statusField("VmHWM:") - m_before);
}

}  // namespace engine
