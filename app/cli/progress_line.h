// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace cli {

/// Progress on standard error: on a terminal one line that is drawn over, with rate and time left; in a pipe a
/// plain line every five seconds. Says nothing when quiet.
class ProgressLine {
public:
    explicit ProgressLine(bool isQuiet);
    ~ProgressLine();

    void update(const std::string& phase, std::int64_t done, std::int64_t total, const std::string& detail = {});
    /// A line of its own; the progress is drawn again below it.
    void message(const std::string& line);
    void clear();

private:
    using Clock = std::chrono::steady_clock;
    bool m_isQuiet;
    bool m_isTerminal;
    bool m_isDrawn = false;
    std::string m_phase;
    Clock::time_point m_phaseStart;
    Clock::time_point m_lastPrint;
};

}  // namespace cli
