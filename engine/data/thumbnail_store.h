// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "engine/data/file_identity.h"

namespace engine::data {

/// Small JPEGs of the user's images in one SQLite file, found again by the image's identity or by its content. Several
/// threads and processes may share it. It is a convenience and never fails: where the file cannot be opened or
/// written, nothing is found; a damaged one is made anew.
class ThumbnailStore {
public:
    static constexpr std::int64_t kMaxBytes = std::int64_t{512} << 20;

    /// @param file its name carries the version of the layout; empty = keep nothing. @param maxBytes on disk; the least
    /// recently used go.
    explicit ThumbnailStore(const std::filesystem::path& file, std::int64_t maxBytes = kMaxBytes);
    ~ThumbnailStore();
    ThumbnailStore(const ThumbnailStore&) = delete;
    ThumbnailStore& operator=(const ThumbnailStore&) = delete;

    /// The JPEG, or nothing.
    std::optional<std::string> find(const FileIdentity& file, int maxSidePx);
    /// The JPEG of another file with the same bytes; found by `file` from now on.
    std::optional<std::string> find(const FileIdentity& file, std::string_view contentHash, int maxSidePx);
    void keep(const FileIdentity& file, std::string_view contentHash, int maxSidePx, std::string_view jpeg);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace engine::data
