// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/conv.h"

#include "engine/nn/bottleneck.h"
#include "engine/nn/init.h"
#include "engine/nn/module_state.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace engine;

namespace {

at::Generator generator() {
    return at::make_generator<at::CPUGeneratorImpl>(7);
}

std::vector<std::string> keys(const torch::nn::Module& module) {
    StateDict state;
    nn::appendState(module, "p.", state);
    std::vector<std::string> names;
    for (const auto& entry : state)
        names.push_back(entry.first);
    return names;
}

nn::Conv filledConv(const nn::ConvOptions& options, std::int64_t in = 4, std::int64_t out = 6) {
    at::Generator random = generator();
    nn::Conv conv(in, out, options, at::kDouble);
    nn::initialise(*conv, random);
    conv->bn->weight.uniform_(0.5, 1.5, random);
    conv->bn->bias.uniform_(-1, 1, random);
    conv->bn->running_mean.uniform_(-1, 1, random);
    conv->bn->running_var.uniform_(0.5, 2, random);
    conv->eval();
    return conv;
}

}  // namespace

TEST(Conv, HasTheStateDictKeysOfTheFileInItsOrder) {
    nn::Conv conv(3, 8, nn::ConvOptions{}, at::TensorOptions());
    EXPECT_EQ(keys(*conv), (std::vector<std::string>{"p.conv.weight", "p.bn.weight", "p.bn.bias", "p.bn.running_mean",
                                                     "p.bn.running_var", "p.bn.num_batches_tracked"}));
    conv->fuse();
    EXPECT_EQ(keys(*conv), (std::vector<std::string>{"p.conv.weight", "p.conv.bias"}));
}

TEST(Conv, IsConvolutionThenNormalisationThenSilu) {
    nn::Conv conv(1, 1, nn::ConvOptions{.kernel = 3, .stride = 2}, at::kDouble);
    conv->eval();
    conv->conv->weight.fill_(1);
    conv->bn->weight.fill_(2);
    conv->bn->bias.fill_(-3);
    conv->bn->running_mean.fill_(4);
    conv->bn->running_var.fill_(1.5);
    const Tensor y = conv(at::ones({1, 1, 4, 4}, at::kDouble));
    ASSERT_EQ(y.sizes(), (std::vector<std::int64_t>{1, 1, 2, 2}));
    const auto expected = [](double sum) {
        const double normalised = (sum - 4) / std::sqrt(1.5 + 1e-3) * 2 - 3;
        return normalised / (1 + std::exp(-normalised));
    };
    EXPECT_NEAR(y[0][0][0][0].item<double>(), expected(4), 1e-12);  // the corner sees four cells
    EXPECT_NEAR(y[0][0][0][1].item<double>(), expected(6), 1e-12);
    EXPECT_NEAR(y[0][0][1][1].item<double>(), expected(9), 1e-12);
}

TEST(Conv, FusedGivesTheSameNumbers) {
    for (const nn::ConvOptions& options : {nn::ConvOptions{.kernel = 3, .stride = 2}, nn::ConvOptions{.groups = 2},
                                           nn::ConvOptions{.hasActivation = false}}) {
        at::Generator random = generator();
        nn::Conv conv = filledConv(options);
        const Tensor x = at::randn({2, 4, 8, 8}, random, at::kDouble);
        const Tensor before = conv(x);
        conv->fuse();
        EXPECT_TRUE(conv->isFused());
        EXPECT_TRUE(at::allclose(conv(x), before, 1e-12, 1e-12));
    }
}

TEST(Conv, PackedWeightsGiveTheSameNumbersForEverySizeOfItsInput) {
    const at::NoGradGuard noGrad;
    const std::vector<nn::ConvOptions> kinds{nn::ConvOptions{.kernel = 3, .stride = 2}, nn::ConvOptions{},
                                             nn::ConvOptions{.kernel = 3, .groups = 32}};
    for (std::size_t run = 0; run < 2 * kinds.size(); ++run) {
        const nn::ConvOptions& options = kinds[run / 2];
        const at::ScalarType type = run % 2 == 0 ? at::kFloat : at::kBFloat16;
        at::Generator random = generator();
        nn::Conv2d packed(32, 32, options, true, type), plain(32, 32, options, true, type);
        packed->weight.copy_(at::randn(packed->weight.sizes(), random, at::kFloat) / 8);
        packed->bias.copy_(at::randn({32}, random, at::kFloat));
        plain->weight.copy_(packed->weight);
        plain->bias.copy_(packed->bias);
        packed->packWeights();
        for (const std::int64_t side : {16, 40, 9}) {
            const Tensor x = at::randn({2, 32, side, side + 3}, random, at::kFloat)
                                 .to(type)
                                 .contiguous(at::MemoryFormat::ChannelsLast);
            const Tensor y = packed(x);
            EXPECT_TRUE(y.is_contiguous(at::MemoryFormat::ChannelsLast));
            EXPECT_EQ(y.scalar_type(), type);
            // Of bfloat16 half a unit in the last place of 8 bits, on either side.
            const double tolerance = type == at::kFloat ? 1e-5 : 0.008;
            EXPECT_TRUE(at::allclose(y.to(at::kFloat), plain(x).to(at::kFloat), tolerance, tolerance)) << side;
        }
    }
}

