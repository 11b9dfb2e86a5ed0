// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "engine/core/tensor.h"

namespace engine::prediction {

/// Raw head maps -> [B, 4 + classes, N] float32: centre x, y, width, height in input pixels, then sigmoid
/// scores (yolo11-spec.md 1.5). Anchors run level by level, row by row.
Tensor decode(const std::vector<Tensor>& maps);

}  // namespace engine::prediction
