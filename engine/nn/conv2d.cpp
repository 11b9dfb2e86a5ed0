// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/conv2d.h"

#include "engine/nn/multiply_adds.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

namespace engine::nn {

Conv2dImpl::Conv2dImpl(std::int64_t in, std::int64_t out, const ConvOptions& conv, bool hasBias,
                       const at::TensorOptions& options)
    : m_options(conv) {
    weight = register_parameter(
        "weight", at::empty({out, in / conv.groups, conv.kernel, conv.kernel}, options, at::MemoryFormat::ChannelsLast),
        false);
    if (hasBias)
        addBias();
}

void Conv2dImpl::addBias() {
    bias = register_parameter("bias", at::empty({weight.size(0)}, weight.options().requires_grad(false)), false);
}

Tensor Conv2dImpl::convolve(const Tensor& x, std::int64_t padding) {
    if (m_packsWeights && PackedWeights::suit(x, weight))
        return m_packed.convolve(x, weight, bias, m_options.stride, padding, m_options.groups);
    const auto run = [&](const Tensor& input) {
        return at::conv2d(input, weight, bias, m_options.stride, padding, 1, m_options.groups);
    };
    const bool isPaddedDepthwise = m_options.groups > 1 && m_options.padsAtEnd;
    if (!isPaddedDepthwise || !x.is_cpu() || !at::GradMode::is_enabled())
        return run(x);
    // oneDNN's backward of these in bfloat16 is a general one, several times slower than that in float32.
    const c10::impl::ExcludeDispatchKeyGuard noAutocast(c10::DispatchKey::AutocastCPU);
    return run(x.to(weight.scalar_type())).to(x.scalar_type());
}

Tensor Conv2dImpl::forward(const Tensor& given) {
    std::int64_t padding = m_options.kernel / 2;
    Tensor x = given;
    if (m_options.padsAtEnd && m_options.stride > 1) {
        const auto sides = [&](std::int64_t in) {
            const std::int64_t out = (in + m_options.stride - 1) / m_options.stride;
            const std::int64_t all = std::max<std::int64_t>((out - 1) * m_options.stride + m_options.kernel - in, 0);
            return std::pair(all / 2, all - all / 2);
        };
        const auto [top, bottom] = sides(x.size(2));
        const auto [left, right] = sides(x.size(3));
        x = at::constant_pad_nd(x, {left, right, top, bottom});
        padding = 0;
    }
    if (!x.is_meta())
        return convolve(x, padding);
    const auto side = [&](std::int64_t in) { return (in + 2 * padding - m_options.kernel) / m_options.stride + 1; };
    Tensor y = at::empty({x.size(0), weight.size(0), side(x.size(2)), side(x.size(3))}, x.options());
    countMultiplyAdds(y.numel() * weight[0].numel());
    return y;
}

}  // namespace engine::nn
