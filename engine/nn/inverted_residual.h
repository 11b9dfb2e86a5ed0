// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv_norm.h"
#include "engine/nn/sequence.h"

#include <cstdint>

namespace engine::nn {

/// Scales each channel by what two 1 x 1 convolutions make of the channels' means (arXiv 1709.01507, 1905.02244).
class SqueezeExcitationImpl : public Block {
public:
    SqueezeExcitationImpl(std::int64_t channels, std::int64_t squeezed, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Conv2d fc1{nullptr}, fc2{nullptr};
};
TORCH_MODULE(SqueezeExcitation);

struct InvertedResidualOptions {
    std::int64_t in = 0, expanded = 0, out = 0;
    std::int64_t kernel = 3, stride = 1;
    std::int64_t squeezed = 0;  ///< 0 = no squeeze and excitation
    Activation activation = Activation::Relu;
};

/// A block of MobileNetV3 (arXiv 1905.02244) with torchvision's keys, under "block".
class InvertedResidualImpl : public Block {
public:
    InvertedResidualImpl(const InvertedResidualOptions& block, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Sequence block{nullptr};

private:
    bool m_addsInput;
};
TORCH_MODULE(InvertedResidual);

}  // namespace engine::nn
