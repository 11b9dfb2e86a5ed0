// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

#include "engine/api/error.h"

namespace engine {

/// A regular file (never a FIFO or device) of at most `maxBytes`, read front to back. Opening throws Error(kind,
/// "file.missing" | "file.unreadable" | "file.not_regular" | "file.too_large"), reading "file.unreadable"; they name
/// the file.
class FileReader {
public:
    FileReader(const std::filesystem::path& file, std::int64_t maxBytes, ErrorKind kind);
    ~FileReader();
    FileReader(const FileReader&) = delete;
    FileReader& operator=(const FileReader&) = delete;

    /// In bytes, when it was opened.
    std::size_t size() const { return m_size; }
    /// Reads `count` bytes to `to`. @returns how many there were: fewer only at the end of the file.
    std::size_t read(char* to, std::size_t count);

private:
    std::filesystem::path m_file;
    ErrorKind m_kind;
    int m_descriptor = -1;
    std::size_t m_size = 0;
};

/// All of it. Throws what FileReader throws.
std::string readFileBytes(const std::filesystem::path& file, std::int64_t maxBytes, ErrorKind kind);

/// For messages: UTF-8 whatever the path holds.
std::string displayPath(const std::filesystem::path& path);

}  // namespace engine
