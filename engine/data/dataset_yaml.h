// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/issue.h"

namespace engine::data {

/// What the yaml of an Ultralytics dataset states, yolo11-spec.md 7.1.
struct DatasetYaml {
    std::filesystem::path file;
    std::filesystem::path root;  ///< an existing folder
    std::vector<std::string> classNames;
    std::array<std::vector<std::filesystem::path>, 3> splits;  ///< by Split; folders, image lists or images that exist
    bool namesValidation = false;                              ///< whether or not its place exists
    std::vector<Issue> issues;
};

/// The yaml itself, or the only one in a folder. Throws Error (Dataset): "dataset.missing", "dataset.no_yaml",
/// "dataset.ambiguous".
std::filesystem::path findDatasetYaml(const DatasetRef& ref);

/// `path` may be absolute, or relative to the yaml or the working folder; where it does not exist, the yaml's
/// own folder is taken and an issue says so. A split that begins with `../` and does not exist is tried without
/// (Roboflow). `download` is never followed. Throws Error (Dataset): those of readYaml, "dataset.no_names",
/// those of readClassNames, "dataset.no_train", "dataset.no_train_folder", "dataset.no_train_path". A missing `val` or
/// `test` place is an issue.
DatasetYaml readDatasetYaml(const std::filesystem::path& file);

}  // namespace engine::data
