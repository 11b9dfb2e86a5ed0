// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/sequence.h"

#include <string>

namespace engine::nn {

void SequenceImpl::append(std::shared_ptr<Block> block) {
    register_module(std::to_string(m_blocks.size()), block);
    m_blocks.push_back(std::move(block));
}

Tensor SequenceImpl::forward(const Tensor& x) {
    Tensor y = x;
    for (const std::shared_ptr<Block>& block : m_blocks)
        y = block->forward(y);
    return y;
}

}  // namespace engine::nn
