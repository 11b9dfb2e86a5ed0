// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/block.h"

#include <cstdint>

namespace engine::nn {

/// Gives every tensor below `module` its first value (yolo11-spec.md 1.4, 1.5): convolutions and linear layers uniform
/// as PyTorch's default, in the order of the state dict; BatchNorm 1 and 0; the DFL constants; the biases of the head.
void initialise(torch::nn::Module& module, at::Generator& generator);

/// The running statistics below `module` as the reference's dry forward leaves them in a new detection model
/// (spec 1.5).
void setDryForwardStatistics(torch::nn::Module& module);

}  // namespace engine::nn
