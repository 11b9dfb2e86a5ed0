// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/model_info.h"
#include "engine/api/progress.h"

namespace engine {

/// A model that can be named instead of giving a file.
struct ListedModel {
    std::string name;            ///< as a ModelRef takes it: "lite_detector", "yolo11n.pt"
    std::filesystem::path file;  ///< where its weights are
    bool isBuiltIn = false;

    /// How to ask for this very model: a file by its path, because a name means a file of the current folder first.
    ModelRef ref() const { return {isBuiltIn ? std::filesystem::path(name) : file}; }
};

/// The built-in models that are there, the detector first, then the files of modelsFolder() by name.
std::vector<ListedModel> listModels();

/// Reads what `file` is, then copies it into modelsFolder() and returns the copy, which is there whole or not at all. A
/// name that is taken gets a number ("name2.pt"), unless the same bytes have it already. Progress "copy" in bytes. A
/// call that was stopped returns an empty path and leaves nothing. Blocks. Throws what readModelInfo() throws, Error
/// (Model, "model.suffix") for a name that would not be listed, Error (Disk).
std::filesystem::path addModel(const std::filesystem::path& file, const ProgressFunction& progress = {},
                               std::stop_token stop = {});

/// The built-in model to start from for a task; empty where it is not there.
std::string builtInModel(DatasetTask task);

}  // namespace engine
