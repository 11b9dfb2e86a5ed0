// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/evaluation_details.h"
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

/// Of a classifier; fractions in [0, 1].
struct ClassAccuracy {
    std::int64_t classId = 0;
    std::string name;
    std::int64_t images = 0;
    double accuracy = 0;  ///< share of its images whose best class it is; 0 without images
};

struct ClassificationMetrics {
    std::int64_t images = 0;
    double top1 = 0, top5 = 0;  ///< with fewer than five classes top5 is 1
    double fitness = 0;         ///< (top1 + top5) / 2, yolo11-spec.md 4.9
    std::vector<ClassAccuracy> perClass;
    std::vector<std::vector<std::int64_t>> confusion;  ///< images by [true class][predicted class]
};

/// As what the classes of a model count: by class of the model, the class of the dataset; -1 = it is left out.
using ClassMap = std::vector<std::int64_t>;

/// By name, whatever the case, blanks around it, '_' or '-' for a blank; else by singular and plural ("s"). What has no
/// counterpart is left out.
ClassMap matchClasses(const std::vector<std::string>& model, const std::vector<std::string>& dataset);

struct EvaluateConfig {
    ModelRef model;
    DatasetRef dataset;
    Split split = Split::Val;
    std::int64_t imageSize = 640;  ///< rounded up to a multiple of 32; 0 = what the model is made for
    std::int64_t batch = 16;
    double confidence = 0.001;  ///< this and the next three: detectors only
    double iou = 0.7;
    std::int64_t maxDetections = 300;
    bool rect = true;
    bool wantsDetails = false;  ///< some seconds more for thousands of images
    std::string device = "auto";
    std::string precision = "auto";
    /// Where model and dataset have different classes; empty = the same ones, in the same order. A detector finds each
    /// class as surely as the surest of those that count as it; a classifier chooses among those that count.
    ClassMap classMap = {};
};

struct EvaluateReport {
    DatasetTask task = DatasetTask::Detect;
    DetectionMetrics metrics;
    ClassificationMetrics classification;
    std::vector<Issue> issues;
    double seconds = 0;
    bool isCancelled = false;
    std::optional<EvaluationDetails> details;  ///< where they were asked for and it was not cancelled
};

/// Blocks until done. A network whose head has no weights yet is measured as training would start with it, and a note
/// says so; so it does where classes that are taken by their number have other names ("dataset.other_names"). Throws
/// Error (Model), Error (Dataset) where the split is empty or the numbers of classes differ ("dataset.class_mismatch"),
/// Error (Usage) for a class map that does not fit them ("evaluate.bad_class_map").
EvaluateReport evaluate(const EvaluateConfig& config, const ProgressFunction& progress, std::stop_token stop);

/// The same of a dataset that was read already. @param dataset what readDataset(config.dataset) gave
EvaluateReport evaluate(const EvaluateConfig& config, DatasetInfo dataset, const ProgressFunction& progress,
                        std::stop_token stop);

}  // namespace engine
