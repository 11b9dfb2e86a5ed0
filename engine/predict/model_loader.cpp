// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/model_loader.h"

#include <cmath>
#include <unordered_map>

#include <fmt/format.h>

#include "engine/api/error.h"
#include "engine/checkpoint/model_file.h"
#include "engine/core/read_file.h"
#include "engine/predict/model_description.h"
#include "engine/zoo/registry.h"

namespace engine::prediction {

namespace {

std::string shapeText(at::IntArrayRef shape) {
    return fmt::format("[{}]", fmt::join(shape, ", "));
}

void requireSupported(const ModelInfo& info, const checkpoint::ModelFile& content) {
    const std::string name = displayPath(info.file);
    const std::string found = info.architecture.empty() ? "unknown" : info.architecture;
    if (!info.isSupported) {
        std::vector<std::string> names;
        for (const zoo::Architecture& architecture : zoo::architectures())
            names.push_back(architecture.name);
        const std::string known = fmt::format("{}", fmt::join(names, ", "));
        throw Error(ErrorKind::Model, "model.unsupported",
                    fmt::format("[model] {} has the architecture \"{}\"{}, expected one of {}", name, found,
                                info.task.empty() ? "" : " for the task \"" + info.task + "\"", known),
                    info.file, "Choose a model of one of these architectures.",
                    {info.architecture.empty() ? "?" : info.architecture, known});
    }
    const double eps = zoo::findArchitecture(info.architecture)->batchNormEps;
    if (content.batchNormEps && std::abs(*content.batchNormEps - eps) > 1e-9) {
        throw Error(ErrorKind::Model, "model.unsupported",
                    fmt::format("[model] {} has a BatchNorm eps of {}, expected {}", name, *content.batchNormEps, eps),
                    info.file, "Choose a model of one of the known architectures.", {found});
    }
}

[[noreturn]] void refuseIncomplete(const ModelInfo& info, const char* code, const std::string& found,
                                   std::vector<std::string> parameters = {}) {
    parameters.insert(parameters.begin(), info.architecture);
    throw Error(ErrorKind::Model, code,
                fmt::format("[model] {} is not a complete {}: {}", displayPath(info.file), info.architecture, found),
                info.file, "Choose another copy of the model, or train it again.", std::move(parameters));
}

void requireEveryTensor(const ModelInfo& info, const StateDict& expected, const StateDict& found) {
    std::unordered_map<std::string_view, const Tensor*> tensors;
    for (const auto& [name, tensor] : found) {
        tensors.emplace(name, &tensor);
    }
    for (const auto& [name, tensor] : expected) {
        const auto entry = tensors.find(name);
        if (entry == tensors.end() && name.ends_with("num_batches_tracked")) {
            continue;  // files of before PyTorch 0.4.1
        }
        if (entry == tensors.end()) {
            refuseIncomplete(info, "model.tensor_missing", fmt::format("the tensor {} is missing", name), {name});
        }
        if (entry->second->sizes() != tensor.sizes()) {
            const std::string shape = shapeText(entry->second->sizes()), wanted = shapeText(tensor.sizes());
            refuseIncomplete(info, "model.tensor_shape",
                             fmt::format("the tensor {} has the shape {}, expected {}", name, shape, wanted),
                             {name, shape, wanted});
        }
    }
}

LoadedModel loadUntrained(const std::string& architecture) {
    LoadedModel loaded;
    loaded.info = describeUntrained(architecture);
    loaded.model = zoo::makeModel(architecture, static_cast<std::int64_t>(loaded.info.classNames.size()), 0);
    return loaded;
}

}  // namespace

LoadedModel loadModel(const ModelRef& ref) {
    const ResolvedModel resolved = resolveModel(ref);
    if (resolved.file.empty()) {
        return loadUntrained(resolved.architecture);
    }
    checkpoint::ModelFile content = checkpoint::readModelFile(resolved.file);
    LoadedModel loaded;
    loaded.info = describe(resolved.file, content);
    requireSupported(loaded.info, content);
    if (loaded.info.classNames.empty()) {
        refuseIncomplete(loaded.info, "model.no_classes", "it neither names classes nor scores them");
    }
    loaded.model =
        zoo::makeModel(loaded.info.architecture, static_cast<std::int64_t>(loaded.info.classNames.size()), 0);
    requireEveryTensor(loaded.info, loaded.model->stateDict(), content.tensors);
    loaded.source = std::move(content.tensors);
    if (!resolved.architecture.empty()) {
        loaded.info = describeDerived(resolved.architecture, loaded.info);
        loaded.model =
            zoo::makeModel(resolved.architecture, static_cast<std::int64_t>(loaded.info.classNames.size()), 0);
    }
    loaded.model->transfer(loaded.source);
    return loaded;
}

LoadedModel loadTrainedModel(const ModelRef& ref) {
    LoadedModel loaded = loadModel(ref);
    if (!loaded.info.isHeadTrained) {
        throw Error(
            ErrorKind::Model, "model.untrained_head",
            fmt::format("[model] the head of {} is not trained yet: it finds nothing", loaded.info.architecture), {},
            "Fine-tune it on your images first, then use the run's best.pt.", {loaded.info.architecture});
    }
    return loaded;
}

TransferredModel transferModel(const LoadedModel& loaded, const std::vector<std::string>& classNames,
                               std::uint64_t seed) {
    const auto classes = static_cast<std::int64_t>(classNames.size());
    TransferredModel result;
    result.info = withClassCount(loaded.info, classes);
    result.info.classNames = classNames;
    result.model = zoo::makeModel(loaded.info.architecture, classes, seed);
    result.transferred = result.model->transfer(loaded.source);
    result.total = static_cast<std::int64_t>(result.model->stateDict().size());
    return result;
}

}  // namespace engine::prediction
