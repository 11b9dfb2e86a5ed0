// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/optimizer.h"

#include "engine/api/error.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <limits>
#include <memory>
#include <string>

namespace engine::training {
namespace {

using nlohmann::json;

json golden() {
    std::ifstream file(std::string(TEST_SOURCE_DIR) + "/../../golden/optimizer.json");
    return json::parse(file);
}

Tensor toTensor(const json& values) {
    if (values[0].is_array())
        return at::stack({toTensor(values[0]), toTensor(values[1])});
    return at::tensor(values.get<std::vector<double>>(), at::kDouble);
}

/// The two parameters of the golden file and an optimizer over them.
struct Case {
    Tensor weight, bias;
    std::unique_ptr<Optimizer> optimizer;

    Case(const json& file, const std::string& kind, const json* from = nullptr) {
        const json& start = from ? *from : file["parameters"];
        weight = toTensor(start["weight"]).requires_grad_();
        bias = toTensor(start["bias"]).requires_grad_();
        ParameterGroups groups =
            groupParameters({{"conv.weight", weight}, {"conv.bias", bias}}, 0.1, file["weight_decay"]);
        if (kind == "SGD")
            optimizer = std::make_unique<Sgd>(std::move(groups), 0.8);
        else
            optimizer = std::make_unique<AdamW>(std::move(groups), 0.9);
    }

    void step(const json& file, std::size_t index) {
        const json& gradient = file["gradients"][index];
        const json& rates = file["rates"][index];
        optimizer->setLearningRates({rates[0], rates[1], 0.0});
        optimizer->setMomentum(file["momenta"][index]);
        optimizer->clearGradients();
        weight.mutable_grad() = toTensor(gradient["weight"]);
        if (!gradient["bias"].is_null())
            bias.mutable_grad() = toTensor(gradient["bias"]);
        optimizer->step();
    }

