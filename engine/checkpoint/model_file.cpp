// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/model_file.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/api/limits.h"
#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/module_walk.h"
#include "engine/checkpoint/python_text.h"
#include "engine/checkpoint/safetensors.h"
#include "engine/checkpoint/torch_legacy_file.h"
#include "engine/checkpoint/torch_zip_file.h"
#include "engine/core/error_translation.h"

namespace engine::checkpoint {
namespace {

constexpr std::size_t kMaxNameBytes = 4 * limits::kClassNameCodePoints;

std::string textOf(const PickleNode* node) {
    return node != nullptr && node->kind == PickleKind::Text ? cleanText(node->text) : std::string();
}

/// "a/b/yolo11-cls.yaml" and scale "n" -> "yolo11n-cls"
std::string architectureName(std::string yamlFile, const std::string& scale) {
    yamlFile.erase(0, yamlFile.find_last_of("/\\") + 1);
    std::string stem = yamlFile.substr(0, yamlFile.rfind('.'));
    std::size_t end = stem.starts_with("yolov") ? 5 : stem.starts_with("yolo") ? 4 : stem.size();
    while (end < stem.size() && std::isdigit(static_cast<unsigned char>(stem[end])) != 0) {
        ++end;
    }
    if (scale.size() == 1 && end > 4 && (end == stem.size() || stem[end] == '-') && stem.starts_with("yolo")) {
        stem.insert(end, scale);
    }
    return stem;
}

std::string taskOf(std::string_view modelClass) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 5> kTasks{
        {{".DetectionModel", "detect"},
         {".ClassificationModel", "classify"},
         {".SegmentationModel", "segment"},
         {".PoseModel", "pose"},
         {".OBBModel", "obb"}}};
    for (const auto& [ending, task] : kTasks) {
        if (modelClass.ends_with(ending)) {
            return task;
        }
    }
    return {};
}

std::vector<std::string> readNames(const PickleNode* names) {
    std::vector<std::pair<std::int64_t, std::string>> sorted;
    if (names == nullptr || (names->kind != PickleKind::Dict && names->kind != PickleKind::List)) {
        return {};
    }
    const std::size_t step = names->kind == PickleKind::Dict ? 2 : 1;
    for (std::size_t i = 0; i + step <= names->items.size(); i += step) {
        if (sorted.size() == static_cast<std::size_t>(limits::kClassNames)) {
            throw FormatError("model.damaged", fmt::format("it names more than {} classes", limits::kClassNames));
        }
        const std::int64_t key = step == 2 ? names->items[i]->integer : static_cast<std::int64_t>(i);
        sorted.emplace_back(key, pythonText(*names->items[i + step - 1], kMaxNameBytes));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> classNames;
    for (auto& [key, name] : sorted) {
        classNames.push_back(std::move(name));
    }
    return classNames;
}

void refuseForeign(std::string_view modelClass) {
    if (modelClass.starts_with("models.")) {
        const std::string found = cleanText(modelClass, 200);
        throw FormatError("model.yolov5", fmt::format("written by YOLOv5 ({}), not a YOLO11 model", found),
                          "Choose a YOLO11 model, for example yolo11n.pt.", {found});
    }
}

/// The dictionary of tensors in a file without a module: under a usual key, or the root itself.
const PickleNode* plainDictionary(const PickleNode& root) {
    for (const char* key : {"ema", "model", "state_dict", "model_state_dict"}) {
        const PickleNode* candidate = find(&root, key);
        if (candidate != nullptr && candidate->kind == PickleKind::Dict && !candidate->items.empty()) {
            return candidate;
        }
    }
    return root.kind == PickleKind::Dict ? &root : nullptr;
}

void take(ModelFile& model, ModuleState state) {
    model.tensors = std::move(state.tensors);
    model.parameters = state.parameters;
    model.batchNormEps = state.batchNormEps;
    model.batchNormMomentum = state.batchNormMomentum;
}

void readModuleFile(ModelFile& model, TorchFile& file, const PickleNode& module) {
    model.modelClass = cleanText(className(&module), 200);
    refuseForeign(model.modelClass);
    const PickleNode* yaml = attribute(&module, "yaml");
    model.architecture = architectureName(textOf(find(yaml, "yaml_file")), textOf(find(yaml, "scale")));
    model.task = textOf(attribute(&module, "task"));
    model.classNames = readNames(attribute(&module, "names"));
    model.trainArguments = textEntries(attribute(&module, "args"));
    take(model, readModule(file, module));
}

/// torch.nn.DataParallel puts this before the names of the network that it holds.
void dropWrapperPrefix(StateDict& tensors) {
    constexpr std::string_view kPrefix = "module.";
    const auto isWrapped = [&](const auto& entry) { return entry.first.starts_with(kPrefix); };
    if (std::all_of(tensors.begin(), tensors.end(), isWrapped)) {
        for (auto& [name, tensor] : tensors) {
            name.erase(0, kPrefix.size());
        }
    }
}

ModelFile readTorch(TorchFile file, const char* format) {
    ModelFile model;
    model.format = format;
    for (const std::string& name : file.tree().globals()) {
        model.imports.push_back(cleanText(name, 200));
    }
    const PickleNode& root = *file.tree().root;
    const PickleNode* module = &root;
    for (const char* key : {"ema", "model"}) {
        if (!isModule(module)) {
            module = find(&root, key);
        }
    }
    if (isModule(module)) {
        readModuleFile(model, file, *module);
    } else if (const PickleNode* dictionary = plainDictionary(root)) {
        take(model, readTensorDictionary(file, *dictionary));
        model.classNames = readNames(find(&root, "names"));
        model.architecture = textOf(find(&root, "architecture"));
        model.task = textOf(find(&root, "task"));
    }
    dropWrapperPrefix(model.tensors);
    if (const PickleNode* arguments = find(&root, "train_args")) {
        model.trainArguments = textEntries(arguments);
        if (const std::string task = textOf(find(arguments, "task")); !task.empty()) {
            model.task = task;
        }
    }
    if (model.task.empty()) {
        model.task = taskOf(model.modelClass);
    }
    model.licence = textOf(find(&root, "license"));
    model.version = textOf(find(&root, "version"));
    model.date = textOf(find(&root, "date"));
    return model;
}

ModelFile readPlainSafetensors(InputFile& file) {
    ModelFile model;
    model.format = "safetensors";
    std::vector<std::pair<std::string, std::string>> metadata;
    model.tensors = readSafetensors(file, metadata);
    for (const auto& [name, tensor] : model.tensors) {
        model.parameters += isBufferName(name) ? 0 : tensor.numel();
    }
    for (const auto& [key, value] : metadata) {
        if (key == "names") {
            const nlohmann::json names = nlohmann::json::parse(value, nullptr, false);
            for (const nlohmann::json& name : names.is_array() ? names : nlohmann::json::array()) {
                model.classNames.push_back(name.is_string() ? name.get<std::string>() : name.dump());
            }
        }
        const std::array<std::pair<const char*, std::string*>, 5> texts{{{"architecture", &model.architecture},
                                                                         {"task", &model.task},
                                                                         {"license", &model.licence},
                                                                         {"version", &model.version},
                                                                         {"date", &model.date}}};
        for (const auto& [name, text] : texts) {
            if (key == name) {
                *text = value;
            }
        }
    }
    return model;
}

[[noreturn]] void refuseContent(std::string_view start) {
    if (start.size() > 262 && start.substr(257, 5) == "ustar") {
        throw FormatError("model.legacy", "written in PyTorch's first format (tar), which Espalier does not read",
                          "Load it with a current PyTorch and save it again (torch.save), or as .safetensors.");
    }
    std::string lower(start.substr(0, 64));
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    if (lower.find("<html") != std::string::npos || lower.find("<!doctype") != std::string::npos) {
        throw FormatError("model.web_page", "this is a web page, not a model: the download went wrong",
                          "Download the file again; some sites need a login or another link.");
    }
    throw FormatError("model.foreign", "this is no PyTorch or safetensors file (unknown content)",
                      "Choose a .pt, .pth or .safetensors file with weights.");
}

// Where there are no weights, what the file is for stands in what it wants to run.
void refuseForeignImports(const std::vector<std::string>& imports) {
    for (const std::string& name : imports) {
        if (!name.starts_with("torch.") && !name.starts_with("collections.")) {
            throw FormatError("model.unsafe",
                              fmt::format("it holds no weights, and asks for {}, which was not run", name),
                              "Use another file, best a .safetensors.", {name});
        }
    }
}

ModelFile readAny(const std::filesystem::path& path) {
    InputFile file(path);
    if (file.size() == 0) {
        throw FormatError("model.empty_file", "the file is empty (0 bytes)");
    }
    std::string start(std::min<std::uint64_t>(file.size(), 512), '\0');
    file.read(0, start.data(), start.size());
    ModelFile model;
    if (start.starts_with("PK")) {
        model = readTorch(openTorchZip(path), "torch zip");
    } else if (isTorchLegacy(start)) {
        model = readTorch(openTorchLegacy(path), "torch legacy");
    } else if (isSafetensors(file)) {
        model = readPlainSafetensors(file);
    } else {
        refuseContent(start);
    }
    if (model.tensors.empty()) {
        refuseForeignImports(model.imports);
        throw FormatError("model.empty", "it holds no weights", "Choose the file that training wrote (best.pt).");
    }
    model.fileBytes = static_cast<std::int64_t>(file.size());
    return model;
}

}  // namespace

ModelFile readModelFile(const std::filesystem::path& file) {
    try {
        return readAny(file);
    } catch (const FormatError& error) {
        throw modelError(file, error);
    } catch (const Error&) {
        throw;
    } catch (const std::exception&) {
        Error error = currentError();
        error.file = file;
        throw error;
    }
}

}  // namespace engine::checkpoint
