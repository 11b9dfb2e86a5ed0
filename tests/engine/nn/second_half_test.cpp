// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/second_half.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

namespace engine::nn {
namespace {

TEST(SecondHalf, GetsItsGradientAddedToThatOfTheWhole) {
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(5);
    const Tensor start = at::randn({2, 8, 3, 5}, generator, at::kFloat).contiguous(at::MemoryFormat::ChannelsLast);
    const Tensor x = start.clone().requires_grad_(), same = start.clone().requires_grad_();
    const auto value = [](const Tensor& whole, const Tensor& half) {
        return at::cat({whole, half.sin()}, 1).square().sum();
    };
    const auto [whole, half] = withSecondHalf(x * 2);
    const Tensor twice = same * 2;
    EXPECT_TRUE(at::equal(whole, twice));
    EXPECT_TRUE(at::equal(half, twice.narrow(1, 4, 4)));
    value(whole, half).backward();
    value(twice, twice.narrow(1, 4, 4)).backward();
    EXPECT_TRUE(at::allclose(x.grad(), same.grad(), 1e-6, 1e-6));
}

TEST(SecondHalf, WorksWhereOnlyOneOfTheTwoGoesOn) {
    for (const bool isWhole : {true, false}) {
        const Tensor x = at::ones({1, 4, 2, 2}).requires_grad_();
        const auto [whole, half] = withSecondHalf(x);
        (isWhole ? whole : half).sum().backward();
        EXPECT_EQ(x.grad().narrow(1, 0, 2).min().item<double>(), isWhole ? 1 : 0);
        EXPECT_EQ(x.grad().narrow(1, 2, 2).min().item<double>(), 1);
    }
}

}  // namespace
}  // namespace engine::nn
