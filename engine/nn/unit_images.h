// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"

#include <c10/core/ScalarType.h>

namespace engine::nn {

/// images / 255 with the channels innermost, rounded to `type`, in one pass.
/// @param images [B, 3, H, W] uint8, contiguous, on the CPU. @param type float32 or bfloat16.
Tensor unitImages(const Tensor& images, c10::ScalarType type);

}  // namespace engine::nn
