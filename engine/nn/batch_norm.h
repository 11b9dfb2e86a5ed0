// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/block.h"

#include <cstdint>

namespace engine::nn {

/// Batch normalisation with the settings of the detection models (yolo11-spec.md 1.4). Uses batch statistics, and
/// moves the running ones, while is_training().
class BatchNormImpl : public Block {
public:
    static constexpr double kEps = 1e-3;
    static constexpr double kMomentum = 0.03;  ///< running = (1 - momentum) running + momentum batch

    BatchNormImpl(std::int64_t channels, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Tensor weight, bias, running_mean, running_var;  ///< [channels]
    Tensor num_batches_tracked;                      ///< int64 scalar
};
TORCH_MODULE(BatchNorm);

}  // namespace engine::nn
