// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv_norm.h"

#include <cstdint>

namespace engine::nn {

/// A block of ResNet (arXiv 1512.03385) with torchvision's keys: two 3 x 3 convolutions, or with `isBottleneck` 1 x 1,
/// 3 x 3 with the stride, 1 x 1 to four times the width; the input, projected where its shape changes, is added.
class ResidualBlockImpl : public Block {
public:
    ResidualBlockImpl(std::int64_t in, std::int64_t width, std::int64_t stride, bool isBottleneck,
                      const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;
    void fuse() override;

private:
    ConvNorm m_first, m_second, m_third;  ///< no third without bottleneck
    ConvNormBlock m_downsample{nullptr};
};
TORCH_MODULE(ResidualBlock);

}  // namespace engine::nn
