// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/issue.h"
#include "engine/api/model_info.h"
#include "engine/api/progress.h"

namespace engine {

struct Prediction {
    std::int64_t classId = 0;
    float confidence = 0;         ///< [0, 1]; 1 where a person corrected the boxes of the image
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
    /// Of each box: its corners before they were scaled to the image and cut at its edges, which is what NMS compares.
    /// May be empty.
    std::vector<std::array<float, 4>> inputXyxy{};
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

/// The boxes above `confidence` that no surer box of their class overlaps by more than `iou`, surest first, at most
/// `maxDetections`: of a prediction at a lower confidence that suppressed nothing (iou = 1) and left no box out,
/// exactly what predict() finds at these settings. Without inputXyxy, the boxes themselves are compared.
std::vector<Prediction> filterPredictions(const ImagePrediction& prediction, double confidence, double iou,
                                          std::int64_t maxDetections = 300);

/// A YOLO label file: a line `class x y width height` a box, centre and size as fractions. Atomic.
/// Throws Error (Disk).
void writeLabels(const std::filesystem::path& file, const ImagePrediction& prediction);

/// A COCO file of everything found: images, categories and annotations with a `score`. Boxes are [x, y, width, height]
/// in pixels, a category's id is the class id + 1 as in the COCO files that convertDataset() writes, file names are
/// relative to the folder that all the images are in. Atomic. Throws Error (Usage, "predictions.no_boxes") where a
/// classifier predicted: COCO has no place for classes of whole images; Error (Disk).
void writePredictionsCoco(const std::filesystem::path& file, std::span<const ImagePrediction> predictions,
                          const std::vector<std::string>& classNames);

/// A table, UTF-8 with commas and decimal points: a line a box, corners in pixels (image,width,height,class,name,
/// confidence,x1,y1,x2,y2), or for a classifier a line a class, likeliest first (image,width,height,class,name,
/// probability). An image where nothing was found has one line, empty behind its size. Atomic. Throws Error (Disk).
void writePredictionsCsv(const std::filesystem::path& file, std::span<const ImagePrediction> predictions,
                         const std::vector<std::string>& classNames);

}  // namespace engine
