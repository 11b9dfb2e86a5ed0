// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/core/error_translation.h"
#include "engine/core/user_folders.h"
#include "engine/data/image_io.h"
#include "engine/predict/frame_feed.h"
#include "engine/predict/predictor.h"
#include "engine/predict/rate_meter.h"

namespace engine {

namespace {

using prediction::FrameRule;

FrameRule ruleFor(const VideoSource& source) {
    if (source.file.empty())
        return FrameRule::Newest;
    return source.isEveryFrame ? FrameRule::Every : FrameRule::Played;
}

VideoReport predictFrames(const PredictConfig& config, const VideoSource& source, VideoObserver& observer,
                          const std::stop_token& stop) {
    prediction::checkOptions(config);
    // Before the model is read, which takes longer than to find out that there is no camera.
    auto reader = prediction::openVideo(source, prediction::videoModule(programFolder()));
    prediction::LoadedModel loaded = prediction::loadTrainedModel(config.model);
    observer.onModel(loaded.info);
    prediction::Predictor predictor(std::move(loaded), config);
    observer.onStart(reader->info());

    VideoReport report;
    prediction::RateMeter rate;
    prediction::FrameFeed feed(std::move(reader), ruleFor(source));
    while (const auto frame = feed.next(stop)) {
        prediction::PreparedImage prepared = prediction::prepareFrame(frame->bgr, predictor.input());
        prepared.file = source.file;
        VideoFrame predicted;
        predicted.prediction = predictor.run(prepared);
        predicted.image = data::toImage(frame->bgr);
        predicted.index = frame->index;
        predicted.dropped = frame->dropped;
        predicted.framesPerSecond = rate.add(prediction::RateMeter::Clock::now());
        observer.onFrame(predicted);
        ++report.frames;
        report.dropped = frame->dropped;
    }
    report.isCancelled = stop.stop_requested();
    if (!report.isCancelled && source.file.empty())
        throw Error(ErrorKind::DeviceLost, "video.camera_lost", "[video] the camera sends no more pictures", {},
                    "Connect it again, then start anew.");
    if (!report.isCancelled && report.frames == 0)
        throw prediction::unreadableVideo(source.file);
    return report;
}

}  // namespace

VideoReport predictVideo(const PredictConfig& config, const VideoSource& source, VideoObserver& observer,
                         std::stop_token stop) {
    try {
        return predictFrames(config, source, observer, stop);
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
