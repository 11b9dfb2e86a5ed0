// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>

#include "ui/jobs/job.h"

namespace ui {

/// Decodes pictures in the background for as long as it lives; what was asked for last comes first, because that
/// is what stands on the screen.
class ThumbnailJob final : public Job {
    Q_OBJECT

public:
    /// @param maxSidePx longer side of the result; 0 = as large as the file
    explicit ThumbnailJob(int maxSidePx, QObject* parent = nullptr);

    /// Asking again for a file that waits moves it to the front.
    void request(const std::filesystem::path& file);
    /// Forgets what waits; the file being decoded is still reported.
    void cancel();

signals:
    void loaded(const std::filesystem::path& file, const QImage& image);
    void unreadable(const std::filesystem::path& file, const engine::Error& error);

private:
    void work(std::stop_token stop);
    void decode(const std::filesystem::path& file);

    int m_maxSidePx;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::filesystem::path> m_waiting;  // guarded by m_mutex
    std::jthread m_thread;
};

}  // namespace ui
