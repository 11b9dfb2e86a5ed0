// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/thumbnail_database.h"

#include <sqlite3.h>

#include <utility>

#include "engine/core/read_file.h"

namespace engine::data {
namespace {

constexpr int kBusyMs = 250;
constexpr std::size_t kManyUses = 256;

constexpr const char* kLayout = R"(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA journal_size_limit = 4194304;
    CREATE TABLE IF NOT EXISTS thumbnails (id INTEGER PRIMARY KEY, content BLOB NOT NULL, side INTEGER NOT NULL,
        used INTEGER NOT NULL, jpeg BLOB NOT NULL, UNIQUE (content, side));
    CREATE INDEX IF NOT EXISTS byUse ON thumbnails (used);
    CREATE TABLE IF NOT EXISTS files (path BLOB PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        inode INTEGER NOT NULL, content BLOB NOT NULL) WITHOUT ROWID;
)";

void check(int code) {
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw SqliteFailure{code};
}

/// One run of a prepared statement.
class Query {
public:
    explicit Query(sqlite3_stmt* statement) : m_statement(statement) {}
    ~Query() {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& with(std::int64_t value) {
        check(sqlite3_bind_int64(m_statement, ++m_bound, value));
        return *this;
    }
    Query& with(std::string_view bytes) {
        check(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.data(), bytes.size(), SQLITE_STATIC));
        return *this;
    }
    Query& with(const FileIdentity& file) {
        with(std::string_view(file.path.native())).with(file.sizeBytes).with(file.modifiedNs);
        return with(static_cast<std::int64_t>(file.inode));
    }
    bool next() {
        const int code = sqlite3_step(m_statement);
        check(code);
        return code == SQLITE_ROW;
    }
    std::int64_t number(int column) { return sqlite3_column_int64(m_statement, column); }
    std::string bytes(int column) {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return data ? std::string(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : "";
    }
    /// Of the first row of (id, jpeg).
    std::optional<std::string> jpeg(std::vector<std::int64_t>& uses) {
        if (!next())
            return std::nullopt;
        uses.push_back(number(0));
        return bytes(1);
    }

private:
    sqlite3_stmt* m_statement;
    int m_bound = 0;
};

}  // namespace

bool SqliteFailure::isDamage() const {
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR || code == SQLITE_MISMATCH;
}

ThumbnailDatabase::ThumbnailDatabase(const std::filesystem::path& file) {
    try {
        check(sqlite3_open_v2(displayPath(file).c_str(), &m_db,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
        check(sqlite3_busy_timeout(m_db, kBusyMs));
        run(kLayout);
        m_findFile = prepare(
            "SELECT t.id, t.jpeg FROM files f JOIN thumbnails t ON t.content = f.content WHERE f.path = ? AND "
            "f.size = ? AND f.modified = ? AND f.inode = ? AND t.side = ?");
        m_findContent = prepare("SELECT id, jpeg FROM thumbnails WHERE content = ? AND side = ?");
        m_noteFile = prepare("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)");
        m_insert = prepare("INSERT OR REPLACE INTO thumbnails (content, side, used, jpeg) VALUES (?, ?, ?, ?)");
        m_touch = prepare("UPDATE thumbnails SET used = ? WHERE id = ?");
        m_bytesUsed = prepare(
            "SELECT (p.page_count - f.freelist_count) * s.page_size FROM pragma_page_count p, "
            "pragma_freelist_count f, pragma_page_size s");
        Query last(prepare("SELECT max(used) FROM thumbnails"));
        m_uses = last.next() ? last.number(0) : 0;
    } catch (const SqliteFailure&) {
        close();
        throw;
    }
}

ThumbnailDatabase::~ThumbnailDatabase() {
    close();
}

std::optional<std::string> ThumbnailDatabase::find(const FileIdentity& file, int maxSidePx) {
    return Query(m_findFile).with(file).with(maxSidePx).jpeg(m_unwrittenUses);
}

std::optional<std::string> ThumbnailDatabase::find(std::string_view contentHash, int maxSidePx) {
    return Query(m_findContent).with(contentHash).with(maxSidePx).jpeg(m_unwrittenUses);
}

void ThumbnailDatabase::note(const FileIdentity& file, std::string_view contentHash) {
    Query(m_noteFile).with(file).with(contentHash).next();
}

void ThumbnailDatabase::keep(const FileIdentity& file, std::string_view contentHash, int maxSidePx,
                             std::string_view jpeg, std::int64_t maxBytes) {
    transact([&] {
        Query(m_insert).with(contentHash).with(maxSidePx).with(++m_uses).with(jpeg).next();
        note(file, contentHash);
        if (bytesUsed() > maxBytes)
            evict(maxBytes);
    });
}

bool ThumbnailDatabase::hasManyUses() const {
    return m_unwrittenUses.size() >= kManyUses;
}

void ThumbnailDatabase::writeUses() {
    if (!m_unwrittenUses.empty())
        transact([this] { updateUses(); });
}

void ThumbnailDatabase::updateUses() {
    for (const std::int64_t id : std::exchange(m_unwrittenUses, {}))
        Query(m_touch).with(++m_uses).with(id).next();
}

// A tenth more than needed, so that it is not done for every picture. Freed pages are used again: the file stays.
void ThumbnailDatabase::evict(std::int64_t maxBytes) {
    updateUses();
    while (bytesUsed() > maxBytes - maxBytes / 10) {
        run("DELETE FROM thumbnails WHERE id IN (SELECT id FROM thumbnails ORDER BY used LIMIT "
            "(SELECT count(*) / 16 + 1 FROM thumbnails))");
        if (sqlite3_changes(m_db) == 0)
            return;
        run("DELETE FROM files WHERE content NOT IN (SELECT content FROM thumbnails)");
    }
}

std::int64_t ThumbnailDatabase::bytesUsed() {
    Query query(m_bytesUsed);
    return query.next() ? query.number(0) : 0;
}

sqlite3_stmt* ThumbnailDatabase::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_statements.push_back(statement);
    return statement;
}

void ThumbnailDatabase::run(const char* sql) {
    check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

template <typename Work>
void ThumbnailDatabase::transact(Work work) {
    run("BEGIN IMMEDIATE");
    try {
        work();
        run("COMMIT");
    } catch (const SqliteFailure&) {
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

void ThumbnailDatabase::close() {
    for (sqlite3_stmt* statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

}  // namespace engine::data
