// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "engine/api/issue.h"

namespace engine::prediction {

struct SourceList {
    std::vector<std::filesystem::path> images;
    std::vector<Issue> issues;  ///< a source that is not there, an unreadable folder, a folder without images
};

/// Files as they are, folders as the images in them by name (not recursive), all in the order given.
SourceList expandSources(const std::vector<std::filesystem::path>& sources);

}  // namespace engine::prediction
