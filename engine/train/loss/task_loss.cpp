// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/loss/task_loss.h"

#include <ATen/ATen.h>

namespace engine::training {

TaskLoss taskLoss(DatasetTask task, const std::vector<Tensor>& outputs, const data::Batch& batch,
                  const LossGains& gains, const Tensor& classWeights) {
    if (task == DatasetTask::Detect) {
        DetectionLossResult loss = detectionLoss(outputs, batch.targets, gains, classWeights);
        return {std::move(loss.total), std::move(loss.parts)};
    }
    const Tensor loss = at::cross_entropy_loss(outputs.front().to(at::kFloat), batch.classes, classWeights);
    Tensor parts = at::zeros({3}, loss.options().requires_grad(false));
    parts[1] = loss.detach();
    return {loss, parts};
}

}  // namespace engine::training
