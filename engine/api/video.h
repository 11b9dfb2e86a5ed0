// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/image.h"
#include "engine/api/model_info.h"
#include "engine/api/predict.h"

namespace engine {

/// False where Espalier was built without OpenCV's videoio; predictVideo() then fails with "video.unavailable".
bool canReadVideo();

struct Camera {
    int index = 0;     ///< as in VideoSource
    std::string name;  ///< as the system has it; may be empty
};

/// The cameras that the system knows, without opening them. Where it cannot be asked: one without a name.
std::vector<Camera> listCameras();

/// Whether a file is called like a video (avi, m4v, mkv, mov, mp4, mpeg, mpg, webm), whatever the case.
bool hasVideoSuffix(const std::filesystem::path& file);

struct VideoSource {
    std::filesystem::path file;  ///< empty = the camera
    int camera = 0;
    /// Of a file: every frame is predicted, however long it takes. Otherwise it plays at its own speed, and frames that
    /// come while the network computes are dropped, as those of a camera always are.
    bool isEveryFrame = false;
};

struct VideoInfo {
    int width = 0, height = 0;
    double framesPerSecond = 0;  ///< 0 = unknown
};

struct VideoFrame {
    Image image;
    ImagePrediction prediction;  ///< its image is the file, empty for a camera
    std::int64_t index = 0;      ///< of the source, from 0
    std::int64_t dropped = 0;    ///< so far
    double framesPerSecond = 0;  ///< predicted, over the last two seconds; 0 = not known yet
};

class VideoObserver {
public:
    virtual ~VideoObserver() = default;
    virtual void onModel(const ModelInfo&) {}
    virtual void onStart(const VideoInfo&) {}
    virtual void onFrame(const VideoFrame&) {}
};

struct VideoReport {
    std::int64_t frames = 0;  ///< predicted
    std::int64_t dropped = 0;
    bool isCancelled = false;
};

/// Predicts frame by frame; blocks until the end of the file or the stop request. Calls the observer from the calling
/// thread. `config.sources` is not looked at. Throws Error for the model; Error (Usage) "video.unavailable",
/// "video.no_camera", which counts cameras from 1; Error (Dataset) "video.unreadable", "video.missing" naming the file;
/// Error (DeviceLost) "video.camera_lost" where a camera stops by itself.
VideoReport predictVideo(const PredictConfig& config, const VideoSource& source, VideoObserver& observer,
                         std::stop_token stop);

}  // namespace engine
