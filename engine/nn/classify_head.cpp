// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/classify_head.h"

#include <ATen/ATen.h>

namespace engine::nn {

ClassifyImpl::ClassifyImpl(std::int64_t in, std::int64_t classes, const at::TensorOptions& options) {
    constexpr std::int64_t kFeatures = 1280;
    conv = register_module("conv", Conv(in, kFeatures, ConvOptions{}, options));
    pool = GlobalAveragePool();
    linear = register_module("linear", Linear(kFeatures, classes, options));
}

Tensor ClassifyImpl::forward(const Tensor& x) {
    return linear(pool(conv(x)));
}

}  // namespace engine::nn
