// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/sqlite_file.h"

#include <sqlite3.h>

#include <system_error>

#include "engine/core/read_file.h"

namespace engine::data {
namespace {

constexpr int kBusyMs = 250;

// Losing the last writings at a power cut is fine; a damaged file is not.
constexpr const char* kManners = R"(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA journal_size_limit = 4194304;
)";

void check(int code) {
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw SqliteFailure{code};
}

}  // namespace

bool SqliteFailure::isDamage() const {
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR || code == SQLITE_MISMATCH;
}

SqliteQuery::~SqliteQuery() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

SqliteQuery& SqliteQuery::with(std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

SqliteQuery& SqliteQuery::with(std::string_view bytes) {
    check(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.data(), bytes.size(), SQLITE_STATIC));
    return *this;
}

bool SqliteQuery::next() {
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

std::int64_t SqliteQuery::number(int column) {
    return sqlite3_column_int64(m_statement, column);
}

std::string SqliteQuery::bytes(int column) {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return data ? std::string(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : "";
}

SqliteFile::SqliteFile(const std::filesystem::path& file, const char* layout) {
    try {
        check(sqlite3_open_v2(displayPath(file).c_str(), &m_db,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
        check(sqlite3_busy_timeout(m_db, kBusyMs));
        run(kManners);
        run(layout);
        m_bytesUsed = prepare(
            "SELECT (p.page_count - f.freelist_count) * s.page_size FROM pragma_page_count p, "
            "pragma_freelist_count f, pragma_page_size s");
    } catch (const SqliteFailure&) {
        close();
        throw;
    }
}

SqliteFile::~SqliteFile() {
    close();
}

sqlite3_stmt* SqliteFile::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_statements.push_back(statement);
    return statement;
}

void SqliteFile::run(const char* sql) {
    check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

void SqliteFile::transact(const std::function<void()>& work) {
    run("BEGIN IMMEDIATE");
    try {
        work();
        run("COMMIT");
    } catch (...) {
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

std::int64_t SqliteFile::changes() const {
    return sqlite3_changes(m_db);
}

std::int64_t SqliteFile::bytesUsed() {
    SqliteQuery query(m_bytesUsed);
    return query.next() ? query.number(0) : 0;
}

void SqliteFile::close() {
    for (sqlite3_stmt* statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void removeSqliteFile(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm"})
        std::filesystem::remove(std::filesystem::path(file) += end, ignored);
}

}  // namespace engine::data
