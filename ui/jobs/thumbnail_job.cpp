// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/thumbnail_job.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

#include <algorithm>
#include <unordered_set>

#include "engine/api/image.h"
#include "ui/convert.h"

namespace ui {
namespace {

void lowerPriority() {
#ifdef __linux__
    constexpr int kNicer = 5;  // of this thread only
    ::setpriority(PRIO_PROCESS, 0, kNicer);
#endif
}

}  // namespace

ThumbnailJob::ThumbnailJob(int maxSidePx, QObject* parent) : Job(parent), m_maxSidePx(maxSidePx) {
    setRunning();
    const unsigned threads = maxSidePx > 0 ? std::max(1U, std::thread::hardware_concurrency()) : 1;
    for (unsigned index = 0; index < threads; ++index)
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

void ThumbnailJob::request(const std::filesystem::path& file) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_places.find(file.native()); known == m_places.end()) {
            m_waiting.push_front(file);
            m_places.emplace(file.native(), m_waiting.begin());
        } else if (known->second != m_waiting.end()) {
            m_waiting.splice(m_waiting.begin(), m_waiting, known->second);
        }
    }
    m_wake.notify_one();
}

void ThumbnailJob::keepOnly(const std::vector<std::filesystem::path>& files) {
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty())
        return;
    std::unordered_set<std::filesystem::path::string_type> wanted;
    for (const std::filesystem::path& file : files)
        wanted.insert(file.native());
    std::erase_if(m_waiting, [this, &wanted](const std::filesystem::path& file) {
        return !wanted.contains(file.native()) && m_places.erase(file.native()) > 0;
    });
}

void ThumbnailJob::cancel() {
    keepOnly({});
}

void ThumbnailJob::work(const std::stop_token& stop) {
    lowerPriority();
    while (true) {
        std::filesystem::path file;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); }) || stop.stop_requested())
                return;
            file = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_places[file.native()] = m_waiting.end();
        }
        decode(file);
    }
}

void ThumbnailJob::decode(const std::filesystem::path& file) {
    try {
        // In the format of pixmaps, which otherwise the window's thread would have to convert to.
        const QImage image =
            toImage(m_maxSidePx > 0 ? engine::readThumbnail(file, m_maxSidePx) : engine::readImage(file))
                .convertToFormat(QImage::Format_RGB32);
        postResult(file, [this, file, image] { emit loaded(file, image); });
    } catch (const engine::Error& error) {
        postResult(file, [this, file, error] { emit unreadable(file, error); });
    } catch (const std::exception& problem) {
        const engine::Error error(engine::ErrorKind::Internal, "internal", problem.what(), file, {}, {problem.what()});
        postResult(file, [this, file, error] { emit unreadable(file, error); });
    }
}

// Until the owner knows the picture, asking for it must not start it again.
template <typename Report>
void ThumbnailJob::postResult(const std::filesystem::path& file, Report report) {
    post([this, file, report] {
        {
            const std::lock_guard lock(m_mutex);
            m_places.erase(file.native());
        }
        report();
    });
}

}  // namespace ui
