// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/ema.h"

#include "tests/support/bare_model.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace engine::training {
namespace {

/// A model that is nothing but its tensors.
class TensorModel final : public test::BareModel {
public:
    explicit TensorModel(StateDict state) : m_state(std::move(state)) {}

    StateDict stateDict() const override { return m_state; }
    std::unique_ptr<nn::Model> clone() const override {
        StateDict copy;
        for (const auto& [name, tensor] : m_state)
            copy.emplace_back(name, tensor.clone());
        return std::make_unique<TensorModel>(std::move(copy));
    }

private:
    StateDict m_state;
};

TEST(Ema, DecayGrowsAsTheSpecSays) {
    EXPECT_NEAR(Ema::decay(1), 0.00049983, 1e-8);
    EXPECT_NEAR(Ema::decay(2), 0.0009994, 1e-7);
    EXPECT_NEAR(Ema::decay(10), 0.00498702, 1e-8);
    EXPECT_NEAR(Ema::decay(100), 0.0487657, 1e-7);
    EXPECT_NEAR(Ema::decay(1000), 0.39342999, 1e-8);
    EXPECT_NEAR(Ema::decay(2000), 0.63205735, 1e-8);
    EXPECT_NEAR(Ema::decay(10000), 0.99316273, 1e-8);
}

TEST(Ema, AveragesFloatsAndLeavesIntegersAlone) {
    const Tensor weight = at::tensor({1.0, 2.0}, at::kDouble), count = at::tensor(std::vector<std::int64_t>{7});
    const TensorModel model({{"weight", weight}, {"bn.num_batches_tracked", count}});
    Ema ema(model, 999);
    weight.fill_(3.0);
    count.fill_(8);
    ema.update(model);

    EXPECT_EQ(ema.updates(), 1000);
    const StateDict average = ema.model().stateDict();
    EXPECT_NEAR(average[0].second[0].item<double>(), 0.39342999 * 1 + 0.60657001 * 3, 1e-8);
    EXPECT_NEAR(average[0].second[1].item<double>(), 0.39342999 * 2 + 0.60657001 * 3, 1e-8);
    EXPECT_EQ(average[1].second.item<std::int64_t>(), 7);
}

TEST(Ema, KeepsTensorsThatDoNotChangeBitForBit) {
    const Tensor weight = at::arange(1, 1001, at::kFloat).reciprocal();
    const TensorModel model({{"weight", weight}});
    Ema ema(model);
    for (int i = 0; i < 3000; ++i)
        ema.update(model);
    EXPECT_TRUE(at::equal(ema.model().stateDict()[0].second, weight));
}

}  // namespace
}  // namespace engine::training
