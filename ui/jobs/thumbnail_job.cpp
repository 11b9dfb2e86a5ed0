// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/thumbnail_job.h"

#include <algorithm>

#include "engine/api/image.h"
#include "ui/convert.h"

namespace ui {

ThumbnailJob::ThumbnailJob(int maxSidePx, QObject* parent) : Job(parent), m_maxSidePx(maxSidePx) {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) { runGuarded([this, &stop] { work(stop); }); });
}

void ThumbnailJob::request(const std::filesystem::path& file) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = std::find(m_waiting.begin(), m_waiting.end(), file); found != m_waiting.end())
            m_waiting.erase(found);
        m_waiting.push_front(file);
    }
    m_wake.notify_one();
}

void ThumbnailJob::cancel() {
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
}

void ThumbnailJob::work(std::stop_token stop) {
    while (true) {
        std::filesystem::path file;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); }))
                return;
            file = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        if (stop.stop_requested())
            return;
        decode(file);
    }
}

void ThumbnailJob::decode(const std::filesystem::path& file) {
    try {
        const QImage image =
            toImage(m_maxSidePx > 0 ? engine::readThumbnail(file, m_maxSidePx) : engine::readImage(file));
        post([this, file, image] { emit loaded(file, image); });
    } catch (const engine::Error& error) {
        post([this, file, error] { emit unreadable(file, error); });
    }
}

}  // namespace ui
