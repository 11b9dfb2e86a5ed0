// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/registry.h"
#include "engine/zoo/yolo11.h"
#include "tests/engine/zoo/filler.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

using namespace engine;

namespace {

StateDict deepCopy(const StateDict& state) {
    StateDict copy;
    for (const auto& [name, tensor] : state)
        copy.emplace_back(name, tensor.detach().clone());
    return copy;
}

std::string stageOf(const std::string& key) {
    return key.substr(6, key.find('.', 6) - 6);
}

zoo::StagedModel shapesOnly(const char* architecture, std::int64_t classes) {
    return {zoo::yolo11(architecture, classes), at::TensorOptions(at::kMeta)};
}

Tensor someImages() {
    return at::rand({2, 3, 64, 64}, at::make_generator<at::CPUGeneratorImpl>(11));
}

}  // namespace

TEST(Yolo11State, HasTheKeysAndShapesOfThePublishedFileInItsOrder) {
    std::ostringstream found;
    for (const auto& [name, tensor] : zoo::makeModel("yolo11n", 80, 0)->stateDict())
        found << name << ' ' << tensor.sizes() << '\n';
    std::ifstream file(TEST_SOURCE_DIR "/../../golden/keys/yolo11n.txt");
    ASSERT_TRUE(file);
    std::ostringstream expected;
    expected << file.rdbuf();
    EXPECT_EQ(found.str(), expected.str());
}

TEST(Yolo11State, ParametersAreTheStateWithoutStatistics) {
    const auto model = zoo::makeModel("yolo11n", 80, 0);
    StateDict expected;
    for (const auto& [name, tensor] : model->stateDict()) {
        if (name.find("running_") == std::string::npos && !name.ends_with("num_batches_tracked"))
            expected.emplace_back(name, tensor);
    }
    const StateDict found = model->parameters();
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found[i].first, expected[i].first);
        EXPECT_TRUE(found[i].second.is_same(expected[i].second));
    }
}

// yolo11-spec.md 1.5
TEST(Yolo11State, FreshStatisticsAreThoseAfterTheDryForward) {
    for (const auto& [name, tensor] : zoo::makeModel("yolo11n", 2, 5)->stateDict()) {
        if (name.ends_with("running_mean")) {
            EXPECT_TRUE(at::equal(tensor, at::zeros_like(tensor))) << name;
        }
        if (name.ends_with("running_var")) {
            EXPECT_TRUE(at::equal(tensor, at::full_like(tensor, 0.9))) << name;
        }
        if (name.ends_with("num_batches_tracked")) {
            EXPECT_EQ(tensor.item<std::int64_t>(), 1) << name;
        }
        if (name.ends_with("bn.weight")) {
            EXPECT_TRUE(at::equal(tensor, at::ones_like(tensor))) << name;
        }
        if (name.ends_with("bn.bias")) {
            EXPECT_TRUE(at::equal(tensor, at::zeros_like(tensor))) << name;
        }
        if (name.ends_with("dfl.conv.weight")) {
            EXPECT_TRUE(at::equal(tensor.flatten(), at::arange(16, at::kFloat)));
        }
        EXPECT_FALSE(tensor.requires_grad()) << name;
    }
}

TEST(Yolo11State, TheSeedDecidesEveryNumber) {
    const StateDict a = zoo::makeModel("yolo11n", 2, 5)->stateDict(), b = zoo::makeModel("yolo11n", 2, 5)->stateDict();
    const StateDict c = zoo::makeModel("yolo11n", 2, 6)->stateDict();
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_TRUE(at::equal(a[i].second, b[i].second)) << a[i].first;
        if (a[i].first.ends_with("conv.weight") && a[i].first.find(".dfl.") == std::string::npos) {
            EXPECT_FALSE(at::equal(a[i].second, c[i].second)) << a[i].first;
        }
    }
}

// yolo11-spec.md 1.6
TEST(Yolo11State, EveryScaleHasTheReferenceNumberOfTensors) {
    const std::vector<std::pair<const char*, std::size_t>> expected{
        {"yolo11n", 499}, {"yolo11s", 499}, {"yolo11m", 649}, {"yolo11l", 1015}, {"yolo11x", 1015}};
    for (const auto& [architecture, count] : expected) {
        EXPECT_EQ(shapesOnly(architecture, 80).stateDict().size(), count) << architecture;
    }
}

// yolo11-spec.md 8.2
TEST(Yolo11State, TransfersWhatHasTheSameNameAndShape) {
    struct Case {
        const char* architecture;
        std::int64_t classes, expected;
    };
    const std::vector<Case> cases{
        {"yolo11n", 3, 448},  {"yolo11n", 1, 448},  {"yolo11n", 80, 499},  {"yolo11n", 64, 442}, {"yolo11n", 128, 442},
        {"yolo11s", 3, 493},  {"yolo11s", 64, 487}, {"yolo11s", 128, 487}, {"yolo11m", 3, 643},  {"yolo11m", 64, 643},
        {"yolo11l", 3, 1009}, {"yolo11x", 3, 1009}, {"yolo11x", 64, 1003}, {"yolo11x", 80, 1015}};
    for (const auto& [architecture, classes, expected] : cases) {
        const StateDict source = shapesOnly(architecture, 80).stateDict();
        EXPECT_EQ(shapesOnly(architecture, classes).transfer(source), expected)
            << architecture << ", " << classes << " classes";
    }
}

