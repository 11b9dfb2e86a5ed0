// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/data/data_loader.h"
#include "engine/nn/model.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <vector>

namespace engine::eval {

/// [B, 3, H, W] uint8 -> `type` in [0, 1] on the device, channels innermost. @param type float32 or bfloat16.
Tensor toNetworkInput(const Tensor& images, const c10::Device& device, c10::ScalarType type = c10::ScalarType::Float);

/// The network's outputs for a batch: from its images, or from `freezeLine` on where it holds features.
/// @param computeType of convolutions and matrix products; the outputs may have it.
std::vector<Tensor> forward(nn::Model& model, const data::Batch& batch, const c10::Device& device,
                            c10::ScalarType computeType, int freezeLine);

/// What crosses the freeze line for these images, without gradient: `features` of a batch. @param images as
/// toNetworkInput takes them. The stages before `freezeLine` are in inference mode.
std::vector<Tensor> frozenOutputs(nn::Model& model, const Tensor& images, const c10::Device& device,
                                  c10::ScalarType computeType, int freezeLine);

}  // namespace engine::eval
