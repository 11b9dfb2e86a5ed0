// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <ctime>

#include <ATen/ops/tensor.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/api/error.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/pickle_writer.h"
#include "engine/checkpoint/torch_module_nodes.h"
#include "engine/checkpoint/torch_zip_writer.h"
#include "engine/checkpoint/yolo11_module_nodes.h"
#include "engine/checkpoint/yolo11_yaml.h"
#include "engine/core/number.h"

namespace engine::checkpoint {
namespace {

[[noreturn]] void fail(const std::string& what) {
    throw Error(ErrorKind::Internal, "model.unwritable", "[checkpoint] cannot write a YOLO11 detection model: " + what);
}

char scaleOf(const std::string& architecture) {
    if (!isUltralyticsDetector(architecture)) {
        fail(fmt::format("the architecture is \"{}\", expected yolo11n, s, m, l or x", architecture));
    }
    return architecture[6];
}

void checkStages(const std::vector<StageInfo>& stages) {
    const std::vector<Yolo11Row>& rows = yolo11Rows();
    if (stages.size() != rows.size()) {
        fail(fmt::format("it has {} stages, expected {}", stages.size(), rows.size()));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<int> from = rows[i].from;
        for (int& index : from) {
            index = index == -1 ? static_cast<int>(i) - 1 : index;
        }
        if (stages[i].index != static_cast<int>(i) || stages[i].module != rows[i].module || stages[i].from != from) {
            fail(fmt::format("stage {} is not the {} of YOLO11", i, rows[i].module));
        }
    }
}

/// What YAML would make of the text of an args.yaml.
PickleNode* settingNode(PickleTree& tree, const std::string& text) {
    if (text.empty() || text == "null" || text == "None" || text == "~") {
        return tree.none();
    }
    if (text == "true" || text == "True" || text == "false" || text == "False") {
        return tree.boolean(text == "true" || text == "True");
    }
    if (const auto integer = parseInteger(text)) {
        return tree.integer(*integer);
    }
    if (const auto number = parseNumber(text)) {
        return tree.real(*number);
    }
    if (text.starts_with('[')) {
        const nlohmann::json items = nlohmann::json::parse(text, nullptr, false);
        PickleNode* list = tree.list({});
        for (const nlohmann::json& item : items.is_array() ? items : nlohmann::json::array()) {
            PickleTree::append(*list,
                               item.is_string() ? tree.text(item.get<std::string>()) : settingNode(tree, item.dump()));
        }
        if (items.is_array()) {
            return list;
        }
    }
    return tree.text(text);
}

PickleNode* settingsNode(PickleTree& tree, const std::vector<std::pair<std::string, std::string>>& settings) {
    PickleNode* dict = tree.dict({{tree.text("task"), tree.text("detect")}});
    for (const auto& [key, value] : settings) {
        if (key != "task") {
            PickleTree::append(*dict, tree.text(key));
            PickleTree::append(*dict, settingNode(tree, value));
        }
    }
    return dict;
}

PickleNode* namesNode(PickleTree& tree, const std::vector<std::string>& names) {
    PickleNode* dict = tree.dict();
    for (std::size_t i = 0; i < names.size(); ++i) {
        PickleTree::append(*dict, tree.integer(static_cast<std::int64_t>(i)));
        PickleTree::append(*dict, tree.text(names[i]));
    }
    return dict;
}

/// The layers as a Sequential, each with its place in the graph.
PickleNode* layersNode(TorchModuleNodes& torch, const std::vector<StageInfo>& stages) {
    PickleTree& tree = torch.tree();
    Yolo11ModuleNodes yolo(torch);
    std::vector<PickleNode*> layers;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const StageInfo& stage = stages[i];
        const std::int64_t parametersBefore = torch.parametersTaken();
        const int inputStride = i == 0 ? 1 : stages[static_cast<std::size_t>(stage.from[0])].stride;
        PickleNode* layer = yolo.stage(stage, inputStride);
        const NamedNodes place{{"np", tree.integer(torch.parametersTaken() - parametersBefore)},
                               {"i", tree.integer(stage.index)},
                               {"f", fromNode(tree, yolo11Rows()[i])},
                               {"type", tree.text(pythonClass(stage.module))}};
        for (const auto& [key, value] : place) {
            PickleTree::append(*layer->state, tree.text(key));
            PickleTree::append(*layer->state, value);
        }
        layers.push_back(layer);
    }
    return torch.container("Sequential", layers);
}

PickleNode* modelNode(TorchModuleNodes& torch, const UltralyticsFile& content) {
    PickleTree& tree = torch.tree();
    const auto classes = static_cast<std::int64_t>(content.classNames.size());
    PickleNode* layers = layersNode(torch, content.stages);
    if (torch.tensorsTaken() != content.tensors.size()) {
        fail(fmt::format("{} of its {} tensors have a place in it", torch.tensorsTaken(), content.tensors.size()));
    }
    if (torch.get("model.23.cv3.0.2.weight").size(0) != classes) {
        fail(
            fmt::format("it has {} class names and {} outputs", classes, torch.get("model.23.cv3.0.2.weight").size(0)));
    }
    PickleNode* save = tree.list({});
    for (const int index : {4, 6, 10, 13, 16, 19, 22}) {
        PickleTree::append(*save, tree.integer(index));
    }
    return torch.module("ultralytics.nn.tasks", "DetectionModel", {{"model", layers}},
                        {{"yaml", yolo11Yaml(tree, scaleOf(content.architecture), classes)},
                         {"save", save},
                         {"names", namesNode(tree, content.classNames)},
                         {"inplace", tree.boolean(true)},
                         {"stride", torch.tensor(at::tensor({8.0F, 16.0F, 32.0F}))},
                         {"nc", tree.integer(classes)},
                         {"args", settingsNode(tree, content.trainArguments)},
                         {"criterion", tree.none()},
                         {"task", tree.text("detect")}});
}

std::string now() {
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}",
                       fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
}

}  // namespace

bool isUltralyticsDetector(const std::string& architecture) {
    return architecture.size() == 7 && architecture.starts_with("yolo11") &&
           std::string_view("nsmlx").find(architecture[6]) != std::string_view::npos;
}

void writeUltralyticsFile(const std::filesystem::path& file, const UltralyticsFile& content) {
    checkStages(content.stages);
    PickleTree tree;
    TorchModuleNodes torch(tree, content.tensors);
    PickleNode* metrics = tree.dict();
    for (const auto& [key, value] : content.trainMetrics) {
        PickleTree::append(*metrics, tree.text(key));
        PickleTree::append(*metrics, tree.real(value));
    }
    tree.root = torch.dict({{"date", tree.text(now())},
                            {"version", tree.text("Espalier")},
                            {"license", tree.text(content.licence)},
                            {"epoch", tree.integer(-1)},
                            {"best_fitness", tree.none()},
                            {"model", modelNode(torch, content)},
                            {"ema", tree.none()},
                            {"updates", tree.none()},
                            {"optimizer", tree.none()},
                            {"train_args", settingsNode(tree, content.trainArguments)},
                            {"train_metrics", metrics},
                            {"train_results", tree.dict()}});
    writeTorchZip(file, writePickle(tree), torch.storages());
}

}  // namespace engine::checkpoint
