// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace engine::checkpoint {

/// A regular file, open for reading. One thread.
class InputFile {
public:
    /// Throws Error (Model): "file.missing", "file.not_regular", "file.unreadable".
    explicit InputFile(const std::filesystem::path& file);

    std::uint64_t size() const { return m_size; }
    /// Throws FormatError (model.truncated) where the file does not hold these bytes.
    void read(std::uint64_t offset, void* data, std::size_t size);
    /// The caller closes it; nothing can be read from here afterwards.
    std::FILE* release() { return m_handle.release(); }

private:
    struct Close {
        void operator()(std::FILE* handle) const { std::fclose(handle); }
    };
    std::unique_ptr<std::FILE, Close> m_handle;
    std::uint64_t m_size = 0;
};

}  // namespace engine::checkpoint
