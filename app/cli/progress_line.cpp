// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progress_line.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>

#include "app/cli/console_text.h"

namespace cli {

ProgressLine::ProgressLine(bool isQuiet) : m_isQuiet(isQuiet), m_isTerminal(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::update(const std::string& phase, std::int64_t done, std::int64_t total, const std::string& detail) {
    if (m_isQuiet)
        return;
    const Clock::time_point now = Clock::now();
    if (phase != m_phase) {
        m_phase = phase;
        m_phaseStart = m_lastPrint = now;
    }
    const auto interval = std::chrono::milliseconds(m_isTerminal ? 100 : 5000);
    if (now - m_lastPrint < interval)
        return;
    m_lastPrint = now;

    const double elapsed = std::chrono::duration<double>(now - m_phaseStart).count();
    std::string line = total > 0 ? fmt::format("{} {}/{}", phase, done, total) : fmt::format("{} {}", phase, done);
    if (done > 0 && elapsed > 0) {
        const double rate = static_cast<double>(done) / elapsed;
        line += fmt::format(", {:.1f}/s", rate);
        if (total > done)
            line += ", " + durationText(static_cast<double>(total - done) / rate) + " left";
    }
    if (!detail.empty())
        line += ", " + detail;
    if (!m_isTerminal) {
        std::cerr << line << std::endl;
        return;
    }
    constexpr std::int64_t kWidth = 24;
    const std::int64_t filled = total > 0 ? std::min(kWidth, done * kWidth / total) : 0;
    std::cerr << fmt::format("\r[{:=<{}}{:<{}}] {}\033[K", "", filled, "", kWidth - filled, line) << std::flush;
    m_isDrawn = true;
}

void ProgressLine::message(const std::string& line) {
    if (m_isQuiet)
        return;
    clear();
    std::cerr << line << std::endl;
}

void ProgressLine::clear() {
    if (m_isDrawn)
        std::cerr << "\r\033[K" << std::flush;
    m_isDrawn = false;
}

}  // namespace cli
