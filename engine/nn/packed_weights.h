// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"

#include <cstdint>

namespace engine::nn {

/// Weights of a convolution in the layout in which oneDNN wants those of one size of its input; it would rearrange
/// them in every call otherwise. For inference: they do not follow the weights that they were made from.
class PackedWeights {
public:
    /// On the CPU in float32 or bfloat16, without gradients.
    static bool suit(const Tensor& x, const Tensor& weight);

    /// The convolution, dilation 1. Packs `weight` when it is called for the first time.
    Tensor convolve(const Tensor& x, const Tensor& weight, const Tensor& bias, std::int64_t stride,
                    std::int64_t padding, std::int64_t groups);

private:
    Tensor m_weight;
};

}  // namespace engine::nn
