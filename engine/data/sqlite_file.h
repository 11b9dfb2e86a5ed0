// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace engine::data {

/// What the functions below throw.
struct SqliteFailure {
    int code;

    bool isDamage() const;  ///< the file is no database, or not one with our tables
};

/// One run of a prepared statement.
class SqliteQuery {
public:
    explicit SqliteQuery(sqlite3_stmt* statement) : m_statement(statement) {}
    ~SqliteQuery();
    SqliteQuery(const SqliteQuery&) = delete;
    SqliteQuery& operator=(const SqliteQuery&) = delete;

    SqliteQuery& with(std::int64_t value);
    SqliteQuery& with(std::string_view bytes);  ///< must live as long as the query
    bool next();                                ///< whether there is a row
    std::int64_t number(int column);
    std::string bytes(int column);

private:
    sqlite3_stmt* m_statement;
    int m_bound = 0;
};

/// An open database for what may be lost. For one thread at a time; several processes may share the file.
class SqliteFile {
public:
    /// Makes the file where there is none. @param layout statements to be run first; must bear being run again.
    SqliteFile(const std::filesystem::path& file, const char* layout);
    ~SqliteFile();
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    sqlite3_stmt* prepare(const char* sql);  ///< lives as long as this
    void run(const char* sql);
    void transact(const std::function<void()>& work);  ///< all or nothing
    std::int64_t changes() const;                      ///< rows that the last statement changed
    std::int64_t bytesUsed();                          ///< of the file, without pages that are free

private:
    void close();

    sqlite3* m_db = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
    sqlite3_stmt* m_bytesUsed = nullptr;
};

/// Deletes the database and what belongs to it.
void removeSqliteFile(const std::filesystem::path& file);

}  // namespace engine::data
