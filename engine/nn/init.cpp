// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/init.h"

#include "engine/nn/batch_norm.h"
#include "engine/nn/detect_head.h"

#include <ATen/ATen.h>

#include <cmath>

namespace engine::nn {

namespace {

/// Kaiming uniform with a = sqrt(5) (arXiv 1502.01852): the bound is 1 / sqrt(fan in).
void initialiseConvolution(Conv2dImpl& conv, at::Generator& generator) {
    const double bound = 1 / std::sqrt(static_cast<double>(conv.weight[0].numel()));
    conv.weight.uniform_(-bound, bound, generator);
    if (conv.bias.defined())
        conv.bias.uniform_(-bound, bound, generator);
}

void initialiseBatchNorm(BatchNormImpl& norm) {
    norm.weight.fill_(1);
    norm.bias.zero_();
    norm.running_mean.zero_();
    norm.running_var.fill_(0.9);
    norm.num_batches_tracked.fill_(1);
}

}  // namespace

void initialise(torch::nn::Module& module, at::Generator& generator) {
    const at::NoGradGuard noGrad;
    if (auto* conv = module.as<Conv2dImpl>())
        initialiseConvolution(*conv, generator);
    if (auto* norm = module.as<BatchNormImpl>())
        initialiseBatchNorm(*norm);
    for (const auto& child : module.children())
        initialise(*child, generator);
    if (auto* dfl = module.as<DflImpl>())
        dfl->conv->weight.copy_(at::arange(DflImpl::kBins).reshape({1, -1, 1, 1}));
    if (auto* head = module.as<DetectHeadImpl>())
        head->initialiseBiases();
}

}  // namespace engine::nn
