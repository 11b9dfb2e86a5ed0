// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/conv_norm.h"

#include "engine/nn/conv.h"

#include <ATen/ATen.h>

#include <utility>

namespace engine::nn {

ConvNorm::ConvNorm(torch::nn::Module& owner, Keys keys, std::int64_t in, std::int64_t out, const ConvOptions& conv,
                   Activation activation, const at::TensorOptions& options)
    : m_owner(&owner),
      m_keys(std::move(keys)),
      m_conv(owner.register_module(m_keys.conv, Conv2d(in, out, conv, false, options))),
      m_norm(owner.register_module(m_keys.norm, BatchNorm(out, options))),
      m_activation(activation) {}

Tensor ConvNorm::operator()(const Tensor& x) {
    const Tensor y = m_conv(x);
    return m_norm.is_empty() ? activate(m_activation, y) : m_norm->activated(y, m_activation);
}

void ConvNorm::fuse() {
    if (m_norm.is_empty())
        return;
    foldBatchNorm(*m_conv, *m_norm);
    m_owner->unregister_module(m_keys.norm);
    m_norm = nullptr;
}

ConvNormBlockImpl::ConvNormBlockImpl(std::int64_t in, std::int64_t out, const ConvOptions& conv, Activation activation,
                                     const at::TensorOptions& options)
    : m_layers(*this, {"0", "1"}, in, out, conv, activation, options) {}

}  // namespace engine::nn
