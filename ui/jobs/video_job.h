// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <mutex>
#include <optional>
#include <thread>

#include "engine/api/video.h"
#include "ui/jobs/job.h"

namespace ui {

/// A frame, ready to be shown.
struct LiveFrame {
    QImage picture;  ///< in the format of pixmaps
    engine::ImagePrediction prediction;
    std::int64_t dropped = 0;
    double framesPerSecond = 0;  ///< 0 = not known yet
};

/// Predicts a camera or a video, frame by frame. A frame that the owner did not look at before the next one came is
/// never seen: frames do not queue up.
class VideoJob final : public Job {
    Q_OBJECT

public:
    VideoJob(engine::PredictConfig config, engine::VideoSource source, QObject* parent = nullptr);

    void start();
    void cancel() { m_thread.request_stop(); }

signals:
    void modelRead(const engine::ModelInfo& model);
    /// The source is open and the model ready.
    void opened(const engine::VideoInfo& video);
    void framed(const ui::LiveFrame& frame);
    /// At the end, also when cancelled; not after failed().
    void reported(const engine::VideoReport& report);

private:
    class Observer;

    void offer(LiveFrame frame);

    engine::PredictConfig m_config;
    engine::VideoSource m_source;
    std::mutex m_mutex;
    std::optional<LiveFrame> m_newest;  // guarded by m_mutex; there = its signal is under way
    std::jthread m_thread;
};

}  // namespace ui
