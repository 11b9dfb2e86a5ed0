// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "engine/api/error.h"

namespace engine {

/// A regular file, open for reading. Opening never waits, as it would for the writer of a FIFO.
class RegularFile {
public:
    /// Throws Error(kind, "file.missing" | "file.unreadable" | "file.not_regular") naming the file.
    RegularFile(const std::filesystem::path& file, ErrorKind kind);
    ~RegularFile();
    RegularFile(const RegularFile&) = delete;
    RegularFile& operator=(const RegularFile&) = delete;

    std::int64_t bytes() const { return m_bytes; }  ///< when it was opened
    /// Fewer than `count` where the file ends before. Throws Error "file.unreadable".
    std::string read(std::int64_t offset, std::size_t count) const;
    /// The same into memory of the caller's. @return how many bytes there were.
    std::size_t read(std::int64_t offset, char* to, std::size_t count) const;
    /// Throws Error "file.too_large" where the file had more bytes when it was opened.
    void requireAtMost(std::int64_t maxBytes) const;

private:
    std::filesystem::path m_file;
    ErrorKind m_kind;
    int m_descriptor;
    std::int64_t m_bytes = 0;
};

/// The bytes of a regular file (never a FIFO or device) of at most `maxBytes`. Throws Error(kind, "file.missing" |
/// "file.unreadable" | "file.not_regular" | "file.too_large") naming the file.
std::string readFileBytes(const std::filesystem::path& file, std::int64_t maxBytes, ErrorKind kind);

/// For messages: UTF-8 whatever the path holds.
std::string displayPath(const std::filesystem::path& path);

}  // namespace engine
