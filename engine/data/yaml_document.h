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

/// A yaml file read within the limits of limits.h; tags are inert text, nothing is executed.
struct YamlDocument {
    YAML::Node root;
    std::vector<Issue> issues;  ///< doubled keys of the top level, other encodings, more documents
};

/// Throws Error (Dataset): "dataset.missing", "dataset.yaml" with line and column, "dataset.yaml_limit".
YamlDocument readYaml(const std::filesystem::path& file);

/// The children of a map that have text keys; the last of doubled keys counts, as for Python's readers. Looking keys
/// up in yaml-cpp one by one would cost time in the square of the size.
std::map<std::string, YAML::Node> yamlEntries(const YAML::Node& map);

}  // namespace engine::data
