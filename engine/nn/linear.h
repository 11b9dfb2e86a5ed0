// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/block.h"

#include <cstdint>

namespace engine::nn {

/// [B, in] -> [B, out]
class LinearImpl : public Block {
public:
    LinearImpl(std::int64_t in, std::int64_t out, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Tensor weight;  ///< [out, in]
    Tensor bias;    ///< [out]
};
TORCH_MODULE(Linear);

}  // namespace engine::nn
