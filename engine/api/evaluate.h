// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/model_info.h"
#include "engine/api/progress.h"

namespace engine {

/// Detection metrics over the classes that have labels; fractions in [0, 1].
struct ClassMetrics {
    std::int64_t classId = 0;
    std::string name;
    std::int64_t images = 0, instances = 0;
    double precision = 0, recall = 0, map50 = 0, map50_95 = 0;
};

struct DetectionMetrics {
    std::int64_t images = 0, instances = 0;
    double precision = 0, recall = 0;  ///< at the confidence of the best mean F1
    double map50 = 0, map75 = 0, map50_95 = 0;
    double fitness = 0;  ///< 0.1 mAP50 + 0.9 mAP50-95
    std::vector<ClassMetrics> perClass;
};

struct EvaluateConfig {
    ModelRef model;
    DatasetRef dataset;
    Split split = Split::Val;
    std::int64_t imageSize = 640;
    std::int64_t batch = 16;
    double confidence = 0.001;
    double iou = 0.7;
    std::int64_t maxDetections = 300;
    bool rect = true;
    std::string device = "auto";
    std::string precision = "auto";
};

struct EvaluateReport {
    DetectionMetrics metrics;
    std::vector<Issue> issues;
    double seconds = 0;
    bool isCancelled = false;
};

/// Blocks until done. Throws Error (Model), Error (Dataset) where the split is empty or classes do not match.
EvaluateReport evaluate(const EvaluateConfig& config, const ProgressFunction& progress, std::stop_token stop);

}  // namespace engine
