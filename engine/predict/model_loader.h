// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/model_info.h"
#include "engine/nn/model.h"

namespace engine::prediction {

struct LoadedModel {
    std::unique_ptr<nn::Model> model;  ///< float32, CPU, inference mode, not fused
    ModelInfo info;
    StateDict source;           ///< the file's tensors; empty for an untrained architecture
};

/// Resolves names (modelsFolder), reads, builds, copies the weights. Throws Error (Model) for a file of an unknown
/// architecture, saying which, and for tensors that are missing or misshapen.
LoadedModel loadModel(const ModelRef& ref);

/// The same for use. Throws Error (Model), code "model.untrained_head", also where only the backbone has weights.
LoadedModel loadTrainedModel(const ModelRef& ref);

/// As training starts: `architecture` with `classCount` classes, freshly initialised from `seed`, then every
/// tensor of equal name and shape copied.
struct TransferredModel {
    std::unique_ptr<nn::Model> model;
    ModelInfo info;
    std::int64_t transferred = 0, total = 0;
};
TransferredModel transferModel(const LoadedModel& loaded, const std::vector<std::string>& classNames,
                               std::uint64_t seed);

}  // namespace engine::prediction
