// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/bottleneck.h"

#include <ATen/ATen.h>

namespace engine::nn {

BottleneckImpl::BottleneckImpl(std::int64_t in, std::int64_t out, const BottleneckOptions& bottleneck,
                               const at::TensorOptions& options)
    : m_addsInput(bottleneck.hasShortcut && in == out) {
    const auto hidden = static_cast<std::int64_t>(static_cast<double>(out) * bottleneck.expansion);
    cv1 = register_module("cv1", Conv(in, hidden, ConvOptions{.kernel = 3}, options));
    cv2 = register_module("cv2", Conv(hidden, out, ConvOptions{.kernel = 3}, options));
}

Tensor BottleneckImpl::forward(const Tensor& x) {
    Tensor y = cv2(cv1(x));
    return m_addsInput ? y.add_(x) : y;
}

}  // namespace engine::nn
