// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/sppf.h"

#include <ATen/ATen.h>

namespace engine::nn {

SPPFImpl::SPPFImpl(std::int64_t in, std::int64_t out, const at::TensorOptions& options) {
    const std::int64_t hidden = in / 2;
    cv1 = register_module("cv1", Conv(in, hidden, ConvOptions{}, options));
    cv2 = register_module("cv2", Conv(4 * hidden, out, ConvOptions{}, options));
}

Tensor SPPFImpl::forward(const Tensor& x) {
    const auto pool = [](const Tensor& map) { return at::max_pool2d(map, 5, 1, 2); };
    const Tensor y0 = cv1(x);
    const Tensor y1 = pool(y0);
    const Tensor y2 = pool(y1);
    return cv2(at::cat({y0, y1, y2, pool(y2)}, 1));
}

}  // namespace engine::nn
