// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>

namespace engine::prediction {

/// How many events come in a second, over the last two seconds.
class RateMeter {
public:
    using Clock = std::chrono::steady_clock;

    /// @return events a second up to this one; 0 for the first, or after a longer pause
    double add(Clock::time_point now) {
        constexpr std::chrono::seconds kWindow(2);
        m_times.push_back(now);
        while (now - m_times.front() > kWindow)
            m_times.pop_front();
        const std::chrono::duration<double> span = now - m_times.front();
        return span.count() > 0 ? static_cast<double>(m_times.size() - 1) / span.count() : 0;
    }

private:
    std::deque<Clock::time_point> m_times;
};

}  // namespace engine::prediction
