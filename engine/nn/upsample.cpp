// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/upsample.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include <vector>

namespace engine::nn {
namespace {

using torch::autograd::AutogradContext;

/// LibTorch's backward puts the gradient into the other memory layout and takes eight times as long.
struct Twice : torch::autograd::Function<Twice> {
    static Tensor forward(AutogradContext*, const Tensor& x) {
        return at::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2}, 2.0, 2.0);
    }

    static std::vector<Tensor> backward(AutogradContext*, const std::vector<Tensor>& gradients) {
        // The sum of each square of four.
        return {at::avg_pool2d(gradients[0], 2, 2, 0, false, true, 1)};
    }
};

}  // namespace

Tensor UpsampleImpl::forward(const Tensor& x) {
    return Twice::apply(x);
}

}  // namespace engine::nn
