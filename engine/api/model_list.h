// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"

namespace engine {

/// A model that can be named instead of giving a file.
struct ListedModel {
    std::string name;            ///< as a ModelRef takes it: "lite_detector", "yolo11n.pt"
    std::filesystem::path file;  ///< where its weights are
    bool isBuiltIn = false;
};

/// The built-in models that are there, the detector first, then the files of modelsFolder() by name.
std::vector<ListedModel> listModels();

/// The built-in model to start from for a task; empty where it is not there.
std::string builtInModel(DatasetTask task);

}  // namespace engine
