// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/train_step.h"

#include "engine/api/error.h"
#include "engine/core/within_memory.h"
#include "engine/eval/forward.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace engine::training {
namespace {

constexpr double kGradientNorm = 10.0;

void warmUp(Learner& learner, std::int64_t batchNumber) {
    const auto warmup = learner.schedule.warmup(batchNumber);
    if (!warmup)
        return;
    learner.accumulation = warmup->accumulation;
    learner.optimizer->setLearningRates(warmup->rates);
    learner.optimizer->setMomentum(warmup->momentum);
}

Error diverged(const char* what, std::int64_t batchNumber) {
    return Error(ErrorKind::Diverged, "train.diverged",
                 fmt::format("[train] {} is not a finite number in batch {} of the run: training diverged", what,
                             batchNumber + 1),
                 {}, "start again with a smaller learning rate; the best weights so far are kept",
                 {std::to_string(batchNumber + 1)});
}

/// @return the norm of the gradients.
Tensor optimizerStep(Learner& learner, std::int64_t batchNumber) {
    const GradientLimit limit = limitGradients(learner.optimizer->groups(), kGradientNorm);
    learner.optimizer->step(limit);
    learner.optimizer->clearGradients();
    learner.ema->update(*learner.model, learner.frozen);
    learner.lastOptimizerStep = batchNumber;
    return limit.norm;
}

/// @return the parts of the loss.
Tensor backward(Learner& learner, const data::Batch& batch, double share) {
    const TaskLoss loss = lossOf(learner, outputsOf(learner, batch), batch);
    // A detector's total is times the number of images already.
    (learner.model->task() == DatasetTask::Detect ? loss.total : loss.total * share).backward();
    return loss.parts * share;
}

/// @param part images at once
Tensor backwardInParts(Learner& learner, const data::Batch& batch, std::int64_t part) {
    const std::int64_t images = batch.classes.size(0);
    if (part >= images)
        return backward(learner, batch, 1);
    Tensor parts;
    for (std::int64_t first = 0; first < images; first += part) {
        const std::int64_t count = std::min(part, images - first);
        const Tensor some = backward(learner, data::partOf(batch, first, count),
                                     static_cast<double>(count) / static_cast<double>(images));
        parts = parts.defined() ? parts + some : some;
    }
    return parts;
}

Tensor backwardWithinMemory(Learner& learner, const data::Batch& batch) {
    bool isRetry = false;
    return withinMemory(batch.classes.size(0), learner.microBatch, [&](std::int64_t part) {
        if (std::exchange(isRetry, true))
            learner.optimizer->clearGradients();
        return backwardInParts(learner, batch, part);
    });
}

}  // namespace

void beginEpoch(Learner& learner, std::int64_t epoch) {
    learner.model->setTraining(true);
    const double rate = learner.schedule.rate(epoch);
    learner.optimizer->setLearningRates({rate, rate, rate});
}

Tensor trainStep(Learner& learner, const data::Batch& batch, std::int64_t batchNumber) {
    warmUp(learner, batchNumber);
    const Tensor parts = backwardWithinMemory(learner, batch);
    Tensor norm;
    if (batchNumber - learner.lastOptimizerStep >= learner.accumulation)
        norm = optimizerStep(learner, batchNumber);
    return norm.defined() ? at::cat({parts, norm.view({1})}) : parts;
}

TrainLoss readStep(const Tensor& step, std::int64_t batchNumber) {
    const TrainLoss parts = readParts(step);
    if (!std::isfinite(parts.total()))
        throw diverged("the loss", batchNumber);
    if (step.numel() > 3 && !step[3].isfinite().item<bool>())
        throw diverged("a gradient", batchNumber);
    return parts;
}

std::vector<Tensor> outputsOf(Learner& learner, const data::Batch& batch) {
    const auto run = [&learner](const data::Batch& from) {
        return eval::forward(*learner.model, from, learner.device, learner.computeType, learner.freezeLine);
    };
    if (!batch.features.empty() || !learner.frozenPart)
        return run(batch);
    data::Batch rest;
    rest.features =
        eval::frozenOutputs(*learner.frozenPart, batch.images, learner.device, learner.computeType, learner.freezeLine);
    return run(rest);
}

TaskLoss lossOf(const Learner& learner, const std::vector<Tensor>& outputs, const data::Batch& batch) {
    data::Batch targets;
    targets.targets = batch.targets;
    targets.classes = batch.classes.to(learner.device, at::kLong, /*non_blocking=*/true);
    return taskLoss(learner.model->task(), outputs, targets, learner.gains, learner.classWeights);
}

}  // namespace engine::training
