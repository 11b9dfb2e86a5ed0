// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/compute_type_scope.h"

#include "engine/zoo/registry.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <gtest/gtest.h>

namespace {

using engine::prediction::ComputeTypeScope;

at::ScalarType productType() {
    return at::matmul(at::ones({2, 2}), at::ones({2, 2})).scalar_type();
}

TEST(ComputeTypeScope, ProductsComputeInTheTypeWhileItLives) {
    {
        const ComputeTypeScope scope(c10::kCPU, at::kBFloat16);
        EXPECT_EQ(productType(), at::kBFloat16);
        {
            const ComputeTypeScope inner(c10::kCPU, at::kFloat);
            EXPECT_EQ(productType(), at::kFloat);
        }
        EXPECT_EQ(productType(), at::kBFloat16);
    }
    EXPECT_EQ(productType(), at::kFloat);
}

TEST(ComputeTypeScope, WeightsChangedBetweenTwoScopesAreSeen) {
    at::Tensor weight = at::ones({2, 2}).set_requires_grad(true);
    const auto product = [&] {
        const ComputeTypeScope scope(c10::kCPU, at::kBFloat16);
        return at::matmul(at::ones({2, 2}), weight)[0][0].item<float>();
    };
    EXPECT_EQ(product(), 2);
    weight.data().fill_(3);
    EXPECT_EQ(product(), 6);
}

TEST(ComputeTypeScope, FindsTheWeightsOfAFusedModelInItsType) {
    for (const char* name : {"yolo11n", "mobilenet_v3_small"}) {
        const auto kept = engine::zoo::makeModel(name, 3, 1), cast = kept->clone();
        kept->fuse(at::kFloat);
        cast->fuse(at::kBFloat16);
        at::manual_seed(1);
        const at::Tensor images = at::rand({1, 3, 64, 64}).contiguous(at::MemoryFormat::ChannelsLast);
        const c10::InferenceMode inference;
        const ComputeTypeScope scope(c10::kCPU, at::kBFloat16);
        const auto expected = kept->forward(images), found = cast->forward(images);
        ASSERT_EQ(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            EXPECT_TRUE(at::equal(found[i], expected[i])) << name;
        EXPECT_EQ(cast->stateDict().front().second.scalar_type(), at::kBFloat16);
        EXPECT_EQ(kept->stateDict().front().second.scalar_type(), at::kFloat);
    }
}

}  // namespace
