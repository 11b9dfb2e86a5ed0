// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace engine {

/// The beginning of a file that is being fetched: NAME.part beside NAME, left there for the next try. Its entity tag,
/// which names the server's version that the bytes are from, is kept in NAME.part.etag.
class PartFile {
public:
    /// Opens or creates it and the folder, and holds it until the end of its life or of the process. Throws Error
    /// (Usage, "download.in_progress") where somebody else holds it, Error (Disk) where it cannot be opened or is no
    /// regular file.
    explicit PartFile(const std::filesystem::path& file);
    /// Leaves nothing behind where there are no bytes.
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::int64_t size() const { return m_size; }
    /// A strong entity tag with its quotes, or empty.
    const std::string& entityTag() const { return m_entityTag; }

    /// Drops the bytes; those that follow belong to this version. A tag that is not strong counts as none.
    void startOver(const std::string& entityTag);
    /// Throws Error (Disk); the bytes written so far stay.
    void append(const char* data, std::size_t size);
    void sync();
    void remove();
    /// Gives the synced part its final name. Nothing else may be called afterwards.
    void rename();

private:
    [[noreturn]] void failed(const std::string& what, int error) const;

    std::filesystem::path m_file, m_path, m_tagPath;
    std::string m_entityTag;
    std::int64_t m_size = 0;
    int m_descriptor = -1;
    bool m_isGone = false;
};

}  // namespace engine
