// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/inverted_residual.h"

#include <ATen/ATen.h>

#include <array>

namespace engine::nn {

SqueezeExcitationImpl::SqueezeExcitationImpl(std::int64_t channels, std::int64_t squeezed,
                                             const at::TensorOptions& options) {
    fc1 = register_module("fc1", Conv2d(channels, squeezed, ConvOptions{}, true, options));
    fc2 = register_module("fc2", Conv2d(squeezed, channels, ConvOptions{}, true, options));
}

Tensor SqueezeExcitationImpl::forward(const Tensor& x) {
    static constexpr std::array<std::int64_t, 2> kHeightAndWidth{2, 3};
    const Tensor squeezed = activate(Activation::Relu, fc1(x.mean(kHeightAndWidth, true)));
    return x * at::hardsigmoid(fc2(squeezed));
}

InvertedResidualImpl::InvertedResidualImpl(const InvertedResidualOptions& o, const at::TensorOptions& options)
    : m_addsInput(o.stride == 1 && o.in == o.out) {
    block = register_module("block", Sequence());
    if (o.expanded != o.in)
        block->append(ConvNormBlock(o.in, o.expanded, ConvOptions{}, o.activation, options).ptr());
    const ConvOptions depthwise{.kernel = o.kernel, .stride = o.stride, .groups = o.expanded};
    block->append(ConvNormBlock(o.expanded, o.expanded, depthwise, o.activation, options).ptr());
    if (o.squeezed > 0)
        block->append(SqueezeExcitation(o.expanded, o.squeezed, options).ptr());
    block->append(ConvNormBlock(o.expanded, o.out, ConvOptions{}, Activation::None, options).ptr());
}

Tensor InvertedResidualImpl::forward(const Tensor& x) {
    const Tensor y = block(x);
    return m_addsInput ? y + x : y;
}

}  // namespace engine::nn
