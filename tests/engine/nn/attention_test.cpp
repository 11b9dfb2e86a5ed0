// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/c2psa.h"

#include "engine/nn/init.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

using namespace engine;

// yolo11-spec.md 1.4, position by position: qkv grouped by head, softmax over the keys, the position code of v.
TEST(Attention, EqualsThePlainLoops) {
    constexpr std::int64_t kHeads = 2, kHead = 4, kKey = 2, kChannels = kHeads * kHead, kHeight = 3, kWidth = 2,
                           kCells = 6;
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(3);
    nn::Attention attention(kChannels, kHeads, at::kDouble);
    nn::initialise(*attention, random);
    attention->eval();
    const Tensor x = at::randn({1, kChannels, kHeight, kWidth}, random, at::kDouble);

    const Tensor qkv = attention->qkv(x).reshape({kHeads * (2 * kKey + kHead), kCells});
    Tensor attended = at::zeros({kChannels, kCells}, at::kDouble), values = at::zeros({kChannels, kCells}, at::kDouble);
    for (std::int64_t head = 0; head < kHeads; ++head) {
        const std::int64_t first = head * (2 * kKey + kHead);
        const Tensor q = qkv.narrow(0, first, kKey), k = qkv.narrow(0, first + kKey, kKey);
        const Tensor v = qkv.narrow(0, first + 2 * kKey, kHead);
        values.narrow(0, head * kHead, kHead).copy_(v);
        for (std::int64_t i = 0; i < kCells; ++i) {
            std::vector<double> weight(kCells);
            double sum = 0;
            for (std::int64_t j = 0; j < kCells; ++j) {
                const double dot = (q.select(1, i) * k.select(1, j)).sum().item<double>();
                sum += weight[static_cast<std::size_t>(j)] = std::exp(dot / std::sqrt(static_cast<double>(kKey)));
            }
            for (std::int64_t j = 0; j < kCells; ++j) {
                attended.narrow(0, head * kHead, kHead).select(1, i) +=
                    v.select(1, j) * (weight[static_cast<std::size_t>(j)] / sum);
            }
        }
    }
    const Tensor expected = attention->proj(attended.reshape_as(x) + attention->pe(values.reshape_as(x)));
    EXPECT_TRUE(at::allclose(attention(x), expected, 1e-10, 1e-10));
}

TEST(C2PSA, PassesTheFirstHalfUnchangedAndTheSecondThroughTheBlocks) {
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(4);
    nn::C2PSA block(128, 2, at::kDouble);
    nn::initialise(*block, random);
    block->eval();
    const Tensor x = at::randn({2, 128, 3, 4}, random, at::kDouble);
    const std::vector<Tensor> halves = block->cv1(x).chunk(2, 1);
    const Tensor expected =
        block->cv2(at::cat({halves[0], block->m->blocks()[1]->forward(block->m->blocks()[0]->forward(halves[1]))}, 1));
    EXPECT_TRUE(at::allclose(block(x), expected, 1e-12, 1e-12));
}
