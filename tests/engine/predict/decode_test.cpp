// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/decode.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

namespace {

using engine::Tensor;
using engine::prediction::decode;

/// Maps of a 64 x 96 (H x W) input with all logits zero.
std::vector<Tensor> zeroMaps(std::int64_t images, std::int64_t classes) {
    std::vector<Tensor> maps;
    for (const std::int64_t stride : {8, 16, 32}) {
        maps.push_back(at::zeros({images, 64 + classes, 64 / stride, 96 / stride}));
    }
    return maps;
}

void expectColumn(const Tensor& decoded, std::int64_t anchor, const std::vector<float>& expected) {
    for (std::size_t row = 0; row < expected.size(); ++row) {
        EXPECT_NEAR(decoded[0][static_cast<std::int64_t>(row)][anchor].item<float>(), expected[row], 1e-4)
            << "anchor " << anchor << " row " << row;
    }
}

TEST(Decode, EqualLogitsMeanADistanceOfSevenAndAHalfCellsToEachSide) {
    const Tensor decoded = decode(zeroMaps(2, 3));
    EXPECT_EQ(decoded.sizes(), (std::vector<std::int64_t>{2, 7, 8 * 12 + 4 * 6 + 2 * 3}));
    EXPECT_EQ(decoded.scalar_type(), at::kFloat);
    // Level by level, row by row: centre = (cell + 0.5) * stride, size = 15 cells.
    expectColumn(decoded, 0, {4, 4, 120, 120, 0.5, 0.5, 0.5});
    expectColumn(decoded, 13, {12, 12, 120, 120});
    expectColumn(decoded, 96, {8, 8, 240, 240});
    expectColumn(decoded, 125, {80, 48, 480, 480});
}

TEST(Decode, SidesAreLeftTopRightBottom) {
    std::vector<Tensor> maps = zeroMaps(1, 1);
    // Certain bins at row 2, column 5 of the first level: 1, 2, 3 and 4 cells.
    for (const std::int64_t side : {0, 1, 2, 3}) {
        maps[0].index_put_({at::tensor(0), at::tensor(side * 16 + side + 1), at::tensor(2), at::tensor(5)},
                           at::tensor(100.0F));
    }
    const float x1 = 8 * (5.5F - 1), y1 = 8 * (2.5F - 2), x2 = 8 * (5.5F + 3), y2 = 8 * (2.5F + 4);
    expectColumn(decode(maps), 2 * 12 + 5, {(x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1});
}

TEST(Decode, ScoresAreTheSigmoidOfTheClassLogits) {
    std::vector<Tensor> maps = zeroMaps(1, 2);
    maps[2].narrow(1, 64, 1).fill_(2.0);
    maps[2].narrow(1, 65, 1).fill_(-30.0);
    expectColumn(decode(maps), 96 + 24 + 1, {48, 16, 480, 480, 1 / (1 + std::exp(-2.0F)), std::exp(-30.0F)});
}

TEST(Decode, TakesHalfPrecisionAndOtherMemoryLayouts) {
    std::vector<Tensor> maps = zeroMaps(2, 3);
    for (Tensor& map : maps) {
        map = at::sin(at::arange(map.numel(), at::kFloat)).view(map.sizes()).to(at::kBFloat16);
    }
    const Tensor expected = decode({maps[0].to(at::kFloat), maps[1].to(at::kFloat), maps[2].to(at::kFloat)});
    for (Tensor& map : maps) {
        map = map.contiguous(at::MemoryFormat::ChannelsLast);
    }
    EXPECT_LT((decode(maps) - expected).abs().max().item<float>(), 1e-4);
}

}  // namespace
