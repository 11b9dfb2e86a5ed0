// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace engine::data {

/// A json file that has "images" and "annotations", or a folder that holds one: itself, in annotations/, or in folders
/// named after splits (Roboflow).
bool looksLikeCoco(const std::filesystem::path& path);

}  // namespace engine::data
