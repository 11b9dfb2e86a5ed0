// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "engine/predict/video_reader.h"

namespace engine::prediction {

enum class FrameRule {
    Every,   ///< none is dropped; the reader waits for the one who asks
    Newest,  ///< read as they come, only the newest one is kept
    Played,  ///< as Newest, but not faster than the reader's frames per second
};

/// Hands out the frames of a reader. Newest and Played read in a thread of their own. One thread at a time asks.
class FrameFeed {
public:
    struct Frame {
        cv::Mat bgr;
        std::int64_t index = 0;    ///< of the reader, from 0
        std::int64_t dropped = 0;  ///< before this one
    };

    FrameFeed(std::unique_ptr<VideoReader> reader, FrameRule rule);
    ~FrameFeed();

    /// Waits for a frame. Nothing after the last one, or once a stop is requested. Throws what the reader throws.
    std::optional<Frame> next(const std::stop_token& stop);

private:
    void read(const std::stop_token& stop);
    void readUntilStopped(const std::stop_token& stop);

    std::unique_ptr<VideoReader> m_reader;
    FrameRule m_rule;
    std::int64_t m_readCount = 0;  // by the one thread that reads
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    // Guarded by m_mutex.
    std::optional<Frame> m_newest;
    std::int64_t m_dropped = 0;
    bool m_isAtEnd = false;
    std::exception_ptr m_failure;

    std::jthread m_thread;
};

}  // namespace engine::prediction
