// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/state_dict.h"
#include "engine/nn/block.h"

#include <string>

namespace engine::nn {

/// Appends the tensors below `module` in PyTorch's order: own parameters, own buffers, then child by child.
/// `prefix` ends with a dot.
void appendState(const torch::nn::Module& module, const std::string& prefix, StateDict& state);
/// As appendState, without the buffers.
void appendParameters(const torch::nn::Module& module, const std::string& prefix, StateDict& state);

}  // namespace engine::nn
