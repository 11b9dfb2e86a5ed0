// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"

#include <vector>

namespace engine::training {

/// What the head says about every anchor, float32, level after level, each row by row.
struct FlatMaps {
    Tensor distances;  ///< [B, A, 64]
    Tensor logits;     ///< [B, A, classes]
};

/// @param maps [B, 64 + classes, h, w] of each level, of any floating type.
FlatMaps flattenMaps(const std::vector<Tensor>& maps);

}  // namespace engine::training
