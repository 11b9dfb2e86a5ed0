// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/model_description.h"

#include <cstdlib>

#include "engine/api/error.h"
#include "engine/api/freeze.h"
#include "engine/core/read_file.h"
#include "engine/core/user_folders.h"
#include "engine/zoo/imagenet_names.h"
#include "engine/zoo/registry.h"

namespace engine {

namespace {

constexpr std::int64_t kUntrainedClasses = 80;

std::filesystem::path environmentPath(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

/// Numbers take the place of names that are missing.
void setClassCount(std::vector<std::string>& names, std::int64_t count) {
    const auto known = static_cast<std::int64_t>(names.size());
    names.resize(static_cast<std::size_t>(count));
    for (std::int64_t id = known; id < count; ++id) {
        names[static_cast<std::size_t>(id)] = std::to_string(id);
    }
}

void describeNetwork(ModelInfo& info) {
    const zoo::Description network =
        zoo::describe(info.architecture, static_cast<std::int64_t>(info.classNames.size()));
    info.stages = network.stages;
    info.gflops = network.gflops;
    if (info.tensors == 0)
        info.tensors = network.tensors;
}

std::int64_t totalParameters(const std::vector<StageInfo>& stages) {
    return countParameters(stages, {}).trainable;
}

bool isFile(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::exists(path, error);
}

}  // namespace

namespace prediction {

ResolvedModel resolveModel(const ModelRef& ref) {
    const std::filesystem::path& name = ref.file;
    const std::string text = displayPath(name);
    if (name.extension() == ".yaml" && !name.has_parent_path() && zoo::findArchitecture(displayPath(name.stem()))) {
        return {{}, displayPath(name.stem())};
    }
    if (isFile(name) || name.has_parent_path()) {
        return {name, {}};
    }
    for (const std::filesystem::path& folder : {modelsFolder(), builtInModelsFolder()}) {
        for (const char* suffix : {"", ".pt", ".pth"}) {
            const std::filesystem::path file = folder / (text + suffix);
            if (!name.empty() && name.has_extension() == (*suffix == 0) && isFile(file)) {
                return {file, {}};
            }
        }
    }
    if (text == kLiteDetector) {
        return {resolveModel({kLiteBackbone}).file, text};
    }
    const std::string folder = displayPath(modelsFolder());
    throw Error(ErrorKind::Model, "model.not_found",
                "[model] there is no file \"" + text + "\" here, and no model of that name in " + folder, name,
                "Give the path of a .pt, .pth or .safetensors file, or copy the model into " + folder + ".",
                {text, folder});
}

ModelInfo describe(const std::filesystem::path& file, const checkpoint::ModelFile& content) {
    ModelInfo info;
    info.file = file;
    info.format = content.format;
    info.architecture = content.architecture;
    info.task = content.task;
    info.classNames = content.classNames;
    info.parameters = content.parameters;
    info.tensors = static_cast<std::int64_t>(content.tensors.size());
    info.fileBytes = content.fileBytes;
    const bool isBuiltIn = file.parent_path() == builtInModelsFolder();
    info.licence = isBuiltIn ? "Apache-2.0" : content.licence;
    info.version = content.version;
    info.date = content.date;
    info.trainArguments = content.trainArguments;
    info.wouldExecute = content.imports;

    const zoo::Architecture* known = zoo::findArchitecture(info.architecture);
    if (!known) {
        known = zoo::findArchitecture(zoo::recognise(content.tensors).architecture);
        info.architecture = known ? known->name : info.architecture;
    }
    if (!known) {
        return info;
    }
    if (info.task.empty()) {
        info.task = taskName(known->task);
    }
    info.isSupported = info.task == taskName(known->task);
    info.input = known->input;
    const Tensor* scores = find(content.tensors, known->scores);
    if (info.isSupported && scores != nullptr && scores->numel() > 0) {
        const auto& imageNet = zoo::imagenetNames();
        const bool isImageNet = scores->numel() == static_cast<std::int64_t>(imageNet.size());
        if (info.classNames.empty() && isImageNet && known->task == DatasetTask::Classify)
            info.classNames.assign(imageNet.begin(), imageNet.end());
        setClassCount(info.classNames, scores->numel());
    }
    if (info.isSupported && !info.classNames.empty()) {
        describeNetwork(info);
    }
    return info;
}

ModelInfo describeUntrained(const std::string& architecture) {
    ModelInfo info;
    info.format = "untrained";
    info.architecture = architecture;
    const zoo::Architecture& known = *zoo::findArchitecture(architecture);
    info.task = taskName(known.task);
    info.input = known.input;
    info.isSupported = true;
    setClassCount(info.classNames, kUntrainedClasses);
    describeNetwork(info);
    info.parameters = totalParameters(info.stages);
    return info;
}

ModelInfo describeDerived(const std::string& architecture, const ModelInfo& source) {
    ModelInfo info = describeUntrained(architecture);
    info.file = source.file;
    info.format = source.format;
    info.fileBytes = source.fileBytes;
    info.licence = source.licence;
    info.wouldExecute = source.wouldExecute;
    info.isHeadTrained = false;
    return info;
}

}  // namespace prediction

ModelInfo readModelInfo(const ModelRef& ref) {
    const prediction::ResolvedModel model = prediction::resolveModel(ref);
    if (model.file.empty()) {
        return prediction::describeUntrained(model.architecture);
    }
    const ModelInfo info = prediction::describe(model.file, checkpoint::readModelFile(model.file));
    return model.architecture.empty() ? info : prediction::describeDerived(model.architecture, info);
}

ModelInfo withClassCount(const ModelInfo& info, std::int64_t classCount) {
    if (!info.isSupported) {
        throw Error(
            ErrorKind::Model, "model.unsupported",
            "[model] the layers of \"" + info.architecture + "\" are not known, so its classes cannot be changed",
            info.file, "Choose a YOLO11 detection model.", {info.architecture.empty() ? "?" : info.architecture});
    }
    ModelInfo changed = info;
    if (classCount != static_cast<std::int64_t>(info.classNames.size())) {
        changed.classNames.clear();
        setClassCount(changed.classNames, classCount);
    }
    describeNetwork(changed);
    changed.parameters = totalParameters(changed.stages);
    return changed;
}

std::filesystem::path modelsFolder() {
    if (const std::filesystem::path chosen = environmentPath("ESPALIER_MODELS"); !chosen.empty()) {
        return chosen;
    }
    return dataFolder() / "models";
}

}  // namespace engine
