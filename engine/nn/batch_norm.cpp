// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/batch_norm.h"

#include "engine/nn/norm_activation.h"

#include <ATen/ATen.h>

namespace engine::nn {

BatchNormImpl::BatchNormImpl(std::int64_t channels, const at::TensorOptions& options) {
    weight = register_parameter("weight", at::empty({channels}, options), false);
    bias = register_parameter("bias", at::empty({channels}, options), false);
    running_mean = register_buffer("running_mean", at::empty({channels}, options));
    running_var = register_buffer("running_var", at::empty({channels}, options));
    num_batches_tracked = register_buffer("num_batches_tracked", at::empty({}, options.dtype(at::kLong)));
}

Tensor BatchNormImpl::activated(const Tensor& x, Activation activation) {
    if (x.is_meta())
        return x;
    if (is_training())
        num_batches_tracked.add_(1);
    if (canNormActivate(x))
        return normActivate(x, {weight, bias, running_mean, running_var, eps, momentum, is_training()}, activation);
    return activate(activation,
                    at::batch_norm(x, weight, bias, running_mean, running_var, is_training(), momentum, eps, true));
}

void setBatchNorm(torch::nn::Module& module, double eps, double momentum) {
    for (const auto& child : module.modules()) {
        if (auto* norm = child->as<BatchNormImpl>()) {
            norm->eps = eps;
            norm->momentum = momentum;
        }
    }
}

}  // namespace engine::nn
