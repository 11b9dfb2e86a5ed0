// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "engine/api/error.h"

namespace engine {

/// The bytes of a regular file (never a FIFO or device) of at most `maxBytes`. Throws Error(kind, "file.missing" |
/// "file.unreadable" | "file.not_regular" | "file.too_large") naming the file.
std::string readFileBytes(const std::filesystem::path& file, std::int64_t maxBytes, ErrorKind kind);

/// For messages: UTF-8 whatever the path holds.
std::string displayPath(const std::filesystem::path& path);

}  // namespace engine
