// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv_norm.h"

#include <cstdint>

namespace engine::nn {

/// A block of EfficientNet-Lite (arXiv 1905.11946, without squeeze and excitation, ReLU6) with the keys of the package
/// efficientnet_lite_pytorch. Padding as in TensorFlow.
class LiteBlockImpl : public Block {
public:
    /// @param expansion 1 = no expanding convolution.
    LiteBlockImpl(std::int64_t in, std::int64_t out, std::int64_t expansion, std::int64_t kernel, std::int64_t stride,
                  const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;
    void fuse() override;

private:
    ConvNorm m_expand, m_depthwise, m_project;
    bool m_addsInput;
};
TORCH_MODULE(LiteBlock);

}  // namespace engine::nn
