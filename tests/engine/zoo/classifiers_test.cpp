// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/efficientnet_lite.h"
#include "engine/zoo/mobilenet_v3.h"
#include "engine/zoo/registry.h"
#include "engine/zoo/resnet.h"
#include "engine/zoo/staged_model.h"
#include "tests/engine/zoo/filler.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

using namespace engine;

namespace {

constexpr const char* kGolden = TEST_SOURCE_DIR "/../../golden/";

/// Of make_classifiers.py: every tensor filled, 10 classes, images of 64 x 96.
const nlohmann::json& golden() {
    static const nlohmann::json content =
        nlohmann::json::parse(std::ifstream(std::string(kGolden) + "classifiers.json"));
    return content.at("models");
}

zoo::Network networkOf(const std::string& architecture) {
    return architecture.starts_with("resnet") ? zoo::resnet(architecture, 10) : zoo::mobilenetV3(architecture, 10);
}

zoo::StagedModel filled(const std::string& architecture, at::ScalarType type) {
    zoo::StagedModel model(networkOf(architecture), at::TensorOptions(type));
    model.initialise(0);
    test::fill(model);
    return model;
}

}  // namespace

TEST(Classifiers, HaveTorchvisionsKeysAndShapesInItsOrder) {
    for (const auto& [name, expected] : golden().items()) {
        SCOPED_TRACE(name);
        std::ostringstream found;
        std::int64_t parameters = 0;
        const auto model = zoo::makeModel(name, 10, 0);
        for (const auto& [key, tensor] : model->stateDict())
            found << key << ' ' << tensor.sizes() << '\n';
        for (const auto& [key, tensor] : model->parameters())
            parameters += tensor.numel();
        std::ifstream file(std::string(kGolden) + "keys/" + name + ".txt");
        ASSERT_TRUE(file);
        std::ostringstream keys;
        keys << file.rdbuf();
        EXPECT_EQ(found.str(), keys.str());
        EXPECT_EQ(parameters, expected.at("parameters").get<std::int64_t>());
    }
}

TEST(Classifiers, GiveTorchvisionsLogits) {
    for (const auto& [name, expected] : golden().items()) {
        SCOPED_TRACE(name);
        zoo::StagedModel model = filled(name, at::kDouble);
        const Tensor images = test::fillerImages(64, 96);
        const Tensor logits = model.forward(images).front();
        ASSERT_EQ(logits.sizes(), (std::vector<std::int64_t>{2, 10}));
        Tensor reference = at::empty({2, 10}, at::kDouble);
        for (int image = 0; image < 2; ++image) {
            for (int c = 0; c < 10; ++c)
                reference[image][c] = expected.at("logits")[image][c].get<double>();
        }
        EXPECT_TRUE(at::allclose(logits, reference, 1e-6, 1e-7)) << logits << reference;
        const double scale = reference.abs().max().item<double>();
        const Tensor single = filled(name, at::kFloat).forward(images.to(at::kFloat)).front();
        EXPECT_LT((single - reference).abs().max().item<double>(), 1e-4 * std::max(scale, 1.0));
    }
}

TEST(Classifiers, FusingChangesNothing) {
    for (const char* name : {"resnet18", "resnet50", "mobilenet_v3_small", "efficientnet_lite0"}) {
        SCOPED_TRACE(name);
        const zoo::Network network =
            std::string(name) == "efficientnet_lite0" ? zoo::efficientNetLite0(name, 10) : networkOf(name);
        zoo::StagedModel model(network, at::TensorOptions(at::kDouble));
        model.initialise(3);
        test::fill(model);
        const Tensor images = test::fillerImages(64, 64);
        const Tensor before = model.forward(images).front();
        model.fuse(at::kDouble);
        for (const auto& [key, tensor] : model.stateDict())
            EXPECT_EQ(key.find("running_mean"), std::string::npos) << key;
        EXPECT_TRUE(at::allclose(model.forward(images).front(), before, 1e-9, 1e-9));
        EXPECT_TRUE(at::allclose(model.clone()->forward(images).front(), before, 1e-9, 1e-9));
    }
}

TEST(Classifiers, TheLastStageTakesPooledFeatures) {
    const std::map<std::string, std::int64_t> features{{"resnet18", 512},
                                                       {"resnet50", 2048},
                                                       {"mobilenet_v3_small", 576},
                                                       {"mobilenet_v3_large", 960},
                                                       {"efficientnet_lite0", 1280}};
    for (const auto& [name, count] : features) {
        SCOPED_TRACE(name);
        const auto model = zoo::makeModel(name, 4, 0);
        const int head = static_cast<int>(model->stages().size()) - 1;
        const Tensor images = test::fillerImages(64, 64).to(at::kFloat);
        const auto crossing = model->forwardTo(head, images);
        ASSERT_EQ(crossing.size(), 1U);
        EXPECT_EQ(crossing.front().sizes(), (std::vector<std::int64_t>{2, count}));
        EXPECT_TRUE(at::equal(model->forwardFrom(head, crossing).front(), model->forward(images).front()));
        EXPECT_EQ(model->stages().back().region, Region::Head);
    }
}

// Published: 1.814, 4.089, 0.057, 0.217 and (arXiv 1905.11946's lite0) 0.407 billion multiply-adds at 224 x 224.
TEST(Classifiers, GflopsAreThePublishedOnes) {
    const std::map<std::string, double> expected{{"resnet18", 3.63},
                                                 {"resnet50", 8.18},
                                                 {"mobilenet_v3_small", 0.113},
                                                 {"mobilenet_v3_large", 0.433},
                                                 {"efficientnet_lite0", 0.77}};
    for (const auto& [name, value] : expected)
        EXPECT_NEAR(zoo::describe(name, 1000).gflops, value, 0.006 + 0.01 * value) << name;
}

TEST(Classifiers, AreRecognisedByTheirTensors) {
    for (const char* name : {"resnet18", "resnet34", "resnet50", "mobilenet_v3_small", "mobilenet_v3_large",
                             "efficientnet_lite0", "lite_detector", "yolo11n-cls"}) {
        const zoo::Recognised found = zoo::recognise(zoo::makeModel(name, 7, 0)->stateDict());
        EXPECT_EQ(found.architecture, name);
        EXPECT_EQ(found.classCount, 7);
    }
}

TEST(LiteDetector, TakesTheBackboneOfTheClassifier) {
    const auto classifier = zoo::makeModel("efficientnet_lite0", 1000, 1);
    const auto detector = zoo::makeModel("lite_detector", 3, 2);
    std::int64_t backbone = 0;
    for (const StageInfo& stage : detector->stages()) {
        if (stage.region == Region::Backbone)
            backbone += static_cast<std::int64_t>(detector->stageState(stage.index).size());
    }
    EXPECT_EQ(detector->transfer(classifier->stateDict()), backbone);
    EXPECT_EQ(backbone, 288);
    const auto maps = detector->forward(test::fillerImages(64, 96).to(at::kFloat));
    ASSERT_EQ(maps.size(), 3U);
    EXPECT_EQ(maps[0].sizes(), (std::vector<std::int64_t>{2, 67, 8, 12}));
    EXPECT_EQ(maps[1].sizes(), (std::vector<std::int64_t>{2, 67, 4, 6}));
    EXPECT_EQ(maps[2].sizes(), (std::vector<std::int64_t>{2, 67, 2, 3}));
}
