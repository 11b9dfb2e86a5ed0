// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/ema.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace engine::training {
namespace {

/// A model that is nothing but its tensors.
class BareModel final : public nn::Model {
public:
    explicit BareModel(StateDict state) : m_state(std::move(state)) {}

    std::vector<Tensor> forward(const Tensor&) override { return {}; }
    StateDict stateDict() const override { return m_state; }
    StateDict parameters() const override { return {}; }
    std::int64_t transfer(const StateDict&) override { return 0; }
    void freeze(const FreezePlan&) override {}
    void setTraining(bool) override {}
    void fuse() override {}
    void toDevice(const c10::Device&) override {}
    std::unique_ptr<nn::Model> clone() const override {
        StateDict copy;
        for (const auto& [name, tensor] : m_state)
            copy.emplace_back(name, tensor.clone());
        return std::make_unique<BareModel>(std::move(copy));
    }
    const std::string& architecture() const override { return m_name; }
    const std::vector<StageInfo>& stages() const override { return m_stages; }
    std::int64_t classCount() const override { return 1; }

private:
    StateDict m_state;
    std::string m_name = "bare";
    std::vector<StageInfo> m_stages;
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
    const BareModel model({{"weight", weight}, {"bn.num_batches_tracked", count}});
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
    const BareModel model({{"weight", weight}});
    Ema ema(model);
    for (int i = 0; i < 3000; ++i)
        ema.update(model);
    EXPECT_TRUE(at::equal(ema.model().stateDict()[0].second, weight));
}

}  // namespace
}  // namespace engine::training
