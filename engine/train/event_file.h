// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace engine::training {

/// The ends of a file with a JSON object a line, without reading what lies between. Null where there is none.
nlohmann::json firstObject(const std::filesystem::path& file);
/// The last that is whole: a torn last line is passed over.
nlohmann::json lastObject(const std::filesystem::path& file);

}  // namespace engine::training