TEST(Yolo11State, TransferKeepsTheFreshValuesOfTheRest) {
    const auto source = zoo::makeModel("yolo11n", 80, 1);
    test::fill(*source);
    const auto model = zoo::makeModel("yolo11n", 3, 2);
    const StateDict fresh = deepCopy(model->stateDict());
    const StateDict trained = source->stateDict();
    model->transfer(trained);
    std::set<std::string> kept;
    for (const auto& [name, tensor] : model->stateDict()) {
        const Tensor& from = *find(trained, name);
        if (from.sizes() == tensor.sizes()) {
            EXPECT_TRUE(at::equal(tensor, from)) << name;
        } else {
            EXPECT_TRUE(at::equal(tensor, *find(fresh, name))) << name;
            kept.insert(name.substr(0, std::string("model.23.cv3").size()));
        }
    }
    EXPECT_EQ(kept, std::set<std::string>{"model.23.cv3"});
}

TEST(Yolo11State, TransfersHalfPrecisionIntoItsOwnTensors) {
    const auto source = zoo::makeModel("yolo11n", 80, 1);
    test::fill(*source);
    StateDict half;
    for (const auto& [name, tensor] : source->stateDict()) {
        half.emplace_back(name, tensor.is_floating_point() ? tensor.to(at::kHalf) : tensor);
    }
    const auto model = zoo::makeModel("yolo11n", 80, 2);
    model->freeze({});
    const StateDict before = model->stateDict();
    EXPECT_EQ(model->transfer(half), 499);
    const StateDict after = model->stateDict();
    const Tensor& weight = *find(after, "model.5.conv.weight");
    EXPECT_EQ(weight.scalar_type(), at::kFloat);
    EXPECT_TRUE(weight.is_same(*find(before, "model.5.conv.weight")));
    EXPECT_TRUE(at::equal(weight.detach(), find(half, "model.5.conv.weight")->to(at::kFloat)));
}

TEST(Yolo11State, FreezingLeavesGradientsToTheOtherStagesOnly) {
    const auto model = zoo::makeModel("yolo11n", 3, 1);
    model->freeze({.stages = {0, 1, 2, 17}});
    const std::set<std::string> frozen{"0", "1", "2", "17"};
    for (const auto& [name, tensor] : model->parameters()) {
        const bool learns = !frozen.contains(stageOf(name)) && name.find(".dfl.") == std::string::npos;
        EXPECT_EQ(tensor.requires_grad(), learns) << name;
    }
    model->freeze({});
    for (const auto& [name, tensor] : model->parameters())
        EXPECT_EQ(tensor.requires_grad(), name.find(".dfl.") == std::string::npos) << name;

    Tensor sum = at::zeros({});
    for (const Tensor& map : model->forward(someImages()))
        sum = sum + map.square().sum();
    sum.backward();
    for (const auto& [name, tensor] : model->parameters())
        EXPECT_EQ(tensor.grad().defined(), tensor.requires_grad()) << name;
}

TEST(Yolo11State, TrainingMovesTheStatisticsOfUnfrozenStagesOnly) {
    const auto model = zoo::makeModel("yolo11n", 3, 1);
    model->freeze({.stages = {0, 1, 2, 3, 4, 9, 22}});
    const std::set<std::string> frozen{"0", "1", "2", "3", "4", "9", "22"};
    const StateDict before = deepCopy(model->stateDict());
    model->forward(someImages());
    for (const auto& [name, tensor] : model->stateDict())
        EXPECT_TRUE(at::equal(tensor, *find(before, name))) << name << ", inference";

    model->setTraining(true);
    model->forward(someImages());
    for (const auto& [name, tensor] : model->stateDict()) {
        const bool isStatistic = name.find("running_") != std::string::npos || name.ends_with("num_batches_tracked");
        EXPECT_EQ(!at::equal(tensor, *find(before, name)), isStatistic && !frozen.contains(stageOf(name))) << name;
    }
    model->setTraining(false);
    const StateDict after = deepCopy(model->stateDict());
    model->forward(someImages());
    for (const auto& [name, tensor] : model->stateDict())
        EXPECT_TRUE(at::equal(tensor, *find(after, name))) << name;
}

TEST(Yolo11State, ACloneIsItsOwnModelWithoutGradients) {
    const auto model = zoo::makeModel("yolo11n", 3, 1);
    model->freeze({});
    model->setTraining(true);
    const auto copy = model->clone();
    EXPECT_EQ(copy->architecture(), "yolo11n");
    EXPECT_EQ(copy->classCount(), 3);
    const StateDict original = model->stateDict(), copied = copy->stateDict();
    ASSERT_EQ(copied.size(), original.size());
    for (std::size_t i = 0; i < copied.size(); ++i) {
        EXPECT_EQ(copied[i].first, original[i].first);
        EXPECT_TRUE(at::equal(copied[i].second, original[i].second));
        EXPECT_NE(copied[i].second.data_ptr(), original[i].second.data_ptr());
        EXPECT_FALSE(copied[i].second.requires_grad());
    }
    const StateDict before = deepCopy(copied);
    copy->forward(someImages());  // inference mode: moves nothing
    for (const auto& entry : model->stateDict())
        entry.second.detach().zero_();
    for (const auto& [name, tensor] : copy->stateDict())
        EXPECT_TRUE(at::equal(tensor, *find(before, name))) << name;
}

TEST(Yolo11State, FusedKeepsConvolutionsWithBiasOnly) {
    const auto model = zoo::makeModel("yolo11n", 80, 1);
    model->fuse(at::kFloat);
    std::int64_t parameters = 0;
    for (const auto& [name, tensor] : model->stateDict()) {
        EXPECT_EQ(name.find(".bn."), std::string::npos) << name;
        parameters += tensor.numel();
    }
    EXPECT_NE(find(model->stateDict(), "model.0.conv.bias"), nullptr);
    EXPECT_EQ(parameters, 2'616'248);  // spec 1.6
    EXPECT_EQ(model->clone()->stateDict().size(), model->stateDict().size());
}
