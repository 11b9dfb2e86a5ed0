// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace engine::data {

/// A yaml file, or a folder with at least one.
bool looksLikeUltralytics(const std::filesystem::path& path);

}  // namespace engine::data