    void expect(const json& values) const {
        EXPECT_LT((weight - toTensor(values["weight"])).abs().max().item<double>(), 1e-14);
        EXPECT_LT((bias - toTensor(values["bias"])).abs().max().item<double>(), 1e-14);
    }
};

class OptimizerTest : public testing::TestWithParam<std::string> {};

TEST_P(OptimizerTest, FollowsPyTorch) {
    const json file = golden();
    Case run(file, GetParam());
    for (std::size_t i = 0; i < 6; ++i) {
        run.step(file, i);
        SCOPED_TRACE("step " + std::to_string(i + 1));
        run.expect(file[GetParam()][i]);
    }
}

TEST_P(OptimizerTest, GoesOnExactlyFromItsSavedState) {
    const json file = golden();
    Case straight(file, GetParam()), first(file, GetParam());
    for (std::size_t i = 0; i < 3; ++i)
        first.step(file, i);
    Case second(file, GetParam());
    second.weight.detach().copy_(first.weight);
    second.bias.detach().copy_(first.bias);
    second.optimizer->setState(first.optimizer->state());
    for (std::size_t i = 0; i < 6; ++i)
        straight.step(file, i);
    for (std::size_t i = 3; i < 6; ++i)
        second.step(file, i);
    EXPECT_TRUE(at::equal(straight.weight, second.weight));
    EXPECT_TRUE(at::equal(straight.bias, second.bias));
}

INSTANTIATE_TEST_SUITE_P(Kinds, OptimizerTest, testing::Values("SGD", "AdamW"),
                         [](const testing::TestParamInfo<std::string>& info) { return info.param; });

TEST(Sgd, TakesTheStepsOfAHandComputedExample) {
    // p = 1, g = 0.5, momentum 0.9, rate 0.1. Velocity 0.5, 0.95; update g + 0.9 v = 0.95, 1.355.
    const Tensor parameter = at::tensor({1.0}, at::kDouble).requires_grad_();
    Sgd sgd(groupParameters({{"conv.bias", parameter}}, 0.1, 0.0), 0.9);
    parameter.mutable_grad() = at::tensor({0.5}, at::kDouble);
    sgd.step();
    EXPECT_NEAR(parameter.item<double>(), 1 - 0.095, 1e-15);
    sgd.step();
    EXPECT_NEAR(parameter.item<double>(), 1 - 0.095 - 0.1355, 1e-15);
}

TEST(AdamW, FirstStepIsTheRateInTheDirectionOfTheGradientPlusDecay) {
    const Tensor parameter = at::tensor({{2.0}, {-4.0}}, at::kDouble).view({2, 1}).requires_grad_();
    AdamW adam(groupParameters({{"conv.weight", parameter}}, 0.01, 0.1), 0.9);
    parameter.mutable_grad() = at::tensor({3.0, -0.5}, at::kDouble).view({2, 1});
    adam.step();
    EXPECT_NEAR(parameter[0].item<double>(), 2 * (1 - 0.001) - 0.01, 1e-9);
    EXPECT_NEAR(parameter[1].item<double>(), -4 * (1 - 0.001) + 0.01, 1e-9);
}

TEST(AdamW, RefusesTheStateOfSgd) {
    const Tensor parameter = at::zeros({2}).requires_grad_();
    Sgd sgd(groupParameters({{"conv.bias", parameter}}, 0.1, 0.0), 0.9);
    AdamW adam(groupParameters({{"conv.bias", parameter}}, 0.1, 0.0), 0.9);
    EXPECT_THROW(adam.setState(sgd.state()), Error);
}

TEST(ParameterGroups, AreBiasesWeightsAndNormWeights) {
    const ParameterGroups groups = groupParameters({{"model.0.conv.weight", at::zeros({16, 3, 3, 3})},
                                                    {"model.0.bn.weight", at::zeros({16})},
                                                    {"model.0.bn.bias", at::zeros({16})},
                                                    {"model.23.cv2.0.2.bias", at::zeros({64})},
                                                    {"model.23.dfl.conv.weight", at::zeros({1, 16, 1, 1})}},
                                                   0.01, 0.0005);
    ASSERT_EQ(groups[0].parameters.size(), 2U);
    EXPECT_EQ(groups[0].parameters[1].first, "model.23.cv2.0.2.bias");
    ASSERT_EQ(groups[1].parameters.size(), 2U);
    EXPECT_EQ(groups[1].parameters[1].first, "model.23.dfl.conv.weight");
    ASSERT_EQ(groups[2].parameters.size(), 1U);
    EXPECT_EQ(groups[0].weightDecay, 0);
    EXPECT_EQ(groups[1].weightDecay, 0.0005);
    EXPECT_EQ(groups[2].weightDecay, 0);
}

TEST(GradientLimit, DividesOnlyWhatIsLongerThanTheLimit) {
    const Tensor a = at::zeros({1, 2}).requires_grad_(), b = at::zeros({1}).requires_grad_();
    Sgd optimizer(groupParameters({{"a.weight", a}, {"b.bias", b}}, 1.0, 0.0), 0.0);
    a.mutable_grad() = at::tensor({6.0F, 8.0F}).view({1, 2});
    b.mutable_grad() = at::tensor({24.0F});
    const GradientLimit longer = limitGradients(optimizer.groups(), 10.0);
    EXPECT_FLOAT_EQ(longer.norm.item<float>(), 26.0F);
    optimizer.step(longer);
    EXPECT_NEAR(a[0][0].item<double>(), -6 * 10 / 26.0, 1e-5);
    EXPECT_NEAR(b[0].item<double>(), -24 * 10 / 26.0, 1e-5);

    a.mutable_grad() = at::tensor({3.0F, 4.0F}).view({1, 2});
    b.mutable_grad() = Tensor();
    a.detach().zero_();
    const GradientLimit shorter = limitGradients(optimizer.groups(), 10.0);
    EXPECT_FLOAT_EQ(shorter.norm.item<float>(), 5.0F);
    optimizer.step(shorter);
    EXPECT_EQ(a[0][1].item<float>(), -4.0F);
}

TEST(GradientLimit, KeepsEverythingWhereAGradientIsNotFinite) {
    const Tensor a = at::full({1, 2}, 2.0).requires_grad_(), b = at::full({1}, 3.0).requires_grad_();
    a.mutable_grad() = at::tensor({1.0F, 1.0F}).view({1, 2});
    b.mutable_grad() = at::full({1}, std::numeric_limits<float>::infinity());
    const ParameterGroups groups = groupParameters({{"a.weight", a}, {"b.bias", b}}, 1.0, 0.1);
    Sgd sgd(groups, 0.9);
    sgd.step(limitGradients(groups, 10.0));
    AdamW adam(groups, 0.9);
    adam.step(limitGradients(groups, 10.0));
    EXPECT_TRUE(at::equal(a, at::full({1, 2}, 2.0)));
    EXPECT_TRUE(at::equal(b, at::full({1}, 3.0)));
}

}  // namespace
}  // namespace engine::training
