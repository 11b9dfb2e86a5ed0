// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <yaml-cpp/node/node.h>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/api/issue.h"

namespace engine::data {

/// Class names of a dataset's yaml: `names` as a list, or a map from index to name whose gaps become
/// "class_<index>", or `nc` alone. A wrong `nc` is an issue and the names count. Names are plain text: "yes" stays
/// "yes". Throws Error (Dataset): "dataset.no_names", "dataset.many_classes", "dataset.long_name",
/// "dataset.class_number", "dataset.class_name", "dataset.class_count".
std::vector<std::string> readClassNames(const std::map<std::string, YAML::Node>& entries,
                                        const std::filesystem::path& file, std::vector<Issue>& issues);

}  // namespace engine::data
