// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_health_scan.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace engine::data {

// Workers take the next image; the caller works too and is the only one to report.
std::vector<ImageHashes> hashImages(const std::vector<SampleInfo>& samples, const ProgressFunction& progress,
                                    const std::stop_token& stop) {
    std::vector<ImageHashes> results(samples.size());
    std::atomic<std::size_t> next = 0, done = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto report = [&] {
        if (progress)
            progress({"health", static_cast<std::int64_t>(done), static_cast<std::int64_t>(samples.size())});
    };
    const auto work = [&](bool reports) {
        try {
            for (std::size_t i = next++; i < samples.size() && !stop.stop_requested(); i = next++) {
                results[i] = hashImage(samples[i].image);
                ++done;
                if (reports)
                    report();
            }
        } catch (...) {
            next = samples.size();
            const std::lock_guard lock(mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        constexpr unsigned kMostThreads = 8;
        const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, kMostThreads);
        std::vector<std::jthread> workers;
        for (unsigned i = 1; i < threads && i < samples.size(); ++i)
            workers.emplace_back(work, false);
        work(true);
    }
    if (failure)
        std::rethrow_exception(failure);
    report();
    return results;
}

}  // namespace engine::data
