// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/process.h"

#include <ATen/Parallel.h>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <set>
#include <string>
#include <thread>

namespace engine {
namespace {

constexpr int kBackgroundNice = 10;

int physicalCores() {
    std::set<std::string> cores;
    std::ifstream in("/proc/cpuinfo");
    std::string package;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("physical id"))
            package = line;
        if (line.starts_with("core id"))
            cores.insert(package + line);
    }
    const int logical = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return cores.empty() ? logical : std::min(logical, static_cast<int>(cores.size()));
}

}  // namespace

void setUpProcess(int threads) {
    // Freed pages stay with the process: a third of a training step is page faults with glibc's defaults.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 2147483647);
    mallopt(M_TOP_PAD, 64 << 20);
    // An arena of another thread has heaps of 64 MiB: every larger block of a training on a worker thread was new
    // pages.
    mallopt(M_ARENA_MAX, 1);
    ::setenv("OPENCV_IO_MAX_IMAGE_PIXELS", "178000000", 1);
    at::set_num_threads(threads > 0 ? threads : physicalCores());
    cv::setNumThreads(1);
    cv::utils::logging::setLogLevel(
        cv::utils::logging::LOG_LEVEL_SILENT);  // broken files are issues, not lines on stderr
}

void lowerThreadPriority() {
    // On Linux a thread's own, inherited by those it starts. Where it is refused, training is as quick as before.
    static_cast<void>(setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kBackgroundNice));
}

int computeThreads() {
    return at::get_num_threads();
}

}  // namespace engine
