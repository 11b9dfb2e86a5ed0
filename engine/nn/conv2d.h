// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/block.h"
#include "engine/nn/packed_weights.h"

#include <cstdint>

namespace engine::nn {

struct ConvOptions {
    std::int64_t kernel = 1;  ///< odd; zero padding kernel / 2
    std::int64_t stride = 1;
    std::int64_t groups = 1;
    bool hasActivation = true;  ///< SiLU; not used by Conv2d
    /// TensorFlow's "same": only as much padding as stride 2 needs, the extra row and column at the bottom and right.
    bool padsAtEnd = false;
};

/// The plain convolution.
class Conv2dImpl : public Block {
public:
    Conv2dImpl(std::int64_t in, std::int64_t out, const ConvOptions& conv, bool hasBias,
               const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;
    /// A convolution without bias gets one of undefined values.
    void addBias();
    /// For inference only from here on.
    void packWeights() { m_packsWeights = true; }

    Tensor weight;  ///< [out, in / groups, kernel, kernel]
    Tensor bias;    ///< [out] or undefined

private:
    Tensor convolve(const Tensor& x, std::int64_t padding);

    ConvOptions m_options;
    bool m_packsWeights = false;
    PackedWeights m_packed;
};
TORCH_MODULE(Conv2d);

}  // namespace engine::nn
