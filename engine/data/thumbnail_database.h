// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/data/sqlite_file.h"
#include "engine/data/thumbnail_store.h"

namespace engine::data {

/// The tables of a ThumbnailStore in an open file. For one thread at a time. Throws SqliteFailure.
class ThumbnailDatabase {
public:
    explicit ThumbnailDatabase(const std::filesystem::path& file);

    std::optional<std::string> find(const FileIdentity& file, int maxSidePx);
    std::optional<std::string> find(std::string_view contentHash, int maxSidePx);
    void note(const FileIdentity& file, std::string_view contentHash);
    /// Deletes the least recently used where more than `maxBytes` are in use.
    void keep(const FileIdentity& file, std::string_view contentHash, int maxSidePx, std::string_view jpeg,
              std::int64_t maxBytes);

    /// Uses are written together, else every reading would be a writing too.
    bool hasManyUses() const;
    void writeUses();

private:
    std::optional<std::string> firstJpeg(SqliteQuery& rows);  // of (id, jpeg)
    void updateUses();
    void evict(std::int64_t maxBytes);

    SqliteFile m_db;
    sqlite3_stmt *m_findFile = nullptr, *m_findContent = nullptr, *m_noteFile = nullptr, *m_insert = nullptr,
                 *m_touch = nullptr;
    std::int64_t m_uses = 0;  // counts up: the order of use
    std::vector<std::int64_t> m_unwrittenUses;
};

}  // namespace engine::data
