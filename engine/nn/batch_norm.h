// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/activation.h"
#include "engine/nn/block.h"

#include <cstdint>

namespace engine::nn {

/// Batch normalisation. Uses batch statistics, and moves the running ones, while is_training().
class BatchNormImpl : public Block {
public:
    BatchNormImpl(std::int64_t channels, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override { return activated(x, Activation::None); }
    /// activation(forward(x)).
    Tensor activated(const Tensor& x, Activation activation);

    double eps = 1e-3;       ///< as in the detection models (yolo11-spec.md 1.4)
    double momentum = 0.03;  ///< running = (1 - momentum) running + momentum batch

    Tensor weight, bias, running_mean, running_var;  ///< [channels]
    Tensor num_batches_tracked;                      ///< int64 scalar
};
TORCH_MODULE(BatchNorm);

/// Every BatchNorm below `module`.
void setBatchNorm(torch::nn::Module& module, double eps, double momentum);

}  // namespace engine::nn
