// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/batch_norm.h"
#include "engine/nn/conv2d.h"

#include <cstdint>
#include <string>

namespace engine::nn {

/// Convolution without bias, batch normalisation, activation: members of a block that names their keys.
class ConvNorm {
public:
    struct Keys {
        std::string conv, norm;
    };

    ConvNorm() = default;
    /// Registers both with `owner`, which must outlive it.
    ConvNorm(torch::nn::Module& owner, Keys keys, std::int64_t in, std::int64_t out, const ConvOptions& conv,
             Activation activation, const at::TensorOptions& options);

    explicit operator bool() const { return !m_conv.is_empty(); }
    Tensor operator()(const Tensor& x);
    /// Folds the normalisation away, and its keys.
    void fuse();

private:
    torch::nn::Module* m_owner = nullptr;
    Keys m_keys;
    Conv2d m_conv{nullptr};
    BatchNorm m_norm{nullptr};
    Activation m_activation = Activation::None;
};

/// The same as a block of its own, with the keys "0" and "1" of torchvision.
class ConvNormBlockImpl : public Block {
public:
    ConvNormBlockImpl(std::int64_t in, std::int64_t out, const ConvOptions& conv, Activation activation,
                      const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override { return m_layers(x); }
    void fuse() override { m_layers.fuse(); }

private:
    ConvNorm m_layers;
};
TORCH_MODULE(ConvNormBlock);

}  // namespace engine::nn
