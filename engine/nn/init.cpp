// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/init.h"

#include "engine/nn/batch_norm.h"
#include "engine/nn/detect_head.h"
#include "engine/nn/linear.h"

#include <ATen/ATen.h>

#include <cmath>

namespace engine::nn {

namespace {

/// Kaiming uniform with a = sqrt(5) (arXiv 1502.01852): the bound is 1 / sqrt(fan in).
void initialiseUniform(Tensor weight, Tensor bias, at::Generator& generator) {
    const double bound = 1 / std::sqrt(static_cast<double>(weight[0].numel()));
    weight.uniform_(-bound, bound, generator);
    if (bias.defined())
        bias.uniform_(-bound, bound, generator);
}

void initialiseBatchNorm(BatchNormImpl& norm) {
    norm.weight.fill_(1);
    norm.bias.zero_();
    norm.running_mean.zero_();
    norm.running_var.fill_(1);
    norm.num_batches_tracked.zero_();
}

}  // namespace

void initialise(torch::nn::Module& module, at::Generator& generator) {
    const at::NoGradGuard noGrad;
    if (auto* conv = module.as<Conv2dImpl>())
        initialiseUniform(conv->weight, conv->bias, generator);
    if (auto* linear = module.as<LinearImpl>())
        initialiseUniform(linear->weight, linear->bias, generator);
    if (auto* norm = module.as<BatchNormImpl>())
        initialiseBatchNorm(*norm);
    for (const auto& child : module.children())
        initialise(*child, generator);
    if (auto* dfl = module.as<DflImpl>())
        dfl->conv->weight.copy_(at::arange(DflImpl::kBins).reshape({1, -1, 1, 1}));
    if (auto* head = module.as<DetectHeadImpl>())
        head->initialiseBiases();
}

void setDryForwardStatistics(torch::nn::Module& module) {
    const at::NoGradGuard noGrad;
    for (const auto& child : module.modules()) {
        if (auto* norm = child->as<BatchNormImpl>()) {
            norm->running_var.fill_(0.9);
            norm->num_batches_tracked.fill_(1);
        }
    }
}

}  // namespace engine::nn
