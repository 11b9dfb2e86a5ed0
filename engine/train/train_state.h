// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"
#include "engine/checkpoint/run_checkpoint.h"
#include "engine/train/early_stopping.h"
#include "engine/train/train_step.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine::training {

/// Where a run is, beside its learner.
struct TrainState {
    std::int64_t epoch = 0;   ///< epochs finished
    std::int64_t step = 0;    ///< batches done in the one that follows
    TrainLoss lossMean;       ///< over those batches
    double epochSeconds = 0;  ///< spent on those batches
    double runSeconds = 0;    ///< since the start, without the time between stop and resume
    EarlyStopping stopping;
    DetectionMetrics best;  ///< of the best epoch
    ClassificationMetrics bestClassification;
    std::vector<EpochReport> epochs;  ///< finished ones
};

/// Everything that later batches depend on, leftover gradients included.
checkpoint::RunCheckpoint makeCheckpoint(const Learner& learner, const TrainState& state,
                                         const std::string& datasetFingerprint);

/// `learner` has the same network, parameter groups and optimizer as the one that was saved. Throws Error (Model).
TrainState restoreCheckpoint(const checkpoint::RunCheckpoint& checkpoint, Learner& learner);

/// The fingerprint that the checkpoint was made with.
std::string fingerprintOf(const checkpoint::RunCheckpoint& checkpoint);

/// Throws Error (Diverged) naming the first tensor of the live or averaged weights that is not finite.
void requireFinite(const Learner& learner);

}  // namespace engine::training
