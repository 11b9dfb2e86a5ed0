// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv2d.h"

#include <cstdint>

namespace engine::nn {

/// The expected distance of each box side over its bins (distribution focal loss, arXiv 2006.04388;
/// yolo11-spec.md 1.5). The weight is 0, 1, ..., bins - 1 and never learns.
class DflImpl : public Block {
public:
    static constexpr std::int64_t kBins = 16;

    explicit DflImpl(const at::TensorOptions& options);

    /// @param x [B, 4 * 16, N] logits, channel = side * 16 + bin. @return [B, 4, N] in cells.
    Tensor forward(const Tensor& x) override;

    Conv2d conv{nullptr};
};
TORCH_MODULE(Dfl);

}  // namespace engine::nn
