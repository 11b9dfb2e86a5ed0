// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <opencv2/core/mat.hpp>

#include "engine/api/error.h"
#include "engine/api/video.h"

namespace engine::prediction {

/// Frames in their order. One thread at a time.
class VideoReader {
public:
    virtual ~VideoReader() = default;

    virtual VideoInfo info() const = 0;
    /// Waits for the next frame: 8 bit BGR, memory of its own. Passes over damaged parts of a file. False at the end.
    virtual bool read(cv::Mat& bgr) = 0;
};

/// espalier_video.so: beside the programs as they are built, else in ../lib/espalier as it is installed. Empty where
/// Espalier was built without it.
std::filesystem::path videoModule(const std::filesystem::path& programFolder);

/// Throws as predictVideo() does for its source. @param module as from videoModule()
std::unique_ptr<VideoReader> openVideo(const VideoSource& source, const std::filesystem::path& module);

/// "video.unreadable": also of a file that opens, but of which no frame can be read.
Error unreadableVideo(const std::filesystem::path& file);

}  // namespace engine::prediction
