// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/optimizer_factory.h"

#include "engine/train/auto_settings.h"

#include <algorithm>
#include <cmath>

namespace engine::training {
namespace {

constexpr std::int64_t kLongRun = 10'000;

double accumulatedBatch(const TrainConfig& config) {
    const double batch = static_cast<double>(config.batch);
    return batch * std::max(std::nearbyint(static_cast<double>(config.nominalBatch) / batch), 1.0);
}

}  // namespace

OptimizerChoice chooseOptimizer(const TrainConfig& config, std::int64_t trainImages, std::int64_t classCount,
                                bool isFineTuning) {
    OptimizerChoice choice{config.optimizer, config.learningRate, config.momentum, config.weightDecay,
                           config.warmupBiasLearningRate};
    choice.weightDecay *= accumulatedBatch(config) / static_cast<double>(config.nominalBatch);
    if (config.optimizer != OptimizerKind::Auto)
        return choice;

    const std::int64_t imagesPerStep = std::max(config.batch, config.nominalBatch);
    const std::int64_t iterations = (trainImages + imagesPerStep - 1) / imagesPerStep * config.epochs;
    choice.momentum = 0.9;
    choice.warmupBiasLearningRate = 0;
    if (iterations > kLongRun) {
        choice.kind = OptimizerKind::Sgd;
        choice.learningRate = 0.01;
    } else {
        choice.kind = OptimizerKind::AdamW;
        choice.learningRate = std::nearbyint(0.002 * 5 / static_cast<double>(4 + classCount) * 1e6) / 1e6;
        if (isFineTuning && trainImages < kFewImages)
            choice.learningRate = std::min(choice.learningRate, largestRate(trainImages));
    }
    return choice;
}

std::unique_ptr<Optimizer> makeOptimizer(const OptimizerChoice& choice, const StateDict& parameters) {
    ParameterGroups groups = groupParameters(parameters, choice.learningRate, choice.weightDecay);
    if (choice.kind == OptimizerKind::Sgd)
        return std::make_unique<Sgd>(std::move(groups), choice.momentum);
    return std::make_unique<AdamW>(std::move(groups), choice.momentum);
}

LrSchedule makeSchedule(const TrainConfig& config, const OptimizerChoice& choice, std::int64_t stepsPerEpoch) {
    LrSchedule schedule;
    schedule.epochs = config.epochs;
    schedule.stepsPerEpoch = stepsPerEpoch;
    schedule.initialRate = choice.learningRate;
    schedule.finalFraction = config.finalLearningRate;
    schedule.isCosine = config.cosineSchedule;
    schedule.fewestWarmupBatches = choice.fewestWarmupBatches;
    schedule.warmupEpochs = config.warmupEpochs;
    schedule.warmupMomentum = config.warmupMomentum;
    schedule.warmupBiasRate = choice.warmupBiasLearningRate;
    schedule.momentum = config.momentum;
    schedule.batchesPerStep = static_cast<double>(config.nominalBatch) / static_cast<double>(config.batch);
    return schedule;
}

}  // namespace engine::training
