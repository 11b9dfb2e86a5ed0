// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/norm_activation_kernel.h"

namespace engine::nn::generic {
namespace {

#include "engine/nn/norm_activation_kernel.inc"

}  // namespace

extern const NormKernel<float> floatKernel = kKernel<float>;
extern const NormKernel<std::uint16_t> bfloat16Kernel = kKernel<std::uint16_t>;

}  // namespace engine::nn::generic
