// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/second_half.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct SecondHalf : torch::autograd::Function<SecondHalf> {
    static variable_list forward(AutogradContext*, const Tensor& x) { return {x, x.chunk(2, 1)[1]}; }

    static variable_list backward(AutogradContext*, const variable_list& gradients) {
        const Tensor &whole = gradients[0], &half = gradients[1];
        Tensor result = at::empty(whole.sizes(), whole.options(), half.suggest_memory_format());
        const std::vector<Tensor> halves = result.chunk(2, 1), given = whole.chunk(2, 1);
        halves[0].copy_(given[0]);
        Tensor second = halves[1];
        at::add_out(second, given[1], half);
        return {result};
    }
};

}  // namespace

std::pair<Tensor, Tensor> withSecondHalf(const Tensor& x) {
    if (!x.requires_grad())
        return {x, x.chunk(2, 1)[1]};
    const variable_list both = SecondHalf::apply(x);
    return {both[0], both[1]};
}

}  // namespace engine::nn
