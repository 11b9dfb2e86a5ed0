// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"
#include "engine/train/lr_schedule.h"
#include "engine/train/optimizer.h"

#include <cstdint>
#include <memory>

namespace engine::training {

/// The optimizer as used, after the rule of `Auto` (yolo11-spec.md 5.2 step 8 and 5.3).
struct OptimizerChoice {
    OptimizerKind kind = OptimizerKind::Sgd;  ///< never Auto
    double learningRate = 0, momentum = 0, weightDecay = 0, warmupBiasLearningRate = 0;
    std::int64_t fewestWarmupBatches = 100;
};

/// @param isFineTuning the run starts from trained weights: `Auto` keeps to largestRate().
OptimizerChoice chooseOptimizer(const TrainConfig& config, std::int64_t trainImages, std::int64_t classCount,
                                bool isFineTuning);

std::unique_ptr<Optimizer> makeOptimizer(const OptimizerChoice& choice, const StateDict& parameters);

LrSchedule makeSchedule(const TrainConfig& config, const OptimizerChoice& choice, std::int64_t stepsPerEpoch);

}  // namespace engine::training
