// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/thumbnail_database.h"

#include <utility>

namespace engine::data {
namespace {

constexpr std::size_t kManyUses = 256;

constexpr const char* kLayout = R"(
    CREATE TABLE IF NOT EXISTS thumbnails (id INTEGER PRIMARY KEY, content BLOB NOT NULL, side INTEGER NOT NULL,
        used INTEGER NOT NULL, jpeg BLOB NOT NULL, UNIQUE (content, side));
    CREATE INDEX IF NOT EXISTS byUse ON thumbnails (used);
    CREATE TABLE IF NOT EXISTS files (path BLOB PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        changed INTEGER NOT NULL, inode INTEGER NOT NULL, content BLOB NOT NULL) WITHOUT ROWID;
)";

using Query = SqliteQuery;

Query& bind(Query& query, const FileIdentity& file) {
    query.with(file.path.native()).with(file.sizeBytes).with(file.modifiedNs).with(file.changedNs);
    return query.with(static_cast<std::int64_t>(file.inode));
}

}  // namespace

ThumbnailDatabase::ThumbnailDatabase(const std::filesystem::path& file) : m_db(file, kLayout) {
    m_findFile = m_db.prepare(
        "SELECT t.id, t.jpeg FROM files f JOIN thumbnails t ON t.content = f.content WHERE f.path = ? AND "
        "f.size = ? AND f.modified = ? AND f.changed = ? AND f.inode = ? AND t.side = ?");
    m_findContent = m_db.prepare("SELECT id, jpeg FROM thumbnails WHERE content = ? AND side = ?");
    m_noteFile = m_db.prepare("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)");
    m_insert = m_db.prepare("INSERT OR REPLACE INTO thumbnails (content, side, used, jpeg) VALUES (?, ?, ?, ?)");
    m_touch = m_db.prepare("UPDATE thumbnails SET used = ? WHERE id = ?");
    Query last(m_db.prepare("SELECT max(used) FROM thumbnails"));
    m_uses = last.next() ? last.number(0) : 0;
}

std::optional<std::string> ThumbnailDatabase::firstJpeg(SqliteQuery& rows) {
    if (!rows.next())
        return std::nullopt;
    m_unwrittenUses.push_back(rows.number(0));
    return rows.bytes(1);
}

std::optional<std::string> ThumbnailDatabase::find(const FileIdentity& file, int maxSidePx) {
    Query query(m_findFile);
    return firstJpeg(bind(query, file).with(maxSidePx));
}

std::optional<std::string> ThumbnailDatabase::find(std::string_view contentHash, int maxSidePx) {
    Query query(m_findContent);
    return firstJpeg(query.with(contentHash).with(maxSidePx));
}

void ThumbnailDatabase::note(const FileIdentity& file, std::string_view contentHash) {
    Query query(m_noteFile);
    bind(query, file).with(contentHash).next();
}

void ThumbnailDatabase::keep(const FileIdentity& file, std::string_view contentHash, int maxSidePx,
                             std::string_view jpeg, std::int64_t maxBytes) {
    m_db.transact([&] {
        Query(m_insert).with(contentHash).with(maxSidePx).with(++m_uses).with(jpeg).next();
        note(file, contentHash);
        if (m_db.bytesUsed() > maxBytes)
            evict(maxBytes);
    });
}

bool ThumbnailDatabase::hasManyUses() const {
    return m_unwrittenUses.size() >= kManyUses;
}

void ThumbnailDatabase::writeUses() {
    if (!m_unwrittenUses.empty())
        m_db.transact([this] { updateUses(); });
}

void ThumbnailDatabase::updateUses() {
    for (const std::int64_t id : std::exchange(m_unwrittenUses, {}))
        Query(m_touch).with(++m_uses).with(id).next();
}

// A tenth more than needed, so that it is not done for every picture. Freed pages are used again: the file stays.
void ThumbnailDatabase::evict(std::int64_t maxBytes) {
    updateUses();
    while (m_db.bytesUsed() > maxBytes - maxBytes / 10) {
        m_db.run(
            "DELETE FROM thumbnails WHERE id IN (SELECT id FROM thumbnails ORDER BY used LIMIT "
            "(SELECT count(*) / 16 + 1 FROM thumbnails))");
        if (m_db.changes() == 0)
            return;
        m_db.run("DELETE FROM files WHERE content NOT IN (SELECT content FROM thumbnails)");
    }
}

}  // namespace engine::data
