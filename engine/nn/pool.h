// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/block.h"

namespace engine::nn {

/// [B, C, H, W] -> the means of the maps, [B, C]
class GlobalAveragePoolImpl : public Block {
public:
    Tensor forward(const Tensor& x) override;
};
TORCH_MODULE(GlobalAveragePool);

}  // namespace engine::nn
