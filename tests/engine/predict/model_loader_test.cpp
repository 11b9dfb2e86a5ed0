// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/model_loader.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "engine/api/error.h"
#include "engine/checkpoint/model_file.h"
#include "engine/zoo/registry.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::Error;
using engine::ErrorKind;
using engine::StateDict;
using engine::prediction::LoadedModel;
using engine::prediction::loadModel;
using engine::prediction::transferModel;
using engine::prediction::TransferredModel;

/// A yolo11n with three classes and these metadata beside its tensors.
std::filesystem::path writeModel(const std::filesystem::path& file, const StateDict& tensors,
                                 const std::vector<std::pair<std::string, std::string>>& metadata) {
    engine::checkpoint::writeSafetensors(file, tensors, metadata);
    return file;
}

StateDict threeClasses() {
    return engine::zoo::makeModel("yolo11n", 3, 7)->stateDict();
}

Error errorOf(const std::filesystem::path& file) {
    try {
        loadModel({file});
    } catch (const Error& error) {
        return error;
    }
    return Error(ErrorKind::Internal, "no error", "no error");
}

TEST(ModelLoader, LoadsTheWeightsOfAFile) {
    const test::TempDir folder;
    const StateDict tensors = threeClasses();
    const LoadedModel loaded = loadModel({writeModel(folder / "m.safetensors", tensors, {})});
    EXPECT_EQ(loaded.model->classCount(), 3);
    EXPECT_EQ(loaded.info.classNames, (std::vector<std::string>{"0", "1", "2"}));
    EXPECT_EQ(loaded.source.size(), tensors.size());
    const StateDict state = loaded.model->stateDict();
    ASSERT_EQ(state.size(), tensors.size());
    for (std::size_t i = 0; i < state.size(); ++i) {
        EXPECT_EQ(state[i].first, tensors[i].first);
        EXPECT_TRUE(at::equal(state[i].second, tensors[i].second)) << state[i].first;
    }
}

TEST(ModelLoader, AnUntrainedArchitectureHasNoSource) {
    const LoadedModel loaded = loadModel({"yolo11n.yaml"});
    EXPECT_TRUE(loaded.source.empty());
    EXPECT_EQ(loaded.model->classCount(), 80);
    EXPECT_EQ(loaded.info.tensors, 499);
}

TEST(ModelLoader, NamesAMissingTensor) {
    const test::TempDir folder;
    StateDict tensors = threeClasses();
    std::erase_if(tensors, [](const auto& entry) { return entry.first == "model.5.conv.weight"; });
    const Error error = errorOf(writeModel(folder / "m.safetensors", tensors, {{"architecture", "yolo11n"}}));
    EXPECT_EQ(error.code, "model.tensor_missing");
    EXPECT_EQ(error.parameters, (std::vector<std::string>{"yolo11n", "model.5.conv.weight"}));
    EXPECT_EQ(error.kind, ErrorKind::Model);
    EXPECT_EQ(error.file, folder / "m.safetensors");
    EXPECT_NE(error.message.find("model.5.conv.weight is missing"), std::string::npos) << error.message;
}

TEST(ModelLoader, AFileThatClaimsAnArchitectureButHoldsNoneOfItIsRefused) {
    const test::TempDir folder;
    const Error error = errorOf(
        writeModel(folder / "m.safetensors", {{"layer.weight", at::zeros({2, 2})}}, {{"architecture", "yolo11n"}}));
    EXPECT_EQ(error.code, "model.no_classes");
}

TEST(ModelLoader, TakesTheNamesOfTheFile) {
    const test::TempDir folder;
    const auto file = writeModel(folder / "m.safetensors", threeClasses(), {{"names", R"(["cat", "dog", "hen"])"}});
    EXPECT_EQ(loadModel({file}).info.classNames, (std::vector<std::string>{"cat", "dog", "hen"}));
}

TEST(ModelLoader, NamesATensorOfAnotherShapeWithBothShapes) {
    const test::TempDir folder;
    StateDict tensors = threeClasses();
    for (auto& [name, tensor] : tensors) {
        if (name == "model.0.conv.weight")
            tensor = at::zeros({16, 3, 5, 5});
    }
    const Error error = errorOf(writeModel(folder / "m.safetensors", tensors, {{"architecture", "yolo11n"}}));
    EXPECT_EQ(error.code, "model.tensor_shape");
    EXPECT_NE(error.message.find("[16, 3, 5, 5]"), std::string::npos) << error.message;
    EXPECT_NE(error.message.find("[16, 3, 3, 3]"), std::string::npos) << error.message;
}

TEST(ModelLoader, AFileOfAnUnknownArchitectureNamesItAndItsTask) {
    REQUIRE_FIXTURE(weights, "weights/yolov8n-cls_finetuned_36_leaf_classes.pt");
    const Error error = errorOf(weights);
    EXPECT_EQ(error.kind, ErrorKind::Model);
    EXPECT_EQ(error.code, "model.unsupported");
    EXPECT_NE(error.message.find("yolov8n-cls"), std::string::npos) << error.message;
    EXPECT_NE(error.message.find("classify"), std::string::npos) << error.message;
}

TEST(ModelLoader, TensorsOfAnUnknownNetworkAreUnsupported) {
    const test::TempDir folder;
    const Error error = errorOf(writeModel(folder / "m.safetensors", {{"layer.weight", at::zeros({2, 2})}}, {}));
    EXPECT_EQ(error.kind, ErrorKind::Model);
    EXPECT_EQ(error.code, "model.unsupported");
    EXPECT_NE(error.message.find("yolo11n"), std::string::npos) << error.message;
}

// yolo11-spec.md 8.2
TEST(ModelLoader, TransferKeepsEveryTensorOfEqualShape) {
    const test::TempDir folder;
    const StateDict source = engine::zoo::makeModel("yolo11n", 80, 7)->stateDict();
    const std::filesystem::path file = writeModel(folder / "m.safetensors", source, {});
    const TransferredModel changed = transferModel(loadModel({file}), {"cat", "dog", "hen"}, 5);
    EXPECT_EQ(changed.transferred, 448);
    EXPECT_EQ(changed.total, 499);
    EXPECT_EQ(changed.model->classCount(), 3);
    EXPECT_EQ(changed.info.classNames, (std::vector<std::string>{"cat", "dog", "hen"}));
    EXPECT_EQ(changed.info.parameters, countParameters(changed.model->stages(), {}).trainable);
    const StateDict state = changed.model->stateDict();
    EXPECT_TRUE(
        at::equal(*engine::find(state, "model.9.cv1.conv.weight"), *engine::find(source, "model.9.cv1.conv.weight")));

    std::vector<std::string> eighty(80);
    std::generate(eighty.begin(), eighty.end(), [n = 0]() mutable { return "c" + std::to_string(n++); });
    EXPECT_EQ(transferModel(loadModel({file}), eighty, 5).transferred, 499);
}

TEST(ModelLoader, WhatIsNotTransferredComesFromTheSeed) {
    const auto head = [](std::uint64_t seed) {
        return engine::find(transferModel(loadModel({"yolo11n.yaml"}), {"cat"}, seed).model->stateDict(),
                            "model.23.cv3.0.2.weight")
            ->clone();
    };
    EXPECT_TRUE(at::equal(head(5), head(5)));
    EXPECT_FALSE(at::equal(head(5), head(6)));
    EXPECT_EQ(transferModel(loadModel({"yolo11n.yaml"}), {"cat"}, 5).transferred, 0);
}

}  // namespace
