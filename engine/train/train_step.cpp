// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/train_step.h"

#include "engine/api/error.h"
#include "engine/eval/forward.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <cmath>

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
                 {what, std::to_string(batchNumber + 1)});
}

void optimizerStep(Learner& learner, std::int64_t batchNumber) {
    if (!std::isfinite(clipGradients(learner.optimizer->groups(), kGradientNorm)))
        throw diverged("a gradient", batchNumber);
    learner.optimizer->step();
    learner.optimizer->clearGradients();
    learner.ema->update(*learner.model, learner.frozen);
    learner.lastOptimizerStep = batchNumber;
}

}  // namespace

void beginEpoch(Learner& learner, std::int64_t epoch) {
    learner.model->setTraining(true);
    const double rate = learner.schedule.rate(epoch);
    learner.optimizer->setLearningRates({rate, rate, rate});
}

TrainLoss trainStep(Learner& learner, const data::Batch& batch, std::int64_t batchNumber) {
    warmUp(learner, batchNumber);
    const std::vector<Tensor> outputs =
        eval::forward(*learner.model, batch, learner.device, learner.computeType, learner.freezeLine);
    const TaskLoss loss = lossOf(learner, outputs, batch);
    const TrainLoss parts = readParts(loss.parts);
    if (!std::isfinite(parts.total()))
        throw diverged("the loss", batchNumber);
    loss.total.backward();
    if (batchNumber - learner.lastOptimizerStep >= learner.accumulation)
        optimizerStep(learner, batchNumber);
    return parts;
}

TaskLoss lossOf(const Learner& learner, const std::vector<Tensor>& outputs, const data::Batch& batch) {
    data::Batch targets;
    targets.targets = batch.targets.to(learner.device);
    targets.classes = batch.classes.to(learner.device);
    return taskLoss(learner.model->task(), outputs, targets, learner.gains, learner.classWeights);
}

}  // namespace engine::training
