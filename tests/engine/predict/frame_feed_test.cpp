// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/frame_feed.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <vector>

#include "engine/predict/rate_meter.h"

namespace {

using engine::prediction::FrameFeed;
using engine::prediction::FrameRule;
using engine::prediction::RateMeter;

/// What a reader and its test share.
struct Script {
    int frames = 0;
    double framesPerSecond = 0;
    bool fails = false;            ///< in place of the end
    std::stop_source exhausted{};  ///< stopped when the reader is asked for more than there is
};

class ScriptedReader final : public engine::prediction::VideoReader {
public:
    explicit ScriptedReader(Script& script) : m_script(script) {}

    engine::VideoInfo info() const override { return {4, 2, m_script.framesPerSecond}; }
    bool read(cv::Mat& bgr) override {
        if (m_next == m_script.frames) {
            m_script.exhausted.request_stop();
            if (m_script.fails)
                throw std::runtime_error("unplugged");
            return false;
        }
        bgr = cv::Mat(2, 4, CV_8UC3, cv::Scalar::all(m_next++));
        return true;
    }

private:
    Script& m_script;
    int m_next = 0;
};

std::unique_ptr<ScriptedReader> readerOf(Script& script) {
    return std::make_unique<ScriptedReader>(script);
}

void waitFor(const std::stop_token& event) {
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, event, [] { return false; });
}

TEST(FrameFeed, HandsOutEveryFrameInItsOrder) {
    Script script{3};
    FrameFeed feed(readerOf(script), FrameRule::Every);
    for (int index = 0; index < 3; ++index) {
        const auto frame = feed.next({});
        ASSERT_TRUE(frame);
        EXPECT_EQ(frame->index, index);
        EXPECT_EQ(frame->dropped, 0);
        EXPECT_EQ(frame->bgr.at<cv::Vec3b>(1, 1)[0], index);
    }
    EXPECT_FALSE(feed.next({}));
}

TEST(FrameFeed, WhatWasNotAskedForInTimeIsDropped) {
    Script script{5};
    FrameFeed feed(readerOf(script), FrameRule::Newest);
    waitFor(script.exhausted.get_token());
    const auto frame = feed.next({});
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->index, 4);
    EXPECT_EQ(frame->dropped, 4);
    EXPECT_EQ(frame->bgr.at<cv::Vec3b>(0, 0)[2], 4);
    EXPECT_FALSE(feed.next({}));
}

TEST(FrameFeed, AFilePlaysToItsEnd) {
    Script script{4, 500};
    FrameFeed feed(readerOf(script), FrameRule::Played);
    std::int64_t shown = 0, dropped = 0, last = -1;
    while (const auto frame = feed.next({})) {
        EXPECT_GT(frame->index, last);
        last = frame->index;
        dropped = frame->dropped;
        ++shown;
    }
    EXPECT_EQ(last, 3);
    EXPECT_EQ(shown + dropped, 4);
}

TEST(FrameFeed, AStopRequestEndsTheWait) {
    Script script{100, 0.001};  // the second frame would be due after a quarter of an hour
    FrameFeed feed(readerOf(script), FrameRule::Played);
    std::stop_source stop;
    ASSERT_TRUE(feed.next(stop.get_token()));
    std::jthread stopper([&stop] { stop.request_stop(); });
    EXPECT_FALSE(feed.next(stop.get_token()));
}

TEST(FrameFeed, PassesOnWhatTheReaderThrows) {
    for (const FrameRule rule : {FrameRule::Every, FrameRule::Newest}) {
        Script script{0, 0, true};
        FrameFeed feed(readerOf(script), rule);
        EXPECT_THROW(feed.next({}), std::runtime_error);
    }
}

TEST(RateMeter, CountsOverTheLastTwoSeconds) {
    RateMeter meter;
    const RateMeter::Clock::time_point start{};
    using std::chrono::milliseconds;
    EXPECT_EQ(meter.add(start), 0);
    EXPECT_DOUBLE_EQ(meter.add(start + milliseconds(100)), 10);
    EXPECT_DOUBLE_EQ(meter.add(start + milliseconds(500)), 4);
    EXPECT_DOUBLE_EQ(meter.add(start + milliseconds(2200)), 1 / 1.7);  // the first two are too long ago
    EXPECT_EQ(meter.add(start + milliseconds(9000)), 0);
}

}  // namespace