TEST(Conv, PackedWeightsAreForInference) {
    at::Generator random = generator();
    nn::Conv2d conv(8, 8, nn::ConvOptions{}, false, at::kBFloat16);
    conv->weight.copy_(at::randn(conv->weight.sizes(), random, at::kFloat));
    conv->packWeights();
    conv->weight.requires_grad_();
    conv(at::ones({1, 8, 4, 4}, at::kBFloat16).contiguous(at::MemoryFormat::ChannelsLast)).sum().backward();
    EXPECT_TRUE(conv->weight.grad().defined());
}

TEST(Conv, GradientsMatchFiniteDifferencesInTrainingMode) {
    // In-place operations must not spoil what backward needs.
    nn::Bottleneck block(4, 4, nn::BottleneckOptions{}, at::kDouble);
    at::Generator random = generator();
    nn::initialise(*block, random);
    block->train();
    for (Tensor& parameter : block->parameters())
        parameter.set_requires_grad(true);
    const Tensor x = at::randn({2, 4, 5, 5}, random, at::kDouble);
    const Tensor weights = at::randn({2, 4, 5, 5}, random, at::kDouble);
    const auto value = [&] { return (block(x) * weights).sum(); };
    value().backward();
    for (const auto& item : block->named_parameters()) {
        Tensor first = item.value().detach();
        while (first.dim() > 0)
            first = first[0];
        const double middle = first.item<double>();
        const auto at = [&](double shifted) {
            first.fill_(shifted);
            return value().item<double>();
        };
        const double slope = (at(middle + 1e-6) - at(middle - 1e-6)) / 2e-6;
        first.fill_(middle);
        EXPECT_NEAR(item.value().grad().reshape(-1)[0].item<double>(), slope, 1e-6) << item.key();
    }
}

TEST(BatchNorm, MovesItsStatisticsByTheMomentumOfDetectionModels) {
    nn::BatchNorm norm(1, at::TensorOptions(at::kDouble));
    at::Generator random = generator();
    nn::initialise(*norm, random);
    norm->train();
    norm(at::tensor({1.0, 2.0, 3.0, 6.0}, at::kDouble).reshape({1, 1, 2, 2}));  // mean 3, unbiased variance 14/3
    EXPECT_NEAR(norm->running_mean.item<double>(), 0.03 * 3, 1e-12);
    EXPECT_NEAR(norm->running_var.item<double>(), 0.97 + 0.03 * 14 / 3, 1e-12);
    EXPECT_EQ(norm->num_batches_tracked.item<std::int64_t>(), 1);
    norm->eval();
    norm(at::ones({1, 1, 2, 2}, at::kDouble));
    EXPECT_EQ(norm->num_batches_tracked.item<std::int64_t>(), 1);
}

TEST(Bottleneck, AddsItsInputOnlyWhereChannelsMatch) {
    at::Generator random = generator();
    const Tensor x = at::randn({1, 4, 3, 3}, random, at::kDouble);
    for (const auto& [out, hasShortcut] :
         std::vector<std::pair<std::int64_t, bool>>{{4, true}, {4, false}, {6, true}}) {
        nn::Bottleneck block(4, out, nn::BottleneckOptions{.hasShortcut = hasShortcut}, at::kDouble);
        nn::initialise(*block, random);
        block->eval();
        const Tensor plain = block->cv2(block->cv1(x));
        EXPECT_TRUE(at::equal(block(x), out == 4 && hasShortcut ? plain + x : plain));
    }
}

TEST(Initialise, DrawsWithinTheBoundFromTheGeneratorOnly) {
    const auto weights = [](std::uint64_t seed) {
        at::Generator random = at::make_generator<at::CPUGeneratorImpl>(seed);
        nn::Conv conv(16, 32, nn::ConvOptions{.kernel = 3}, at::TensorOptions());
        nn::initialise(*conv, random);
        return conv->conv->weight;
    };
    const Tensor a = weights(1);
    EXPECT_TRUE(at::equal(a, weights(1)));
    EXPECT_FALSE(at::equal(a, weights(2)));
    const double bound = 1 / std::sqrt(16 * 9);
    EXPECT_LE(a.abs().max().item<double>(), bound);
    EXPECT_GT(a.abs().max().item<double>(), 0.99 * bound);
    EXPECT_NEAR(a.var().item<double>(), bound * bound / 3, 0.05 * bound * bound / 3);
}
