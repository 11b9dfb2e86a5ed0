// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/norm_activation.h"

#include "engine/nn/norm_activation_kernel.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace engine::nn {
namespace {

constexpr double kEps = 1e-3, kMomentum = 0.03;
constexpr auto kLayout = at::MemoryFormat::ChannelsLast;

/// A batch around 0.7 with deviation 2, and a normalisation that is not trivial.
struct Case {
    Tensor x, weight, bias, mean, variance, outer;

    Case(const std::vector<std::int64_t>& sizes, at::ScalarType type, at::ScalarType stateType = at::kFloat) {
        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(7);
        const auto random = [&](at::IntArrayRef size) { return at::randn(size, generator, at::kFloat); };
        const std::int64_t channels = sizes[1];
        x = (random(sizes) * 2 + 0.7).to(at::kBFloat16).to(type).contiguous(kLayout).requires_grad_();
        outer = random(sizes).to(at::kBFloat16).to(type).contiguous(kLayout);
        weight = (random({channels}) * 0.5 + 1).to(stateType).requires_grad_();
        bias = random({channels}).to(stateType).requires_grad_();
        mean = (random({channels}) * 0.3).to(stateType);
        variance = (random({channels}).abs() + 0.5).to(stateType);
    }

    Tensor fused(bool usesBatch, Activation activation) const {
        return normActivate(x, {weight, bias, mean, variance, kEps, kMomentum, usesBatch}, activation);
    }
    Tensor reference(bool usesBatch, Activation activation) const {
        return activate(activation, at::batch_norm(x, weight, bias, mean, variance, usesBatch, kMomentum, kEps, false));
    }
};

double worst(const Tensor& a, const Tensor& b) {
    const Tensor expected = b.detach().to(at::kDouble);
    return ((a.detach().to(at::kDouble) - expected).abs() / (expected.abs() + 1)).max().item<double>();
}

// Double precision by ATen's own operators is the truth.
void expectAsAten(const std::vector<std::int64_t>& sizes, at::ScalarType type, bool usesBatch, Activation activation) {
    SCOPED_TRACE(std::to_string(sizes[1]) + " channels, activation " + std::to_string(static_cast<int>(activation)) +
                 (usesBatch ? ", batch" : ", running") + (type == at::kFloat ? ", float32" : ", bfloat16"));
    const Case ours(sizes, type), truth(sizes, at::kDouble, at::kDouble);
    ASSERT_TRUE(canNormActivate(ours.x));
    const Tensor y = ours.fused(usesBatch, activation), expected = truth.reference(usesBatch, activation);
    EXPECT_EQ(y.scalar_type(), type);
    EXPECT_TRUE(y.is_contiguous(kLayout));
    const double tolerance = type == at::kFloat ? 1e-5 : 0.004;  // bfloat16 has eight bits
    EXPECT_LT(worst(y, expected), tolerance);
    EXPECT_LT(worst(ours.mean, truth.mean), 1e-6);
    EXPECT_LT(worst(ours.variance, truth.variance), 1e-6);
    y.backward(ours.outer);
    expected.backward(truth.outer);
    // dz is kept in the type of x between the two passes of backward.
    EXPECT_LT(worst(ours.x.grad(), truth.x.grad()), type == at::kFloat ? 2e-5 : 0.02);
    const double scale = std::sqrt(static_cast<double>(ours.x.numel() / sizes[1]));
    EXPECT_LT(worst(ours.weight.grad() / scale, truth.weight.grad() / scale), type == at::kFloat ? 2e-5 : 0.004);
    EXPECT_LT(worst(ours.bias.grad() / scale, truth.bias.grad() / scale), type == at::kFloat ? 2e-5 : 0.004);
}

TEST(NormActivate, EqualsBatchNormAndActivation) {
    for (const Activation activation :
         {Activation::None, Activation::Silu, Activation::Relu, Activation::Relu6, Activation::Hardswish})
        for (const bool usesBatch : {true, false})
            for (const at::ScalarType type : {at::kFloat, at::kBFloat16})
                expectAsAten({2, 16, 9, 7}, type, usesBatch, activation);
}

TEST(NormActivate, TakesAnyNumberOfChannelsAndPixels) {
    for (const std::vector<std::int64_t>& sizes : std::vector<std::vector<std::int64_t>>{{1, 1, 3, 3},
                                                                                         {3, 3, 5, 7},
                                                                                         {2, 33, 4, 5},
                                                                                         {1, 80, 6, 6},
                                                                                         {2, 130, 3, 3},
                                                                                         {5, 64, 1, 1},
                                                                                         {2, 16, 130, 130}})
        for (const at::ScalarType type : {at::kFloat, at::kBFloat16})
            expectAsAten(sizes, type, true, Activation::Silu);
}

TEST(NormActivate, KeepsItsPrecisionFarFromZero) {
    Case ours({4, 8, 40, 40}, at::kFloat), truth({4, 8, 40, 40}, at::kDouble, at::kDouble);
    for (Case* each : {&ours, &truth}) {
        each->x = (each->x.detach() + 300).contiguous(kLayout).requires_grad_();
        each->mean += 299;
    }
    EXPECT_LT(worst(ours.fused(true, Activation::Silu), truth.reference(true, Activation::Silu)), 2e-4);
    EXPECT_LT(worst(ours.variance, truth.variance), 1e-5);
}

TEST(NormActivate, IsTheSameForAnyNumberOfThreads) {
    const int before = at::get_num_threads();
    std::vector<Tensor> results, gradients;
    for (const int threads : {1, 2}) {
        at::set_num_threads(threads);
        const Case each({4, 24, 70, 70}, at::kFloat);
        results.push_back(each.fused(true, Activation::Silu));
        results.back().backward(each.outer);
        gradients.push_back(each.x.grad());
    }
    at::set_num_threads(before);
    EXPECT_TRUE(at::equal(results[0], results[1]));
    EXPECT_TRUE(at::equal(gradients[0], gradients[1]));
}

TEST(NormActivate, PassesOnWhatIsNotANumber) {
    for (const Activation activation :
         {Activation::None, Activation::Silu, Activation::Relu, Activation::Relu6, Activation::Hardswish}) {
        const Case each({1, 16, 4, 4}, at::kFloat);
        each.x.detach()[0][3][1][1] = std::numeric_limits<float>::quiet_NaN();
        const Tensor y = each.fused(false, activation);
        EXPECT_TRUE(y[0][3][1][1].isnan().item<bool>()) << static_cast<int>(activation);
        EXPECT_EQ(y.isnan().sum().item<int>(), 1);
    }
}

void expectTheTruthInPlace(at::ScalarType type, double tolerance) {
    const Tensor x = at::cat({at::linspace(-90, 90, 70001), at::linspace(-4, 4, 70000)}).to(type);
    for (const Activation activation : {Activation::Silu, Activation::Relu, Activation::Relu6, Activation::Hardswish}) {
        SCOPED_TRACE(static_cast<int>(activation));
        const Tensor y = x.clone();
        ASSERT_TRUE(canActivateInPlace(y));
        activateInPlace(y, activation);
        const Tensor expected = activate(activation, x.to(at::kDouble));
        EXPECT_LT(((y.to(at::kDouble) - expected).abs() / (expected.abs() + 1e-30)).max().item<double>(), tolerance);
    }
}

TEST(ActivateInPlace, RoundsTheTruthToBfloat16) {
    // Half a unit in the last place, and a little more for the sigmoid.
    expectTheTruthInPlace(at::kBFloat16, 0.0040);
}

TEST(ActivateInPlace, IsTheTruthInFloat32) {
    expectTheTruthInPlace(at::kFloat, 1e-6);
}

TEST(ActivateInPlace, PassesOnWhatIsNotANumber) {
    const Tensor x = at::full({40}, 2, at::kBFloat16);
    x[17] = std::numeric_limits<float>::quiet_NaN();
    x[20] = std::numeric_limits<float>::infinity();
    activateInPlace(x, Activation::Silu);
    EXPECT_TRUE(x[17].isnan().item<bool>());
    EXPECT_TRUE(x[20].isinf().item<bool>());
    EXPECT_EQ(x.isnan().sum().item<int>(), 1);
}

TEST(NormActivate, IsExactWhereSiluSaturates) {
    Case each({1, 16, 2, 2}, at::kFloat);
    each.x = at::full({1, 16, 2, 2}, -200.0F).contiguous(kLayout);
    each.x[0][0] = 200.0F;
    const NormState plain{at::ones({16}), at::zeros({16}), at::zeros({16}), at::ones({16}), 0, kMomentum, false};
    const Tensor y = normActivate(each.x, plain, Activation::Silu);
    EXPECT_EQ(y[0][0][0][0].item<float>(), 200.0F);
    EXPECT_NEAR(y[0][1][0][0].item<float>(), 0, 1e-30);
}

TEST(NormActivate, LeavesOtherLayoutsToAten) {
    EXPECT_FALSE(canNormActivate(at::zeros({2, 16, 4, 4})));
    EXPECT_FALSE(canNormActivate(at::zeros({2, 16, 4, 4}, at::kDouble).contiguous(kLayout)));
    EXPECT_FALSE(canNormActivate(at::zeros({2, 32, 4, 4}).contiguous(kLayout).narrow(1, 0, 16)));
    EXPECT_FALSE(canNormActivate(at::zeros({16, 4})));
}

TEST(NormActivate, TakesGradientsThatAreSomeChannelsOfMore) {
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16})
        for (const std::int64_t channels : {8, 40, 96}) {
            const Case whole({2, channels, 6, 5}, type), slice({2, channels, 6, 5}, type);
            const Tensor more = at::zeros({2, channels + 24, 6, 5}, type).contiguous(kLayout);
            const Tensor some = more.narrow(1, 16, channels).copy_(whole.outer);
            ASSERT_FALSE(some.is_contiguous(kLayout));
            whole.fused(true, Activation::Silu).backward(whole.outer);
            slice.fused(true, Activation::Silu).backward(some);
            EXPECT_LT(worst(slice.x.grad(), whole.x.grad()), type == at::kFloat ? 1e-6 : 0.004) << channels;
            EXPECT_LT(worst(slice.weight.grad(), whole.weight.grad()), 1e-5) << channels;
        }
}

