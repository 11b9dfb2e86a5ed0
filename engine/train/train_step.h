// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/data/data_loader.h"
#include "engine/nn/model.h"
#include "engine/train/ema.h"
#include "engine/train/loss/task_loss.h"
#include "engine/train/lr_schedule.h"
#include "engine/train/optimizer.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <memory>

namespace engine::training {

/// The moving parts of a run.
struct Learner {
    std::unique_ptr<nn::Model> model;
    std::unique_ptr<Ema> ema;
    std::unique_ptr<Optimizer> optimizer;
    LrSchedule schedule;
    LossGains gains;
    Tensor classWeights;  ///< float [classes] on the device, or undefined: every class counts alike
    FreezePlan frozen;    ///< stages that have not learned in this run so far
    int freezeLine = 0;   ///< the stages before it are frozen: features of a batch start here
    /// What runs the stages before the freeze line: a copy in inference mode with BatchNorm folded into its
    /// convolutions. None where the line is 0.
    std::unique_ptr<nn::Model> frozenPart;
    c10::Device device = c10::kCPU;
    c10::ScalarType computeType = c10::kFloat;  ///< of the forward pass; loss and weights stay float32

    std::int64_t microBatch = 0;  ///< images that go through the network at once; 0 = a whole batch

    std::int64_t lastOptimizerStep = -1;  ///< batch of the last optimizer step, counted over the run
    std::int64_t accumulation = 1;        ///< batches between optimizer steps
};

/// Training mode, and the learning rate of a 0-based epoch.
void beginEpoch(Learner& learner, std::int64_t epoch);

/// Forward, loss, backward and, where it is due, optimizer step and average (yolo11-spec.md 5.5 - 5.7). Asks the device
/// for no number, so that a GPU works on while the next batch is made ready. Where memory does not suffice, it sets
/// `microBatch` to half of what it was and does the batch again; gradients of batches before it since the last step are
/// lost that once. Throws what the memory threw where not even one image fits.
/// @param batchNumber 0-based, over the whole run. @return what readStep takes.
Tensor trainStep(Learner& learner, const data::Batch& batch, std::int64_t batchNumber);

/// The loss of a step; waits for the device. Throws Error (Diverged) for a loss or gradient that is not finite: weights
/// have not changed since, but the learner is of no more use.
TrainLoss readStep(const Tensor& step, std::int64_t batchNumber);

/// The network's outputs for a batch of images or of features.
std::vector<Tensor> outputsOf(Learner& learner, const data::Batch& batch);

/// The batch's loss for these outputs; its targets are copied to the learner's device.
TaskLoss lossOf(const Learner& learner, const std::vector<Tensor>& outputs, const data::Batch& batch);

}  // namespace engine::training
