// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv.h"
#include "engine/nn/linear.h"
#include "engine/nn/pool.h"

#include <cstdint>

namespace engine::nn {

/// 1 x 1 Conv to 1280 channels, global average, linear layer (yolo11-spec.md 1.4): [B, C, H, W] -> logits [B, classes].
class ClassifyImpl : public Block {
public:
    ClassifyImpl(std::int64_t in, std::int64_t classes, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Conv conv{nullptr};
    GlobalAveragePool pool{nullptr};  ///< no keys
    Linear linear{nullptr};
};
TORCH_MODULE(Classify);

}  // namespace engine::nn
