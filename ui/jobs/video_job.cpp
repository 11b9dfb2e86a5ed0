// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/video_job.h"

#include <utility>

#include "ui/convert.h"

namespace ui {

/// Turns the engine's virtual calls into the job's posts.
class VideoJob::Observer final : public engine::VideoObserver {
public:
    explicit Observer(VideoJob& job) : m_job(job) {}

    void onModel(const engine::ModelInfo& info) override {
        m_job.post([job = &m_job, info] { emit job->modelRead(info); });
    }
    void onStart(const engine::VideoInfo& info) override {
        m_job.post([job = &m_job, info] { emit job->opened(info); });
    }
    void onFrame(const engine::VideoFrame& frame) override {
        m_job.offer({toImage(frame.image).convertToFormat(QImage::Format_RGB32), frame.prediction, frame.dropped,
                     frame.framesPerSecond});
    }

private:
    VideoJob& m_job;
};

VideoJob::VideoJob(engine::PredictConfig config, engine::VideoSource source, QObject* parent)
    : Job(parent), m_config(std::move(config)), m_source(std::move(source)) {}

void VideoJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            Observer observer(*this);
            const engine::VideoReport report = engine::predictVideo(m_config, m_source, observer, stop);
            post([this, report] { emit reported(report); });
        });
    });
}

void VideoJob::offer(LiveFrame frame) {
    {
        const std::lock_guard lock(m_mutex);
        const bool isUnderWay = m_newest.has_value();
        m_newest = std::move(frame);
        if (isUnderWay)
            return;
    }
    post([this] {
        std::unique_lock lock(m_mutex);
        const LiveFrame newest = *std::exchange(m_newest, std::nullopt);
        lock.unlock();
        emit framed(newest);
    });
}

}  // namespace ui
