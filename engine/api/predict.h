// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/issue.h"
#include "engine/api/model_info.h"
#include "engine/api/progress.h"

namespace engine {

struct Prediction {
    std::int64_t classId = 0;
    float confidence = 0;         ///< [0, 1]
    std::array<float, 4> xyxy{};  ///< pixels of the original (EXIF-rotated) image
};

struct PredictTimes {
    double readMs = 0, preprocessMs = 0, inferenceMs = 0, postprocessMs = 0;
};

/// What a classifier says of a whole image.
struct ClassProbability {
    std::int64_t classId = 0;
    float probability = 0;  ///< [0, 1]
};

struct ImagePrediction {
    std::filesystem::path image;
    int width = 0, height = 0;
    std::vector<Prediction> boxes;      ///< of a detector; highest confidence first
    std::vector<ClassProbability> top;  ///< of a classifier: the five likeliest classes, or all; likeliest first
    PredictTimes times;
};

struct PredictConfig {
    ModelRef model;
    std::vector<std::filesystem::path> sources;  ///< files, and folders (not recursive), in this order
    double confidence = 0.25;
    double iou = 0.7;
    std::int64_t imageSize = 640;  ///< rounded up to a multiple of 32; 0 = what the model is made for
    std::int64_t maxDetections = 300;
    bool rect = true;  ///< smallest padding; false: always square
    std::string device = "auto";
    std::string precision = "auto";
};

class PredictObserver {
public:
    virtual ~PredictObserver() = default;
    virtual void onModel(const ModelInfo&) {}
    virtual void onProgress(const Progress&) {}
    virtual void onImage(const ImagePrediction&) {}
    virtual void onIssue(const Issue&) {}
};

struct PredictReport {
    std::int64_t images = 0;
    std::int64_t skipped = 0;
    bool isCancelled = false;
};

/// Blocks until done; calls the observer from the calling thread. A file that is not an image is an issue
/// and the others go on. Throws Error for the model, and Error (Usage) where no source exists.
PredictReport predict(const PredictConfig& config, PredictObserver& observer, std::stop_token stop);

/// A YOLO label file: a line `class x y width height` a box, centre and size as fractions. Atomic.
/// Throws Error (Disk).
void writeLabels(const std::filesystem::path& file, const ImagePrediction& prediction);

}  // namespace engine
