// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"

#include <torch/nn/module.h>

namespace engine::nn {

/// A module with one input map and one output map [B, C, H, W]. The members of a block are named by their
/// state-dict keys. Every constructor takes the type and device of its tensors last and leaves their values
/// undefined (init.h, Model::transfer); on the meta device a block has shapes but no memory, and
/// forward() gives the shape of its output.
class Block : public torch::nn::Module {
public:
    virtual Tensor forward(const Tensor& x) = 0;

    /// Folds the block's own BatchNorms into its own convolutions, for inference; cannot be undone. Blocks inside are
    /// asked by the model.
    virtual void fuse() {}
};

}  // namespace engine::nn
