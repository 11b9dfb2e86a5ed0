// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"
#include "engine/core/tensor.h"
#include "engine/train/loss/task_aligned_assigner.h"

#include <vector>

namespace engine::training {

struct LossGains {
    double box = 7.5, cls = 0.5, dfl = 1.5;
};

struct DetectionLossResult {
    Tensor total;  ///< float32 scalar to call backward on: (box + cls + dfl) x images in the batch
    Tensor parts;  ///< float32 [3] without gradient: box, cls, dfl with gains, not multiplied by the batch
    std::vector<Assignment> assignments;  ///< one an image
};

/// YOLO11 detection loss of yolo11-spec.md 6.1 - 6.6, always computed in float32.
/// @param maps raw head maps [B, 64 + classes, H/s, W/s] for s = 8, 16, 32, of any floating type.
/// @param targets float32 [n, 6] on the CPU: image in the batch, class, centre x, y, width, height as fractions.
/// @param classWeights float [classes] on the device of the maps, of the class loss; undefined = all alike.
/// @param rows how anchors are assigned; the loss is the same.
DetectionLossResult detectionLoss(const std::vector<Tensor>& maps, const Tensor& targets, const LossGains& gains,
                                  const Tensor& classWeights, AnchorRows rows);

/// With the rows that suit the device.
DetectionLossResult detectionLoss(const std::vector<Tensor>& maps, const Tensor& targets, const LossGains& gains,
                                  const Tensor& classWeights = {});

/// Of `parts`; waits for the device.
TrainLoss readParts(const Tensor& parts);

}  // namespace engine::training
