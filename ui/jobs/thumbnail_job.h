// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <condition_variable>
#include <filesystem>
#include <list>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

#include "ui/jobs/job.h"

namespace ui {

/// Decodes pictures in the background for as long as it lives; what was asked for last comes first, because that
/// is what stands on the screen. Small pictures are made on every core, at a lower priority than the window.
class ThumbnailJob final : public Job {
    Q_OBJECT

public:
    /// @param maxSidePx longer side of the result; 0 = as large as the file
    explicit ThumbnailJob(int maxSidePx, QObject* parent = nullptr);

    /// Asking again for a file that waits moves it to the front; one that is being decoded is not decoded twice.
    void request(const std::filesystem::path& file);
    /// Forgets what waits and is not among `files`: it was scrolled away.
    void keepOnly(const std::vector<std::filesystem::path>& files);
    /// Forgets what waits; files being decoded are still reported.
    void cancel();

signals:
    void loaded(const std::filesystem::path& file, const QImage& image);
    void unreadable(const std::filesystem::path& file, const engine::Error& error);

private:
    using Waiting = std::list<std::filesystem::path>;

    void work(const std::stop_token& stop);
    void decode(const std::filesystem::path& file);
    template <typename Report>
    void postResult(const std::filesystem::path& file, Report report);

    int m_maxSidePx;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    // Guarded by m_mutex. Every file of m_waiting and those being decoded, which have end() as place.
    Waiting m_waiting;
    std::unordered_map<std::filesystem::path::string_type, Waiting::iterator> m_places;
    std::vector<std::jthread> m_threads;
};

}  // namespace ui
