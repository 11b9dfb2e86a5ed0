// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/dataset_info.h"
#include "engine/api/train.h"
#include "engine/data/data_loader.h"
#include "engine/train/loss/detection_loss.h"

#include <vector>

namespace engine::training {

/// The loss of a batch: what is differentiated, and its parts for reports.
struct TaskLoss {
    Tensor total;  ///< detectors: times the batch size (yolo11-spec.md 5.6); classifiers: the mean cross-entropy
    Tensor parts;  ///< as readParts takes them
};

/// @param outputs of nn::Model::forward, any floating type. @param batch its targets are on the CPU, its classes on the
/// device of the outputs. @param classWeights float [classes] on that device; undefined = all alike.
TaskLoss taskLoss(DatasetTask task, const std::vector<Tensor>& outputs, const data::Batch& batch,
                  const LossGains& gains, const Tensor& classWeights);

}  // namespace engine::training
