// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/registry.h"

#include "engine/api/error.h"
#include "engine/zoo/efficientnet_lite.h"
#include "engine/zoo/lite_detector.h"
#include "engine/zoo/mobilenet_v3.h"
#include "engine/zoo/resnet.h"
#include "engine/zoo/yolo11.h"
#include "engine/zoo/yolo11_layout.h"

#include <c10/core/TensorOptions.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>

namespace engine::zoo {

namespace {

struct Entry {
    std::string name;
    Network (*network)(const std::string& architecture, std::int64_t classCount);
};

const std::vector<Entry>& entries() {
    static const std::vector<Entry> all = [] {
        std::vector<Entry> list;
        const std::vector<std::string>& yolo = yolo11Architectures();
        const auto firstClassifier = yolo.begin() + static_cast<std::ptrdiff_t>(yolo.size() / 2);
        std::transform(yolo.begin(), firstClassifier, std::back_inserter(list), [](const std::string& name) {
            return Entry{name, yolo11};
        });
        list.push_back({"lite_detector", liteDetector});
        list.push_back({"efficientnet_lite0", efficientNetLite0});
        for (const char* name : {"mobilenet_v3_small", "mobilenet_v3_large"})
            list.push_back({name, mobilenetV3});
        for (const char* name : {"resnet18", "resnet34", "resnet50"})
            list.push_back({name, resnet});
        std::transform(firstClassifier, yolo.end(), std::back_inserter(list), [](const std::string& name) {
            return Entry{name, yolo11};
        });
        return list;
    }();
    return all;
}

Network networkOf(const std::string& architecture, std::int64_t classCount) {
    const auto entry =
        std::find_if(entries().begin(), entries().end(), [&](const Entry& e) { return e.name == architecture; });
    if (entry == entries().end()) {
        std::string known;
        for (const Entry& other : entries())
            known += (known.empty() ? "" : ", ") + other.name;
        throw Error(ErrorKind::Usage, "model.unknown_architecture",
                    "[zoo] unknown architecture \"" + architecture + "\", expected one of " + known, {},
                    "Choose one of the listed names.", {architecture, known});
    }
    if (classCount < 1) {
        throw Error(ErrorKind::Usage, "model.class_count",
                    "[zoo] a model needs at least one class, found " + std::to_string(classCount), {},
                    "Name at least one class.", {std::to_string(classCount)});
    }
    return entry->network(architecture, classCount);
}

/// Names and shapes, no memory.
StagedModel shapesOnly(const std::string& architecture, std::int64_t classCount) {
    return {networkOf(architecture, classCount), c10::TensorOptions().dtype(c10::kFloat).device(c10::kMeta)};
}

bool hasTheShapesOf(const StateDict& state, const StateDict& expected) {
    std::unordered_map<std::string_view, const Tensor*> tensors;
    for (const auto& [name, tensor] : state)
        tensors.emplace(name, &tensor);
    std::size_t matches = 0;
    for (const auto& [name, tensor] : expected) {
        const auto found = tensors.find(name);
        if (found == tensors.end()) {
            if (name.ends_with("num_batches_tracked"))
                continue;
            return false;
        }
        if (found->second->sizes() != tensor.sizes())
            return false;
        ++matches;
    }
    return matches == state.size();
}

}  // namespace

const std::vector<Architecture>& architectures() {
    static const std::vector<Architecture> all = [] {
        std::vector<Architecture> list;
        for (const Entry& entry : entries()) {
            const Network network = entry.network(entry.name, 1);
            list.push_back({entry.name, network.task, network.input, network.scores, network.batchNormEps});
        }
        return list;
    }();
    return all;
}

const Architecture* findArchitecture(const std::string& name) {
    const std::vector<Architecture>& all = architectures();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Architecture& a) { return a.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::unique_ptr<nn::Model> makeModel(const std::string& architecture, std::int64_t classCount, std::uint64_t seed) {
    auto model = std::make_unique<StagedModel>(networkOf(architecture, classCount),
                                               c10::TensorOptions().dtype(c10::kFloat).device(c10::kCPU));
    model->initialise(seed);
    return model;
}

Description describe(const std::string& architecture, std::int64_t classCount) {
    StagedModel model = shapesOnly(architecture, classCount);
    return {model.stages(), static_cast<std::int64_t>(model.stateDict().size()),
            model.gflops(model.input().imageSize)};
}

Recognised recognise(const StateDict& state) {
    for (const Architecture& architecture : architectures()) {
        const Tensor* scores = find(state, architecture.scores);
        if (scores == nullptr || scores->dim() != 1 || scores->numel() < 1)
            continue;
        if (hasTheShapesOf(state, shapesOnly(architecture.name, scores->numel()).stateDict()))
            return {architecture.name, scores->numel()};
    }
    return {};
}

}  // namespace engine::zoo
