// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/compute_type_scope.h"

#include <ATen/ATen.h>
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

}  // namespace
