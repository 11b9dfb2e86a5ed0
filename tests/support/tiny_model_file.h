// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "tests/support/temp_dir.h"

namespace test {

/// A safetensors file of one float32 tensor, an architecture that nobody knows. @param values how many parameters
inline void writeTinyModel(const std::filesystem::path& file, std::int64_t values) {
    const std::string header = R"({"w":{"dtype":"F32","shape":[)" + std::to_string(values) + R"(],"data_offsets":[0,)" +
                               std::to_string(4 * values) + "]}}";
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(header.size() >> (8 * i) & 0xFF);
    writeFile(file, bytes + header + std::string(static_cast<std::size_t>(4 * values), '\0'));
}

}  // namespace test
