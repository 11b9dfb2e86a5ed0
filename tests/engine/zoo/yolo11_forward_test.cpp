// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/dfl.h"
#include "engine/nn/init.h"
#include "engine/zoo/registry.h"
#include "engine/zoo/yolo11.h"
#include "tests/engine/zoo/filler.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/autocast_mode.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

using namespace engine;

namespace {

/// yolo11-spec.md 11.2: 80 classes, input 64 x 96.
struct Golden {
    const char* architecture;
    double all, boxRows, classRows;
    std::array<double, 3> sum, absSum;                    // raw P3, P4, P5
    double p3First, p3Late, p5First;                      // [0,0,0,0], [1,100,7,11], [0,0,0,0]
    std::array<double, 6> anchor0, anchor125, anchor100;  // of image 0, 1, 0: cx, cy, w, h, class 0, class 1
};

const std::array<Golden, 3> kGolden{{
    {"yolo11n",
     110922.729,
     101075.562,
     9847.166979,
     {-775.327656, -309.4710021, -19.14543497},
     {7744.275939, 1873.590462, 493.0865416},
     0.1103782026,
     -0.4086075548,
     0.5116004373,
     {2.9568395, 5.2339187, 116.10312, 123.52123, 0.41724381, 0.48398441},
     {88.979602, 48.81816, 522.06202, 516.17417, 0.61476301, 0.41428629},
     {72.128299, 8.6477425, 253.98442, 216.47745, 0.56430742, 0.39429922}},
    {"yolo11s",
     110590.108,
     100739.4307,
     9850.677278,
     {-665.8403631, -222.7296527, -11.06236485},
     {8056.738343, 2010.746604, 522.2372781},
     0.1914684067,
     -0.2871267493,
     0.5891632817,
     {2.4461307, 6.5649714, 115.37779, 120.67889, 0.432722, 0.49798689},
     {86.443378, 51.905708, 510.92127, 525.79972, 0.60107759, 0.36343465},
     {73.245746, 11.195527, 255.19014, 216.43184, 0.58677708, 0.38512156}},
    {"yolo11m",
     111183.9191,
     101366.3061,
     9817.613008,
     {-834.5304124, -225.6498943, -17.75139096},
     {7954.248645, 1920.49429, 515.9814485},
     -0.02927438771,
     -0.4352419447,
     0.448784853,
     {2.2077051, 6.1922234, 117.23424, 121.09392, 0.40288262, 0.4659684},
     {87.585575, 45.791264, 509.78694, 525.0213, 0.56878735, 0.3265935},
     {72.91441, 7.7698765, 252.61948, 216.82095, 0.58491189, 0.32271467}},
}};

void expectClose(const Tensor& found, double expected, const char* what) {
    EXPECT_NEAR(found.item<double>(), expected, 1e-6 * std::abs(expected)) << what;
}

/// yolo11-spec.md 1.5: [B, 4 + classes, N], the boxes as centre and size in pixels.
Tensor decode(const std::vector<Tensor>& maps) {
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(0);
    nn::Dfl dfl(maps[0].options().requires_grad(false));
    nn::initialise(*dfl, generator);
    std::vector<Tensor> levels;
    for (std::size_t level = 0; level < maps.size(); ++level) {
        const Tensor& map = maps[level];
        const double stride = 8 << level;
        const std::int64_t height = map.size(2), width = map.size(3);
        const Tensor flat = map.flatten(2);
        const Tensor sides = dfl(flat.narrow(1, 0, 64));
        const Tensor x = (at::arange(width, map.options()) + 0.5).repeat(height);
        const Tensor y = (at::arange(height, map.options()) + 0.5).repeat_interleave(width);
        const Tensor anchors = at::stack({x, y});
        const Tensor low = anchors - sides.narrow(1, 0, 2), high = anchors + sides.narrow(1, 2, 2);
        levels.push_back(at::cat(
            {(low + high) / 2 * stride, (high - low) * stride, flat.narrow(1, 64, flat.size(1) - 64).sigmoid()}, 1));
    }
    return at::cat(levels, 2);
}

std::unique_ptr<nn::Model> filledModel(const char* architecture, at::ScalarType type) {
    auto model = std::make_unique<zoo::StagedModel>(zoo::yolo11(architecture, 80), at::TensorOptions(type));
    model->initialise(0);
    test::fill(*model);
    return model;
}

}  // namespace

TEST(Filler, GivesTheCheckNumbersOfTheSpec) {
    EXPECT_NEAR(test::fillerValue(0, "model.0.conv.weight"), 0.852333006914705, 1e-15);
    EXPECT_NEAR(test::fillerValue(1, "model.0.conv.weight"), 0.7045157952234149, 1e-15);
    EXPECT_NEAR(test::fillerValue(2, "model.0.conv.weight"), 0.6378626455552876, 1e-15);
}

