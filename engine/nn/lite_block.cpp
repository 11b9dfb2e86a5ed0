// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/lite_block.h"

#include <ATen/ATen.h>

namespace engine::nn {

LiteBlockImpl::LiteBlockImpl(std::int64_t in, std::int64_t out, std::int64_t expansion, std::int64_t kernel,
                             std::int64_t stride, const at::TensorOptions& options)
    : m_addsInput(stride == 1 && in == out) {
    const std::int64_t width = in * expansion;
    if (expansion > 1)
        m_expand = ConvNorm(*this, {"_expand_conv", "_bn0"}, in, width, {}, Activation::Relu6, options);
    const ConvOptions depthwise{.kernel = kernel, .stride = stride, .groups = width, .padsAtEnd = true};
    m_depthwise = ConvNorm(*this, {"_depthwise_conv", "_bn1"}, width, width, depthwise, Activation::Relu6, options);
    m_project = ConvNorm(*this, {"_project_conv", "_bn2"}, width, out, {}, Activation::None, options);
}

Tensor LiteBlockImpl::forward(const Tensor& x) {
    const Tensor y = m_project(m_depthwise(m_expand ? m_expand(x) : x));
    return m_addsInput ? y + x : y;
}

void LiteBlockImpl::fuse() {
    if (m_expand)
        m_expand.fuse();
    m_depthwise.fuse();
    m_project.fuse();
}

}  // namespace engine::nn
