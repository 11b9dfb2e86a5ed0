// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/norm_activation_kernel.h"

namespace engine::nn::avx2 {
namespace {

#include "engine/nn/norm_activation_kernel.inc"

}  // namespace

extern const NormKernels kernels = kKernels;

}  // namespace engine::nn::avx2
