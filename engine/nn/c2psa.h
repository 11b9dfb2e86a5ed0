// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv.h"
#include "engine/nn/sequence.h"

#include <cstdint>

namespace engine::nn {

/// Self-attention over the positions of a map, with a 3 x 3 depthwise Conv of the values as position code
/// (yolo11-spec.md 1.4). Channels of `qkv` are grouped by head: query, key, value.
class AttentionImpl : public Block {
public:
    /// @param channels a multiple of heads
    AttentionImpl(std::int64_t channels, std::int64_t heads, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Conv qkv{nullptr}, proj{nullptr}, pe{nullptr};

private:
    std::int64_t m_heads, m_headChannels, m_keyChannels;
};
TORCH_MODULE(Attention);

/// Attention, then two 1 x 1 Convs, each added to its input.
class PSABlockImpl : public Block {
public:
    PSABlockImpl(std::int64_t channels, std::int64_t heads, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Attention attn{nullptr};
    Sequence ffn{nullptr};
};
TORCH_MODULE(PSABlock);

/// Half of the channels pass a chain of PSABlocks of one head per 64 channels.
class C2PSAImpl : public Block {
public:
    C2PSAImpl(std::int64_t channels, std::int64_t blocks, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Conv cv1{nullptr}, cv2{nullptr};
    Sequence m{nullptr};
};
TORCH_MODULE(C2PSA);

}  // namespace engine::nn
