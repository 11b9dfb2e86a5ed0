// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace engine::checkpoint {

/// A zip file for reading, with nothing trusted that its directory says: entries are stored or deflated, sizes agree,
/// names are plain relative ones without duplicates, at most limits::kZipEntries of them.
/// All functions throw FormatError ("model.truncated", "model.damaged", "model.unsafe_entry", "model.compression"). One
/// thread.
class ZipArchive {
public:
    struct Entry {
        std::string name;
        std::uint64_t index = 0;
        std::uint64_t size = 0;  ///< unpacked, bytes
        bool isStored = true;    ///< not compressed
    };

    /// Throws Error "file.missing" and the like where `file` is no regular file that can be opened.
    explicit ZipArchive(const std::filesystem::path& file);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    const std::vector<Entry>& entries() const { return m_entries; }
    /// nullptr where there is none.
    const Entry* find(const std::string& name) const;
    /// Fills `entry.size` bytes at `data`, and checks the CRC.
    void read(const Entry& entry, void* data) const;
    std::string read(const Entry& entry, std::uint64_t maxBytes) const;

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
    std::vector<Entry> m_entries;  ///< sorted by name
};

}  // namespace engine::checkpoint
