// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"

#include <utility>

namespace engine::nn {

/// `x` [B, C, H, W] and the second half of its channels, for where both go on: backward adds the gradient of the half
/// where it belongs instead of one that is filled up with zeros.
std::pair<Tensor, Tensor> withSecondHalf(const Tensor& x);

}  // namespace engine::nn
