// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/file_ends.h"

#include <algorithm>

#include "engine/core/read_file.h"

namespace engine::data {

FileEnds readFileEnds(const std::filesystem::path& file, std::size_t headBytes, std::size_t tailBytes) {
    const RegularFile opened(file, ErrorKind::Dataset);
    const auto atMost = [&](std::size_t count) {
        return std::min<std::int64_t>(opened.bytes(), static_cast<std::int64_t>(count));
    };
    const std::int64_t head = atMost(headBytes), tail = atMost(tailBytes);
    return {opened.read(0, static_cast<std::size_t>(head)),
            opened.read(opened.bytes() - tail, static_cast<std::size_t>(tail)), opened.bytes()};
}

}  // namespace engine::data
