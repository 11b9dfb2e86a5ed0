// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/dfl.h"

#include <ATen/ATen.h>

namespace engine::nn {

DflImpl::DflImpl(const at::TensorOptions& options) {
    conv = register_module("conv", Conv2d(kBins, 1, ConvOptions{}, false, options));
}

Tensor DflImpl::forward(const Tensor& x) {
    const std::int64_t batch = x.size(0), anchors = x.size(2);
    const Tensor probabilities = at::softmax(x.reshape({batch, 4, kBins, anchors}), 2).transpose(1, 2);
    return conv(probabilities).reshape({batch, 4, anchors});
}

}  // namespace engine::nn
