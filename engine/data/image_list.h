// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <set>
#include <stop_token>
#include <vector>

#include "engine/api/issue.h"
#include "engine/data/folders.h"

namespace engine::data {

/// The image files of a split, sorted by path as bytes.
struct ImageList {
    std::vector<std::filesystem::path> images;
    std::vector<Issue> issues;  ///< one with Loss::Image for each image named but not usable; deep or cyclic folders
};

/// @param places folders (searched to the bottom, hidden ones left out), image files, and .txt lists with a path a
/// line: absolute, or relative to the list ("./"), to `root` or to the working folder. Linked folders are entered
/// once. A file found twice under one folder through links is used once.
/// @param closed folders that are not entered from others, only as places
ImageList listImages(const std::vector<std::filesystem::path>& places, const std::filesystem::path& root,
                     std::stop_token stop = {}, const std::set<Inode>& closed = {});

}  // namespace engine::data
