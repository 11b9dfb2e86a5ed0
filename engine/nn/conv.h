// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/batch_norm.h"
#include "engine/nn/conv2d.h"

#include <cstdint>

namespace engine::nn {

/// Convolution without bias, batch normalisation, SiLU (yolo11-spec.md 1.4).
class ConvImpl : public Block {
public:
    ConvImpl(std::int64_t in, std::int64_t out, const ConvOptions& conv, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    /// The convolution gets a bias (spec 1.8); no-op where that is done.
    void fuse() override;
    bool isFused() const { return bn.is_empty(); }

    Conv2d conv{nullptr};
    BatchNorm bn{nullptr};

private:
    bool m_hasActivation;
};
TORCH_MODULE(Conv);

/// `conv`, without a bias so far, computes what both did (yolo11-spec.md 1.8), in inference mode.
void foldBatchNorm(Conv2dImpl& conv, const BatchNormImpl& norm);

/// A convolution per channel where in == out (groups = gcd(in, out)), else as many groups as fit both.
Conv depthwiseConv(std::int64_t in, std::int64_t out, std::int64_t kernel, const at::TensorOptions& options);

}  // namespace engine::nn
