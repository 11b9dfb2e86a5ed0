// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace engine::data {

/// A folder with two folders of images or more, which are the classes, or with train, val, valid, validation or test
/// that hold such folders.
bool looksLikeClassFolders(const std::filesystem::path& path);

}  // namespace engine::data
