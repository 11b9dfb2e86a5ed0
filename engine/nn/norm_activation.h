// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/activation.h"

namespace engine::nn {

/// What batch normalisation keeps: float32 [channels] each.
struct NormState {
    Tensor weight, bias, runningMean, runningVar;
    double eps = 1e-3;
    double momentum = 0.03;  ///< running = (1 - momentum) running + momentum batch
    bool usesBatch = false;  ///< batch statistics, and move the running ones
};

/// Whether normActivate takes `x`: on the CPU, [B, C, H, W] with the channels innermost, float32 or bfloat16.
bool canNormActivate(const Tensor& x);

/// activation(batch_norm(x)) in two passes over `x` instead of four, with gradients; backward computes the normalised
/// values again instead of keeping them. Arithmetic in float32, whatever the type of `x`; the result has its type.
/// The same for any number of threads.
Tensor normActivate(const Tensor& x, const NormState& norm, Activation activation);

/// Whether activateInPlace takes `x`: float32 or bfloat16 on the CPU without gaps.
bool canActivateInPlace(const Tensor& x);

/// x = activation(x), with the loops of normActivate. Without gradients.
void activateInPlace(const Tensor& x, Activation activation);

}  // namespace engine::nn
