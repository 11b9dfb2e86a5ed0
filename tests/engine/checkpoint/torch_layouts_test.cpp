// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/pickle_writer.h"
#include "tests/engine/checkpoint/malformed_file.h"
#include "tests/support/temp_dir.h"

namespace engine::checkpoint {
namespace {

using Entries = std::vector<std::pair<PickleNode*, PickleNode*>>;

/// Reads a checkpoint whose root `make` builds; each tensor has the six values 1 to 6.
ModelFile readRoot(const std::function<PickleNode*(PickleTree&)>& make) {
    const test::TempDir folder;
    PickleTree tree;
    tree.root = make(tree);
    test::writeFile(folder / "model.pt", test::rawZip(test::TinyCheckpoint().entries(writePickle(tree))));
    return readModelFile(folder / "model.pt");
}

std::vector<std::string> tensorNames(const ModelFile& model) {
    std::vector<std::string> names;
    for (const auto& [name, tensor] : model.tensors) {
        names.push_back(name);
    }
    return names;
}

PickleNode* parameter(PickleTree& tree) {
    return tree.call(tree.global("torch._utils", "_rebuild_parameter"),
                     {test::TinyCheckpoint().tensor(tree), tree.boolean(true), tree.orderedDict()});
}

PickleNode* module(PickleTree& tree, const char* module, const char* name, const Entries& state) {
    Entries all{{tree.text("_parameters"),
                 tree.dict({{tree.text("weight"), parameter(tree)}, {tree.text("bias"), tree.none()}})},
                {tree.text("_buffers"), tree.dict()},
                {tree.text("_modules"), tree.dict()}};
    all.insert(all.end(), state.begin(), state.end());
    return tree.instance(tree.global(module, name), tree.dict(all));
}

TEST(TorchLayouts, PlainDictionaryWithMetadata) {
    const ModelFile model = readRoot([](PickleTree& tree) {
        PickleNode* root = tree.orderedDict();
        for (const char* name : {"conv.weight", "bn.running_mean"}) {
            PickleTree::append(*root, tree.text(name));
            PickleTree::append(*root, test::TinyCheckpoint().tensor(tree));
        }
        root->state = tree.dict({{tree.text("_metadata"), tree.orderedDict()}});
        return root;
    });
    EXPECT_EQ(tensorNames(model), (std::vector<std::string>{"conv.weight", "bn.running_mean"}));
    EXPECT_EQ(model.parameters, 6) << "statistics are no parameters";
    EXPECT_EQ(model.modelClass, "");
}

TEST(TorchLayouts, DictionaryUnderStateDict) {
    const ModelFile model = readRoot([](PickleTree& tree) {
        return tree.dict({{tree.text("epoch"), tree.integer(3)},
                          {tree.text("state_dict"), tree.dict({{tree.text("w"), parameter(tree)}})}});
    });
    EXPECT_EQ(tensorNames(model), std::vector<std::string>{"w"});
}

TEST(TorchLayouts, ABareModule) {
    const ModelFile model =
        readRoot([](PickleTree& tree) { return module(tree, "torch.nn.modules.linear", "Linear", {}); });
    EXPECT_EQ(tensorNames(model), std::vector<std::string>{"weight"});
    EXPECT_EQ(model.modelClass, "torch.nn.modules.linear.Linear");
}

TEST(TorchLayouts, TheEmaGoesBeforeTheModel) {
    const auto root = [](bool hasEma) {
        return [hasEma](PickleTree& tree) {
            PickleNode* ema = module(tree, "ultralytics.nn.tasks", "DetectionModel", {});
            PickleNode* model = module(tree, "ultralytics.nn.tasks", "ClassificationModel", {});
            return tree.dict(
                {{tree.text("model"), hasEma ? tree.none() : model}, {tree.text("ema"), hasEma ? ema : tree.none()}});
        };
    };
    EXPECT_EQ(readRoot(root(true)).task, "detect");
    EXPECT_EQ(readRoot(root(false)).task, "classify");
}

TEST(TorchLayouts, ABufferThatIsNotPersistentIsLeftOut) {
    const ModelFile model = readRoot([](PickleTree& tree) {
        PickleNode* leftOut = tree.call(tree.global("__builtin__", "set"), {tree.list({tree.text("cache")})});
        return module(tree, "m", "M",
                      {{tree.text("_buffers"), tree.dict({{tree.text("cache"), test::TinyCheckpoint().tensor(tree)},
                                                          {tree.text("kept"), test::TinyCheckpoint().tensor(tree)}})},
                       {tree.text("_non_persistent_buffers_set"), leftOut}});
    });
    EXPECT_EQ(tensorNames(model), (std::vector<std::string>{"weight", "kept"}));
    EXPECT_EQ(model.parameters, 6);
}

TEST(TorchLayouts, ArchitectureTaskNamesAndArgumentsOfOddFiles) {
    const ModelFile model = readRoot([](PickleTree& tree) {
        PickleNode* yaml = tree.dict(
            {{tree.text("yaml_file"), tree.text("C:\\cfg\\yolo11-cls.yaml")}, {tree.text("scale"), tree.text("s")}});
        PickleNode* names = tree.dict({{tree.integer(1), tree.text("b")}, {tree.integer(0), tree.boolean(true)}});
        PickleNode* path =
            tree.call(tree.global("pathlib", "PosixPath"), {tree.text("/"), tree.text("data"), tree.text("x.yaml")});
        PickleNode* arguments =
            tree.instance(tree.global("ultralytics.utils", "IterableSimpleNamespace"),
                          tree.dict({{tree.text("data"), path}, {tree.text("lr0"), tree.real(1e-5)}}));
        return module(tree, "ultralytics.nn.tasks", "SegmentationModel",
                      {{tree.text("yaml"), yaml}, {tree.text("names"), names}, {tree.text("args"), arguments}});
    });
    EXPECT_EQ(model.architecture, "yolo11s-cls");
    EXPECT_EQ(model.task, "segment");
    EXPECT_EQ(model.classNames, (std::vector<std::string>{"True", "b"}));
    EXPECT_EQ(model.trainArguments,
              (std::vector<std::pair<std::string, std::string>>{{"data", "/data/x.yaml"}, {"lr0", "1e-05"}}));
}

TEST(TorchLayouts, TensorsOfOneStorageAreRead) {
    const ModelFile model = readRoot([](PickleTree& tree) {
        return tree.dict(
            {{tree.text("a"), parameter(tree)}, {tree.text("b"), parameter(tree)}, {tree.text("c"), parameter(tree)}});
    });
    EXPECT_EQ(model.tensors.size(), 3);
}

}  // namespace
}  // namespace engine::checkpoint
