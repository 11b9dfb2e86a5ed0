// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace engine::data {

/// The beginning and the end of a file; both may cover it all.
struct FileEnds {
    std::string head, tail;
    std::int64_t fileBytes = 0;
};

/// Of a regular file. Throws Error (Dataset) with the codes of core/read_file.h.
FileEnds readFileEnds(const std::filesystem::path& file, std::size_t headBytes, std::size_t tailBytes);

}  // namespace engine::data
