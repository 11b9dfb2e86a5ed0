// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"
#include "engine/nn/model.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine::training {

/// Weights of an epoch: a detector of YOLO11 as the ultralytics package reads it, everything else as a file of tensors.
/// Atomic. Throws Error (Disk). @param info of the file that the training started from.
void writeWeightsFile(const std::filesystem::path& path, const nn::Model& model, const ModelInfo& info,
                      const std::vector<std::string>& classNames, const TrainConfig& config, const EpochReport& report);

}  // namespace engine::training
