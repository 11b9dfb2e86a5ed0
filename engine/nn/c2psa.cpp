// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/c2psa.h"

#include <ATen/ATen.h>

#include <cmath>

namespace engine::nn {

AttentionImpl::AttentionImpl(std::int64_t channels, std::int64_t heads, const at::TensorOptions& options)
    : m_heads(heads), m_headChannels(channels / heads), m_keyChannels(m_headChannels / 2) {
    const ConvOptions linear{.hasActivation = false};
    qkv = register_module("qkv", Conv(channels, channels + 2 * m_keyChannels * heads, linear, options));
    proj = register_module("proj", Conv(channels, channels, linear, options));
    pe = register_module(
        "pe", Conv(channels, channels, ConvOptions{.kernel = 3, .groups = channels, .hasActivation = false}, options));
}

Tensor AttentionImpl::forward(const Tensor& x) {
    const std::int64_t batch = x.size(0), height = x.size(2), width = x.size(3);
    const Tensor all = qkv(x).reshape({batch, m_heads, 2 * m_keyChannels + m_headChannels, height * width});
    const std::vector<Tensor> parts = all.split_with_sizes({m_keyChannels, m_keyChannels, m_headChannels}, 2);
    const Tensor &query = parts[0], &key = parts[1], &value = parts[2];

    const double scale = 1 / std::sqrt(static_cast<double>(m_keyChannels));
    const Tensor weights = at::softmax(at::matmul(query.transpose(-2, -1) * scale, key), -1);  // [B, heads, N, N]
    const auto asInput = [&x](const Tensor& y) { return y.reshape_as(x).contiguous(x.suggest_memory_format()); };
    const Tensor attended = asInput(at::matmul(value, weights.transpose(-2, -1)));
    return proj(pe(asInput(value)).add_(attended));
}

PSABlockImpl::PSABlockImpl(std::int64_t channels, std::int64_t heads, const at::TensorOptions& options) {
    attn = register_module("attn", Attention(channels, heads, options));
    ffn = register_module("ffn", Sequence());
    ffn->append(Conv(channels, 2 * channels, ConvOptions{}, options).ptr());
    ffn->append(Conv(2 * channels, channels, ConvOptions{.hasActivation = false}, options).ptr());
}

Tensor PSABlockImpl::forward(const Tensor& x) {
    const Tensor y = attn(x).add_(x);
    return ffn(y).add_(y);
}

C2PSAImpl::C2PSAImpl(std::int64_t channels, std::int64_t blocks, const at::TensorOptions& options) {
    const std::int64_t hidden = channels / 2;
    cv1 = register_module("cv1", Conv(channels, 2 * hidden, ConvOptions{}, options));
    cv2 = register_module("cv2", Conv(2 * hidden, channels, ConvOptions{}, options));
    m = register_module("m", Sequence());
    for (std::int64_t i = 0; i < blocks; ++i)
        m->append(PSABlock(hidden, hidden / 64, options).ptr());
}

Tensor C2PSAImpl::forward(const Tensor& x) {
    const std::vector<Tensor> halves = cv1(x).chunk(2, 1);
    return cv2(at::cat({halves[0], m(halves[1])}, 1));
}

}  // namespace engine::nn
