// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/upsample.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace engine::nn {
namespace {

TEST(Upsample, RepeatsPixelsAndSumsTheirGradients) {
    at::manual_seed(3);
    const Tensor start = at::randn({2, 8, 3, 5}).contiguous(at::MemoryFormat::ChannelsLast);
    const Tensor weight = at::randn({2, 8, 6, 10});
    const Tensor x = start.clone().requires_grad_(), same = start.clone().requires_grad_();
    Upsample layer;
    const Tensor y = layer->forward(x), expected = at::upsample_nearest2d(same, {6, 10}, 2.0, 2.0);
    EXPECT_TRUE(at::equal(y, expected));
    EXPECT_TRUE(y.is_contiguous(at::MemoryFormat::ChannelsLast));
    (y * weight).sum().backward();
    (expected * weight).sum().backward();
    EXPECT_TRUE(at::allclose(x.grad(), same.grad(), 1e-6, 1e-6));
}

TEST(Upsample, SumsTheGradientsOfOneConcatenatedWithAnother) {
    const Tensor x = at::ones({1, 4, 2, 2}, at::kBFloat16).contiguous(at::MemoryFormat::ChannelsLast).requires_grad_();
    const Tensor other = at::zeros({1, 3, 4, 4}, at::kBFloat16).contiguous(at::MemoryFormat::ChannelsLast);
    Upsample layer;
    at::cat({other, layer->forward(x)}, 1).to(at::kFloat).sum().backward();
    EXPECT_TRUE(at::equal(x.grad(), at::full({1, 4, 2, 2}, 4, at::kBFloat16)));
    EXPECT_TRUE(x.grad().is_contiguous(at::MemoryFormat::ChannelsLast));
}

}  // namespace
}  // namespace engine::nn
