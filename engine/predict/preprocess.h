// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "engine/api/issue.h"
#include "engine/api/predict.h"
#include "engine/augment/letterbox.h"
#include "engine/core/tensor.h"

namespace engine::prediction {

/// How an image becomes the network's input.
struct InputOptions {
    augment::LetterboxOptions letterbox;
    /// Set for classifiers: the square in the middle, of the letterbox's width, in place of the letterbox.
    std::optional<double> cropFraction;
};

/// An image on its way into the network.
struct PreparedImage {
    std::filesystem::path file;  ///< empty for one in memory
    Tensor input;                ///< float32 [1, 3, H, W], RGB in [0, 1], channels last; undefined if unreadable
    int width = 0, height = 0;   ///< of the file's image, EXIF-rotated
    PredictTimes times;          ///< read, preprocess
    std::vector<Issue> issues;   ///< why it is unreadable, or that it is damaged
};

/// Reads, letterboxes or crops, converts. Computes in the calling thread alone, so that it can run beside the network.
/// A file that is not an image is an issue; throws Error (OutOfMemory).
PreparedImage prepareImage(const std::filesystem::path& file, const InputOptions& options);

/// The same of a picture in memory: 8 bit BGR.
PreparedImage prepareFrame(const cv::Mat& bgr, const InputOptions& options);

}  // namespace engine::prediction
