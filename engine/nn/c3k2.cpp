// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/c3k2.h"

#include "engine/nn/bottleneck.h"
#include "engine/nn/second_half.h"

#include <ATen/ATen.h>

#include <vector>

namespace engine::nn {

C3kImpl::C3kImpl(std::int64_t in, std::int64_t out, const at::TensorOptions& options) {
    const std::int64_t hidden = out / 2;
    cv1 = register_module("cv1", Conv(in, hidden, ConvOptions{}, options));
    cv2 = register_module("cv2", Conv(in, hidden, ConvOptions{}, options));
    cv3 = register_module("cv3", Conv(2 * hidden, out, ConvOptions{}, options));
    m = register_module("m", Sequence());
    for (int i = 0; i < 2; ++i)
        m->append(Bottleneck(hidden, hidden, BottleneckOptions{.expansion = 1}, options).ptr());
}

Tensor C3kImpl::forward(const Tensor& x) {
    return cv3(at::cat({m(cv1(x)), cv2(x)}, 1));
}

C3k2Impl::C3k2Impl(std::int64_t in, std::int64_t out, const C3k2Options& c3k2, const at::TensorOptions& options) {
    const auto hidden = static_cast<std::int64_t>(static_cast<double>(out) * c3k2.expansion);
    cv1 = register_module("cv1", Conv(in, 2 * hidden, ConvOptions{}, options));
    cv2 = register_module("cv2", Conv((2 + c3k2.blocks) * hidden, out, ConvOptions{}, options));
    m = register_module("m", Sequence());
    for (std::int64_t i = 0; i < c3k2.blocks; ++i) {
        if (c3k2.usesC3k)
            m->append(C3k(hidden, hidden, options).ptr());
        else
            m->append(Bottleneck(hidden, hidden, BottleneckOptions{}, options).ptr());
    }
}

Tensor C3k2Impl::forward(const Tensor& x) {
    // The halves lie side by side already: cat(both, inner...) is cat(first, second, inner...).
    auto [both, last] = withSecondHalf(cv1(x));
    std::vector<Tensor> parts{both};
    for (const std::shared_ptr<Block>& block : m->blocks()) {
        last = block->forward(last);
        parts.push_back(last);
    }
    return cv2(at::cat(parts, 1));
}

}  // namespace engine::nn