TEST(Yolo11, GivesTheReferenceNumbersInFloat64) {
    for (const Golden& golden : kGolden) {
        SCOPED_TRACE(golden.architecture);
        const auto model = filledModel(golden.architecture, at::kDouble);
        const std::vector<Tensor> maps = model->forward(test::fillerImages(64, 96));
        ASSERT_EQ(maps.size(), 3U);
        EXPECT_EQ(maps[0].sizes(), (std::vector<std::int64_t>{2, 144, 8, 12}));
        EXPECT_EQ(maps[1].sizes(), (std::vector<std::int64_t>{2, 144, 4, 6}));
        EXPECT_EQ(maps[2].sizes(), (std::vector<std::int64_t>{2, 144, 2, 3}));
        for (std::size_t level = 0; level < 3; ++level) {
            expectClose(maps[level].sum(), golden.sum[level], "sum of a raw map");
            expectClose(maps[level].abs().sum(), golden.absSum[level], "sum of the magnitudes of a raw map");
        }
        expectClose(maps[0][0][0][0][0], golden.p3First, "P3 [0,0,0,0]");
        expectClose(maps[0][1][100][7][11], golden.p3Late, "P3 [1,100,7,11]");
        expectClose(maps[2][0][0][0][0], golden.p5First, "P5 [0,0,0,0]");

        const Tensor decoded = decode(maps);
        ASSERT_EQ(decoded.sizes(), (std::vector<std::int64_t>{2, 84, 126}));
        expectClose(decoded.sum(), golden.all, "sum of all outputs");
        expectClose(decoded.narrow(1, 0, 4).sum(), golden.boxRows, "sum of the box rows");
        expectClose(decoded.narrow(1, 4, 80).sum(), golden.classRows, "sum of the class rows");
        for (int row = 0; row < 6; ++row) {
            expectClose(decoded[0][row][0], golden.anchor0[static_cast<std::size_t>(row)], "image 0, anchor 0");
            expectClose(decoded[1][row][125], golden.anchor125[static_cast<std::size_t>(row)], "image 1, anchor 125");
            expectClose(decoded[0][row][100], golden.anchor100[static_cast<std::size_t>(row)], "image 0, anchor 100");
        }
    }
}

TEST(Yolo11, Float32AndFusedStayWithinTheReferenceDistance) {
    const Tensor images = test::fillerImages(64, 96);
    const Tensor exact = decode(filledModel("yolo11n", at::kDouble)->forward(images));
    const auto distance = [&](nn::Model& other) {
        return (decode(other.forward(images.to(at::kFloat))) - exact).abs().max().item<double>();
    };
    const auto model = filledModel("yolo11n", at::kFloat);
    EXPECT_LT(distance(*model), 3e-4);
    const auto fusedCopy = model->clone();
    fusedCopy->fuse(at::kFloat);
    EXPECT_LT(distance(*fusedCopy), 3e-4);
    EXPECT_LT(distance(*fusedCopy->clone()), 3e-4);
}

TEST(Yolo11, FusingInFloat64ChangesNothing) {
    const auto model = filledModel("yolo11n", at::kDouble);
    const Tensor images = test::fillerImages(32, 64);
    const std::vector<Tensor> before = model->forward(images);
    model->fuse(at::kDouble);
    const std::vector<Tensor> after = model->forward(images);
    for (std::size_t level = 0; level < 3; ++level)
        EXPECT_TRUE(at::allclose(after[level], before[level], 1e-11, 1e-11));
}

TEST(Yolo11, TheMemoryFormatOfTheInputDoesNotMatter) {
    const auto model = filledModel("yolo11n", at::kDouble);
    const Tensor images = test::fillerImages(64, 64);
    const std::vector<Tensor> plain = model->forward(images);
    const std::vector<Tensor> channelsLast = model->forward(images.contiguous(at::MemoryFormat::ChannelsLast));
    for (std::size_t level = 0; level < 3; ++level)
        EXPECT_TRUE(at::allclose(channelsLast[level], plain[level], 1e-11, 1e-11));
}

TEST(Yolo11, RunsAndTrainsUnderBfloat16Autocast) {
    const auto model = filledModel("yolo11n", at::kFloat);
    const Tensor images = test::fillerImages(64, 64).to(at::kFloat);
    const std::vector<Tensor> exact = model->forward(images);
    at::autocast::set_autocast_enabled(at::kCPU, true);
    at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
    const std::vector<Tensor> rounded = model->forward(images);
    model->freeze({});
    model->setTraining(true);
    const std::vector<Tensor> maps = model->forward(images);
    at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(at::kCPU, false);

    Tensor sum = at::zeros({});
    for (std::size_t level = 0; level < 3; ++level) {
        EXPECT_EQ(rounded[level].scalar_type(), at::kBFloat16);
        EXPECT_LT((rounded[level] - exact[level]).norm().item<double>(), 0.02 * exact[level].norm().item<double>());
        sum = sum + maps[level].to(at::kFloat).square().mean();
    }
    sum.backward();
    for (const auto& [name, tensor] : model->parameters()) {
        if (!tensor.requires_grad())
            continue;
        ASSERT_TRUE(tensor.grad().defined()) << name;
        EXPECT_EQ(tensor.grad().scalar_type(), at::kFloat) << name;
        EXPECT_TRUE(at::isfinite(tensor.grad()).all().item<bool>()) << name;
    }
}

