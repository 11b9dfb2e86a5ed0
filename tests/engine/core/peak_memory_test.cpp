// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/peak_memory.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <vector>

namespace engine {
namespace {

constexpr std::int64_t kBlock = 64 << 20;

/// Touches every page, then frees them.
void useBlock() {
    const std::vector<char> block(static_cast<std::size_t>(kBlock), 1);
    volatile char last = block.back();
    static_cast<void>(last);
}

TEST(PeakMemory, RemembersWhatWasFreedAgain) {
    if (!std::ofstream("/proc/self/clear_refs"))
        GTEST_SKIP() << "this system does not reset the high-water mark";
    const PeakMemory peak;
    useBlock();
    EXPECT_GE(peak.growthBytes(), kBlock * 9 / 10);
}

TEST(PeakMemory, ALaterOneKnowsNothingOfAnEarlierPeak) {
    const PeakMemory before;
    useBlock();
    const PeakMemory peak;
    EXPECT_LT(peak.growthBytes(), kBlock / 2);
}

TEST(PeakMemory, MemoryThatTheHeapKeptCountsWhenItIsUsedAgain) {
    if (!std::ofstream("/proc/self/clear_refs"))
        GTEST_SKIP() << "this system does not reset the high-water mark";
    // Small enough to come from the heap, which keeps freed pages.
    const auto useHeap = [] {
        std::vector<std::unique_ptr<std::vector<char>>> pieces;
        for (std::int64_t used = 0; used < kBlock; used += 1 << 16)
            pieces.push_back(std::make_unique<std::vector<char>>(1 << 16, 1));
    };
    useHeap();
    const PeakMemory peak;
    useHeap();
    EXPECT_GE(peak.growthBytes(), kBlock * 9 / 10);
}

}  // namespace
}  // namespace engine
