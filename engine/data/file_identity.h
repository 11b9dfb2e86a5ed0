// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace engine::data {

/// A file as it was when looked at; whoever changes it changes this.
struct FileIdentity {
    std::filesystem::path path;                  ///< absolute
    std::int64_t sizeBytes = 0, modifiedNs = 0;  ///< ns since 1970
    std::int64_t changedNs = 0;                  ///< of the file's entry: setting the other time back sets it too
    std::uint64_t inode = 0;

    bool operator==(const FileIdentity&) const = default;
};

/// Nothing for what is not a regular file.
std::optional<FileIdentity> identityOf(const std::filesystem::path& file);

/// False for a file that was written less than two seconds ago: on a coarse clock, writing it again might not show.
bool isSettled(const FileIdentity& file);

}  // namespace engine::data
