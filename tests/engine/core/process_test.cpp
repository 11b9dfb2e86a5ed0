// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/process.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <thread>

namespace engine {
namespace {

int niceness() {
    return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
}

TEST(Process, AWorkerAndItsThreadsGiveWayToTheOthers) {
    const int before = niceness();
    int worker = 0, child = 0;
    std::thread([&] {
        lowerThreadPriority();
        worker = niceness();
        std::thread([&] { child = niceness(); }).join();
    }).join();
    EXPECT_GE(worker, 10);
    EXPECT_EQ(child, worker);
    EXPECT_EQ(niceness(), before);
}

}  // namespace
}  // namespace engine
