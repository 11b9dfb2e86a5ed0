// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/residual_block.h"

#include <ATen/ATen.h>

namespace engine::nn {

ResidualBlockImpl::ResidualBlockImpl(std::int64_t in, std::int64_t width, std::int64_t stride, bool isBottleneck,
                                     const at::TensorOptions& options) {
    const ConvOptions three{.kernel = 3}, threeStrided{.kernel = 3, .stride = stride};
    const std::int64_t out = isBottleneck ? 4 * width : width;
    if (isBottleneck) {
        m_first = ConvNorm(*this, {"conv1", "bn1"}, in, width, {}, Activation::Relu, options);
        m_second = ConvNorm(*this, {"conv2", "bn2"}, width, width, threeStrided, Activation::Relu, options);
        m_third = ConvNorm(*this, {"conv3", "bn3"}, width, out, {}, Activation::None, options);
    } else {
        m_first = ConvNorm(*this, {"conv1", "bn1"}, in, width, threeStrided, Activation::Relu, options);
        m_second = ConvNorm(*this, {"conv2", "bn2"}, width, width, three, Activation::None, options);
    }
    if (stride != 1 || in != out) {
        m_downsample = register_module(
            "downsample", ConvNormBlock(in, out, ConvOptions{.stride = stride}, Activation::None, options));
    }
}

Tensor ResidualBlockImpl::forward(const Tensor& x) {
    Tensor y = m_second(m_first(x));
    if (m_third)
        y = m_third(y);
    return activate(Activation::Relu, y + (m_downsample.is_empty() ? x : m_downsample(x)));
}

void ResidualBlockImpl::fuse() {
    m_first.fuse();
    m_second.fuse();
    if (m_third)
        m_third.fuse();
}

}  // namespace engine::nn
