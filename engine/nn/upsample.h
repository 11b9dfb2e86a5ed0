// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/block.h"

namespace engine::nn {

/// Twice the height and width, each pixel repeated.
class UpsampleImpl : public Block {
public:
    Tensor forward(const Tensor& x) override;
};
TORCH_MODULE(Upsample);

}  // namespace engine::nn