/// The bits of a bfloat16 where `T` says so.
template <class T>
const T* valuesOf(const Tensor& tensor) {
    return static_cast<const T*>(tensor.const_data_ptr());
}

template <class T>
void expectTheSameFromEveryInstructionSet(NormKernel<T> NormKernels::*type, at::ScalarType scalarType, double tolerance,
                                          double sumTolerance) {
    constexpr std::int64_t kRows = 3, kWidth = 77, kDyStride = 80;
    const Case each({kRows, kWidth, 1, 1}, scalarType);
    const Tensor dy = at::zeros({kRows, kDyStride}, scalarType);
    dy.narrow(1, 0, kWidth).copy_(each.outer.view({kRows, kWidth}));
    const float *scale = valuesOf<float>(each.weight), *shift = valuesOf<float>(each.bias),
                *centre = valuesOf<float>(each.mean);
    const auto run = [&](InstructionSet set, Activation activation) {
        const NormKernel<T>& kernel = normKernels(set).*type;
        const Tensor y = at::empty({kRows, kWidth}, scalarType), dx = at::empty({kRows, kWidth}, scalarType);
        const Tensor inPlace = each.x.detach().clone(), sums = at::zeros({4, kWidth});
        const auto to = [](const Tensor& tensor) { return static_cast<T*>(tensor.mutable_data_ptr()); };
        auto* sum = sums.mutable_data_ptr<float>();
        const T* x = valuesOf<T>(each.x);
        kernel.sum(x, kRows, kWidth, centre, sum, sum + kWidth);
        kernel.apply(activation, x, to(y), kRows, kWidth, scale, shift);
        kernel.activate(activation, to(inPlace), kRows * kWidth);
        kernel.sumGradients(activation, x, valuesOf<T>(dy), kDyStride, kRows, kWidth, scale, shift, centre,
                            sum + 2 * kWidth, sum + 3 * kWidth);
        kernel.gradient(activation, x, valuesOf<T>(dy), kDyStride, to(dx), kRows, kWidth, scale, shift, centre, shift,
                        scale);
        return std::vector<Tensor>{y, dx, inPlace, sums};
    };
    for (const Activation activation : {Activation::None, Activation::Silu, Activation::Relu6}) {
        const std::vector<Tensor> plain = run(InstructionSet::Generic, activation);
        for (const InstructionSet set : {InstructionSet::Avx2, InstructionSet::Avx512, InstructionSet::Avx512Bf16}) {
            if (set > bestInstructionSet())
                GTEST_SKIP() << "this processor lacks instruction set " << static_cast<int>(set);
            const std::vector<Tensor> wide = run(set, activation);
            for (std::size_t i = 0; i < plain.size(); ++i)
                EXPECT_LT(worst(wide[i], plain[i]), i == 3 ? sumTolerance : tolerance)
                    << i << ' ' << static_cast<int>(set);
        }
    }
}

TEST(NormKernel, ComputesTheSameWithEveryInstructionSet) {
    expectTheSameFromEveryInstructionSet(&NormKernels::float32, at::kFloat, 2e-6, 2e-6);
}

TEST(NormKernel, RoundsToTheSameBfloat16WithEveryInstructionSet) {
    // Where a value lies in the middle of two, one set may take the other one: a unit in the last place. Sums are
    // not rounded; the sigmoid in them is within 1e-4.
    expectTheSameFromEveryInstructionSet(&NormKernels::bfloat16, at::kBFloat16, 0.008, 5e-4);
}

}  // namespace
}  // namespace engine::nn
