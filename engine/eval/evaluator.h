// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include "engine/api/evaluate.h"
#include "engine/data/data_loader.h"
#include "engine/eval/evaluation_batches.h"
#include "engine/nn/model.h"

namespace engine::eval {

struct EvaluatorOptions {
    std::int64_t imageSize = 640;
    std::int64_t batch = 16;
    double confidence = 0.001;
    double iou = 0.7;
    std::int64_t maxDetections = 300;
    bool rect = true;
    bool wantsDetails = false;  ///< not of features
    int workers = -1;
    c10::Device device = c10::kCPU;
    c10::ScalarType computeType = c10::kFloat;
    /// Batches of a feature cache in place of the samples' images, from stage `freezeLine` on.
    std::function<std::optional<data::Batch>()> features = {};
    int freezeLine = 0;
    ClassMap classMap = {};  ///< checked; empty = the model's classes are `classNames`
};

/// The validation batches of these options, by the model's task.
EvaluationBatches makeBatches(const nn::Model& model, const std::vector<SampleInfo>& samples,
                              const EvaluatorOptions& options);

/// Called for each batch with the network's outputs (float32), so that training can add up its loss.
using BatchFunction = std::function<void(const std::vector<Tensor>& outputs, const data::Batch& batch)>;

/// Runs `model` (inference mode, on options.device) over `samples`, by its task; yolo11-spec.md 4. Unreadable images
/// become issues. Where memory does not suffice, parts of a batch go through the network. A stop request ends it early
/// with isCancelled.
EvaluateReport evaluateModel(nn::Model& model, const std::vector<SampleInfo>& samples,
                             const std::vector<std::string>& classNames, const EvaluatorOptions& options,
                             const BatchFunction& onBatch, const ProgressFunction& progress, std::stop_token stop);

}  // namespace engine::eval
