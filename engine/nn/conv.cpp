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
    const Activation activation = m_hasActivation ? Activation::Silu : Activation::None;
    const Tensor y = conv(x);
    return bn.is_empty() ? activate(activation, y) : bn->activated(y, activation);
}

void ConvImpl::fuse() {
    if (isFused())
        return;
    foldBatchNorm(*conv, *bn);
    unregister_module("bn");
    bn = nullptr;
}

void foldBatchNorm(Conv2dImpl& conv, const BatchNormImpl& norm) {
    const at::NoGradGuard noGrad;
    const Tensor scale = norm.weight.to(at::kDouble) / (norm.running_var.to(at::kDouble) + norm.eps).sqrt();
    const Tensor shift = norm.bias.to(at::kDouble) - norm.running_mean.to(at::kDouble) * scale;
    conv.weight.copy_(conv.weight.to(at::kDouble) * scale.reshape({-1, 1, 1, 1}));
    conv.addBias();
    conv.bias.copy_(shift);
}

Conv depthwiseConv(std::int64_t in, std::int64_t out, std::int64_t kernel, const at::TensorOptions& options) {
    return Conv(in, out, ConvOptions{.kernel = kernel, .groups = std::gcd(in, out)}, options);
}

}  // namespace engine::nn
