// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/classify_head.h"

#include <ATen/ATen.h>

#include <array>

namespace engine::nn {

ClassifyImpl::ClassifyImpl(std::int64_t in, std::int64_t classes, const at::TensorOptions& options) {
    constexpr std::int64_t kFeatures = 1280;
    conv = register_module("conv", Conv(in, kFeatures, ConvOptions{}, options));
    linear = register_module("linear", Linear(kFeatures, classes, options));
}

Tensor ClassifyImpl::forward(const Tensor& x) {
    static constexpr std::array<std::int64_t, 2> kHeightAndWidth{2, 3};
    return linear(conv(x).mean(kHeightAndWidth));
}

}  // namespace engine::nn
