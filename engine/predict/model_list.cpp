// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/model_list.h"

#include <algorithm>

#include "engine/core/read_file.h"
#include "engine/core/user_folders.h"
#include "engine/predict/model_description.h"

namespace engine {

namespace {

std::filesystem::path backboneFile() {
    const std::filesystem::path file = builtInModelsFolder() / (std::string(prediction::kLiteBackbone) + ".pth");
    std::error_code error;
    return std::filesystem::is_regular_file(file, error) ? file : std::filesystem::path();
}

bool isModelFile(const std::filesystem::path& file) {
    const std::string suffix = file.extension().string();
    std::error_code error;
    return (suffix == ".pt" || suffix == ".pth" || suffix == ".safetensors") &&
           std::filesystem::is_regular_file(file, error);
}

}  // namespace

std::string builtInModel(DatasetTask task) {
    if (backboneFile().empty()) {
        return {};
    }
    return task == DatasetTask::Detect ? prediction::kLiteDetector : prediction::kLiteBackbone;
}

std::vector<ListedModel> listModels() {
    std::vector<ListedModel> models;
    for (const DatasetTask task : {DatasetTask::Detect, DatasetTask::Classify}) {
        if (const std::string name = builtInModel(task); !name.empty()) {
            models.push_back({name, backboneFile(), true});
        }
    }
    const auto firstFile = static_cast<std::ptrdiff_t>(models.size());
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(modelsFolder(), error)) {
        if (isModelFile(entry.path())) {
            models.push_back({displayPath(entry.path().filename()), entry.path(), false});
        }
    }
    std::sort(models.begin() + firstFile, models.end(),
              [](const ListedModel& a, const ListedModel& b) { return a.name < b.name; });
    return models;
}

}  // namespace engine
