// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/registry.h"

#include "engine/api/error.h"
#include "engine/zoo/yolo11.h"

#include <c10/core/TensorOptions.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace engine::zoo {

namespace {

Yolo11Layout checkedLayout(const std::string& architecture, std::int64_t classCount) {
    if (!isKnown(architecture)) {
        std::string known;
        for (const std::string& name : architectures())
            known += (known.empty() ? "" : ", ") + name;
        throw Error(ErrorKind::Usage, "model.unknown_architecture",
                    "[zoo] unknown architecture \"" + architecture + "\", expected one of " + known, {},
                    "Choose one of the listed names.", {architecture, known});
    }
    if (classCount < 1) {
        throw Error(ErrorKind::Usage, "model.class_count",
                    "[zoo] a detector needs at least one class, found " + std::to_string(classCount), {},
                    "Name at least one class.", {std::to_string(classCount)});
    }
    return yolo11Layout(architecture, classCount);
}

/// Names and shapes, no memory.
Yolo11 shapesOnly(const std::string& architecture, std::int64_t classCount) {
    return {checkedLayout(architecture, classCount), c10::TensorOptions().dtype(c10::kFloat).device(c10::kMeta)};
}

bool hasTheShapesOf(const StateDict& state, const StateDict& expected) {
    if (state.size() != expected.size())
        return false;
    std::unordered_map<std::string_view, const Tensor*> tensors;
    for (const auto& [name, tensor] : state)
        tensors.emplace(name, &tensor);
    return std::all_of(expected.begin(), expected.end(), [&](const auto& entry) {
        const auto found = tensors.find(entry.first);
        return found != tensors.end() && found->second->sizes() == entry.second.sizes();
    });
}

}  // namespace

const std::vector<std::string>& architectures() {
    return yolo11Architectures();
}

bool isKnown(const std::string& architecture) {
    const std::vector<std::string>& all = architectures();
    return std::find(all.begin(), all.end(), architecture) != all.end();
}

std::unique_ptr<nn::Model> makeModel(const std::string& architecture, std::int64_t classCount, std::uint64_t seed) {
    auto model = std::make_unique<Yolo11>(checkedLayout(architecture, classCount),
                                          c10::TensorOptions().dtype(c10::kFloat).device(c10::kCPU));
    model->initialise(seed);
    return model;
}

std::vector<StageInfo> describeStages(const std::string& architecture, std::int64_t classCount) {
    return shapesOnly(architecture, classCount).stages();
}

double gflops(const std::string& architecture, std::int64_t classCount) {
    return shapesOnly(architecture, classCount).gflops();
}

Recognised recognise(const StateDict& state) {
    const Tensor* scores = find(state, "model.23.cv3.0.2.bias");
    if (scores == nullptr || scores->dim() != 1 || scores->numel() < 1)
        return {};
    for (const std::string& architecture : architectures()) {
        if (hasTheShapesOf(state, shapesOnly(architecture, scores->numel()).stateDict())) {
            return {architecture, scores->numel()};
        }
    }
    return {};
}

}  // namespace engine::zoo
