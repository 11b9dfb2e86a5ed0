// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace ui {

/// Lets at most one event pass in each interval, so that a fast worker does not flood the event loop.
/// Epoch, issue and end events do not ask it. Worker thread only.
class ProgressLimiter {
public:
    using Clock = std::chrono::steady_clock;

    explicit ProgressLimiter(Clock::duration interval = std::chrono::milliseconds(60)) : m_interval(interval) {}

    bool passes(Clock::time_point now = Clock::now()) {
        if (now < m_next)
            return false;
        m_next = now + m_interval;
        return true;
    }

private:
    Clock::duration m_interval;
    Clock::time_point m_next = Clock::time_point::min();
};

}  // namespace ui
