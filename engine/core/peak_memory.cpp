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

/// Of a file in proc(5), in bytes; 0 where there is no such field.
std::int64_t field(const char* file, const std::string& name) {
    std::ifstream status(file);
    for (std::string word; status >> word;) {
        std::int64_t kilobytes = 0;
        if (word == name && status >> kilobytes)
            return kilobytes * 1024;
    }
    return 0;
}

constexpr const char* kStatus = "/proc/self/status";

}  // namespace

PeakMemory::PeakMemory() {
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
    std::ofstream reset("/proc/self/clear_refs");
    reset << "5" << std::flush;  // proc(5): the high-water mark falls to what is resident now
    if (reset)
        m_before = field(kStatus, "VmRSS:");
}

std::int64_t PeakMemory::growthBytes() const {
    return m_before == 0 ? 0 : std::max<std::int64_t>(0, field(kStatus, "VmHWM:") - m_before);
}

std::int64_t availableMemory() {
    const std::int64_t free = field("/proc/meminfo", "MemAvailable:");
    return free == 0 ? 0 : free + field(kStatus, "VmRSS:");
}

}  // namespace engine
