// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/block.h"

#include <memory>
#include <vector>

namespace engine::nn {

/// Blocks under the keys "0", "1", ...; forward runs them in order.
class SequenceImpl : public Block {
public:
    void append(std::shared_ptr<Block> block);
    const std::vector<std::shared_ptr<Block>>& blocks() const { return m_blocks; }

    Tensor forward(const Tensor& x) override;

private:
    std::vector<std::shared_ptr<Block>> m_blocks;
};
TORCH_MODULE(Sequence);

}  // namespace engine::nn
