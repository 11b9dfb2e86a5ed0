// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace engine::checkpoint {

struct SafetensorsEntry {
    std::string name;
    std::string type;  ///< "F16"
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0;  ///< bytes behind the header
};

struct SafetensorsHeader {
    std::vector<SafetensorsEntry> entries;  ///< in the order of the header
    std::vector<std::pair<std::string, std::string>> metadata;
};

/// The JSON header, its form checked; offsets and types are not looked at. Memory is linear in `json`.
/// Throws FormatError (model.damaged).
SafetensorsHeader parseSafetensorsHeader(std::string_view json);

}  // namespace engine::checkpoint
