// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/frame_feed.h"

#include <chrono>
#include <utility>

namespace engine::prediction {

namespace {

using Clock = std::chrono::steady_clock;

}  // namespace

FrameFeed::FrameFeed(std::unique_ptr<VideoReader> reader, FrameRule rule) : m_reader(std::move(reader)), m_rule(rule) {
    if (m_rule != FrameRule::Every)
        m_thread = std::jthread([this](const std::stop_token& stop) { read(stop); });
}

FrameFeed::~FrameFeed() = default;

std::optional<FrameFeed::Frame> FrameFeed::next(const std::stop_token& stop) {
    if (m_rule == FrameRule::Every) {
        Frame frame;
        if (stop.stop_requested() || !m_reader->read(frame.bgr))
            return std::nullopt;
        frame.index = m_readCount++;
        return frame;
    }
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, stop, [this] { return m_newest || m_isAtEnd; });
    if (stop.stop_requested())
        return std::nullopt;
    if (m_newest)
        return std::exchange(m_newest, std::nullopt);
    if (m_failure)
        std::rethrow_exception(m_failure);
    return std::nullopt;
}

void FrameFeed::read(const std::stop_token& stop) {
    std::exception_ptr failure;
    try {
        readUntilStopped(stop);
    } catch (...) {
        failure = std::current_exception();
    }
    const std::lock_guard lock(m_mutex);
    m_failure = failure;
    m_isAtEnd = true;
    m_wake.notify_all();
}

void FrameFeed::readUntilStopped(const std::stop_token& stop) {
    const double rate = m_rule == FrameRule::Played ? m_reader->info().framesPerSecond : 0;
    const Clock::time_point start = Clock::now();
    cv::Mat bgr;
    while (!stop.stop_requested() && m_reader->read(bgr)) {
        const std::int64_t index = m_readCount++;
        std::unique_lock lock(m_mutex);
        if (rate > 0) {
            const std::chrono::duration<double> due(static_cast<double>(index) / rate);
            m_wake.wait_until(lock, stop, start + std::chrono::duration_cast<Clock::duration>(due),
                              [] { return false; });
        }
        m_dropped += m_newest.has_value();
        m_newest = Frame{std::exchange(bgr, cv::Mat()), index, m_dropped};
        m_wake.notify_all();
    }
}

}  // namespace engine::prediction
