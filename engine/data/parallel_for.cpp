// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/parallel_for.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace engine::data {

void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work, const std::string& phase,
                 const ProgressFunction& progress, const std::stop_token& stop) {
    std::atomic<std::size_t> next = 0, done = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto report = [&] {
        if (progress)
            progress({phase, static_cast<std::int64_t>(done.load()), static_cast<std::int64_t>(count)});
    };
    const auto run = [&](bool reports) {
        try {
            for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
                work(i);
                ++done;
                if (reports)
                    report();
            }
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        constexpr unsigned kMostThreads = 8;
        const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, kMostThreads);
        std::vector<std::jthread> workers;
        for (unsigned i = 1; i < threads && i < count; ++i)
            workers.emplace_back(run, false);
        run(true);
    }
    if (failure)
        std::rethrow_exception(failure);
    report();
}

}  // namespace engine::data
