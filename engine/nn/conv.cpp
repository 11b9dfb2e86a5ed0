// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/conv.h"

#include <ATen/ATen.h>

#include <numeric>

namespace engine::nn {

ConvImpl::ConvImpl(std::int64_t in, std::int64_t out, const ConvOptions& options, const at::TensorOptions& tensors)
    : m_hasActivation(options.hasActivation) {
    conv = register_module("conv", Conv2d(in, out, options, false, tensors));
    bn = register_module("bn", BatchNorm(out, tensors));
}

Tensor ConvImpl::forward(const Tensor& x) {
    Tensor y = conv(x);
    if (!bn.is_empty())
        y = bn(y);
    if (!m_hasActivation)
        return y;
    // Backward needs the input of SiLU: in place would copy it first.
    return y.requires_grad() ? at::silu(y) : at::silu_(y);
}

void ConvImpl::fuse() {
    if (isFused())
        return;
    const at::NoGradGuard noGrad;
    const Tensor scale = bn->weight.to(at::kDouble) / (bn->running_var.to(at::kDouble) + BatchNormImpl::kEps).sqrt();
    const Tensor shift = bn->bias.to(at::kDouble) - bn->running_mean.to(at::kDouble) * scale;
    conv->weight.copy_(conv->weight.to(at::kDouble) * scale.reshape({-1, 1, 1, 1}));
    removeBatchNorm();
    conv->bias.copy_(shift);
}

void ConvImpl::removeBatchNorm() {
    if (isFused())
        return;
    unregister_module("bn");
    bn = nullptr;
    conv->addBias();
}

Conv depthwiseConv(std::int64_t in, std::int64_t out, std::int64_t kernel, const at::TensorOptions& options) {
    return Conv(in, out, ConvOptions{.kernel = kernel, .groups = std::gcd(in, out)}, options);
}

}  // namespace engine::nn