TEST(Yolo11, RunsInTwoHalvesAsInOne) {
    const auto model = filledModel("yolo11n", at::kFloat);
    const Tensor images = test::fillerImages(64, 96).to(at::kFloat);
    const std::vector<Tensor> whole = model->forward(images);
    for (const auto& [stage, crossing] :
         std::vector<std::pair<int, std::size_t>>{{0, 1}, {5, 1}, {11, 3}, {17, 3}, {23, 3}}) {
        SCOPED_TRACE(stage);
        const std::vector<Tensor> between = model->forwardTo(stage, images);
        EXPECT_EQ(between.size(), crossing);
        const std::vector<Tensor> maps = model->forwardFrom(stage, between);
        ASSERT_EQ(maps.size(), whole.size());
        for (std::size_t level = 0; level < maps.size(); ++level)
            EXPECT_TRUE(at::equal(maps[level], whole[level]));
    }
    EXPECT_THROW(model->forwardFrom(11, {images}), c10::Error);
}

// yolo11-spec.md 11.3
TEST(Yolo11Classifier, GivesTheReferenceLogits) {
    struct Golden {
        const char* architecture;
        std::int64_t parameters;
        std::array<double, 10> logits, probabilities;
    };
    const std::array<Golden, 3> golden{{
        {"yolo11n-cls",
         1'543'914,
         {0.1753968, -0.17504205, 1.1778084, 0.55535617, -0.64112829, 0.68834173, -0.6265342, 0.33945906, 0.78149024,
          1.1307549},
         {0.071204127, 0.049630981, 0.19596842, 0.10149231, 0.03162391, 0.12461519, 0.030470003, 0.085801623, 0.1274084,
          0.18178504}},
        {"yolo11s-cls",
         5'455'818,
         {0.57810378, 0.34641729, -0.074710228, 1.4719793, -0.73282409, 0.083713076, -0.40899132, -0.040932651,
          -0.00064558087, 0.017556728},
         {0.12902624, 0.10239234, 0.06707692, 0.32078992, 0.035459227, 0.079630095, 0.048645006, 0.070197038,
          0.073359194, 0.07342402}},
        {"yolo11m-cls",
         10'366'026,
         {0.53455159, 0.35653366, -0.098650814, 1.5605513, -0.78388844, 0.076799595, -0.47273757, -0.076008475,
          -0.067244188, -0.11426931},
         {0.1251763, 0.1036991, 0.066216553, 0.34837057, 0.032851066, 0.078378272, 0.045497552, 0.066913663,
          0.067595744, 0.065301182}},
    }};
    for (const Golden& expected : golden) {
        SCOPED_TRACE(expected.architecture);
        zoo::StagedModel model(zoo::yolo11(expected.architecture, 10), at::TensorOptions(at::kDouble));
        model.initialise(0);
        test::fill(model);
        std::int64_t parameters = 0;
        for (const auto& [name, tensor] : model.parameters())
            parameters += tensor.numel();
        EXPECT_EQ(parameters, expected.parameters);
        const Tensor logits = model.forward(test::fillerImages(64, 64)).front();
        ASSERT_EQ(logits.sizes(), (std::vector<std::int64_t>{2, 10}));
        for (std::size_t c = 0; c < 10; ++c) {
            const auto index = static_cast<std::int64_t>(c);
            EXPECT_NEAR(logits[0][index].item<double>(), expected.logits[c], 2e-7) << c;
            EXPECT_NEAR(logits.softmax(1)[1][index].item<double>(), expected.probabilities[c], 2e-8) << c;
        }
    }
}

TEST(Yolo11, ForwardDoesNotChangeItsInput) {
    const auto model = zoo::makeModel("yolo11n", 3, 0);
    const Tensor images = at::rand({1, 3, 64, 64}, at::make_generator<at::CPUGeneratorImpl>(1));
    const Tensor before = images.clone();
    model->forward(images);
    EXPECT_TRUE(at::equal(images, before));
}

TEST(Yolo11, RefusesSidesThatAreNoMultiplesOf32) {
    const auto model = zoo::makeModel("yolo11n", 3, 0);
    EXPECT_THROW(model->forward(at::zeros({1, 3, 64, 60})), c10::Error);
    EXPECT_THROW(model->forward(at::zeros({1, 1, 64, 64})), c10::Error);
}
