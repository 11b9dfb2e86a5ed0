// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/loss/flatten_maps.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

namespace engine::training {
namespace {

std::vector<Tensor> someMaps(at::ScalarType type) {
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(3);
    std::vector<Tensor> maps;
    for (const std::int64_t side : {8, 4, 2})
        maps.push_back(at::randn({2, 69, side, side + 1}, generator, at::kFloat)
                           .to(type)
                           .contiguous(at::MemoryFormat::ChannelsLast)
                           .requires_grad_());
    return maps;
}

/// The same with LibTorch's operators.
FlatMaps reference(const std::vector<Tensor>& maps) {
    std::vector<Tensor> rows;
    for (const Tensor& map : maps)
        rows.push_back(map.flatten(2).transpose(1, 2));
    const Tensor all = at::cat(rows, 1).to(at::kFloat);
    return {all.narrow(2, 0, 64), all.narrow(2, 64, 5)};
}

TEST(FlattenMaps, PutsTheAnchorsOfEveryLevelInRowsAndBringsTheirGradientsBack) {
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        const std::vector<Tensor> maps = someMaps(type), others = someMaps(type);
        const FlatMaps flat = flattenMaps(maps), expected = reference(others);
        EXPECT_TRUE(at::equal(flat.distances, expected.distances));
        EXPECT_TRUE(at::equal(flat.logits, expected.logits));
        for (const FlatMaps& each : {flat, expected})
            (each.distances.square().sum() + (each.logits * 3).sin().sum()).backward();
        for (std::size_t level = 0; level < maps.size(); ++level) {
            EXPECT_TRUE(at::equal(maps[level].grad(), others[level].grad())) << level;
            EXPECT_TRUE(maps[level].grad().is_contiguous(at::MemoryFormat::ChannelsLast)) << level;
        }
    }
}

TEST(FlattenMaps, NeedsNoGradientOfTheDistances) {
    const std::vector<Tensor> maps = someMaps(at::kFloat);
    flattenMaps(maps).logits.sum().backward();
    EXPECT_EQ(maps[1].grad().narrow(1, 0, 64).abs().sum().item<double>(), 0);
    EXPECT_EQ(maps[1].grad().narrow(1, 64, 5).min().item<double>(), 1);
}

}  // namespace
}  // namespace engine::training
