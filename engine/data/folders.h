// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

namespace engine::data {

/// A name that begins with a dot, or the __MACOSX of archives.
bool isHidden(const std::filesystem::path& path);

/// The folders in a folder, hidden ones left out, sorted as bytes. Nothing where it cannot be read.
std::vector<std::filesystem::path> foldersIn(const std::filesystem::path& folder);

}  // namespace engine::data
