// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/file_facts.h"

#include <map>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

#include "engine/core/user_folders.h"
#include "engine/data/sqlite_file.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLayout = R"(
    CREATE TABLE IF NOT EXISTS folders (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, used INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS facts (folder INTEGER NOT NULL, kind BLOB NOT NULL, name BLOB NOT NULL,
        size INTEGER NOT NULL, modified INTEGER NOT NULL, changed INTEGER NOT NULL, inode INTEGER NOT NULL,
        fact BLOB NOT NULL, PRIMARY KEY (folder, kind, name)) WITHOUT ROWID;
)";

}  // namespace

fs::path FileFacts::userFile() {
    const fs::path folder = cacheFolder();
    return folder.empty() ? folder : folder / "file-facts-1.sqlite";
}

FileFacts::FileFacts(const fs::path& store, std::string kind, const std::vector<fs::path>& files, std::int64_t maxBytes)
    : m_store(store), m_kind(std::move(kind)), m_maxBytes(maxBytes) {
    if (m_store.empty())
        return;
    for (int attempt = 0; attempt < 2; ++attempt) {
        try {
            std::error_code ignored;
            fs::create_directories(m_store.parent_path(), ignored);
            m_database = std::make_unique<SqliteFile>(m_store, kLayout);
            load(files);
            return;
        } catch (const SqliteFailure& failure) {
            m_database.reset();
            m_known.clear();
            m_found.clear();
            if (!failure.isDamage())
                return;
            removeSqliteFile(m_store);
        }
    }
}

FileFacts::~FileFacts() {
    save();
}

void FileFacts::load(const std::vector<fs::path>& files) {
    std::set<fs::path> folders;
    const fs::path* last = nullptr;
    for (const fs::path& file : files) {
        // Most files lie beside the one before.
        const std::string& path = file.native();
        const std::size_t end = path.find_last_of('/');
        if (last && last->native().compare(0, std::string::npos, path, 0, end == std::string::npos ? 0 : end) == 0)
            continue;
        std::error_code problem;
        const fs::path folder = fs::absolute(file, problem).parent_path();
        last = &*folders.insert(folder).first;
    }
    sqlite3_stmt* findFolder = m_database->prepare("SELECT id FROM folders WHERE path = ?");
    sqlite3_stmt* findFacts = m_database->prepare(
        "SELECT name, size, modified, changed, inode, fact FROM facts WHERE folder = ? AND kind = ?");
    for (const fs::path& folder : folders) {
        SqliteQuery id(findFolder);
        if (!id.with(folder.native()).next())
            continue;
        m_found.push_back(folder);
        SqliteQuery facts(findFacts);
        facts.with(id.number(0)).with(m_kind);
        const std::string before = (folder / "").native();
        while (facts.next()) {
            m_known.emplace(before + facts.bytes(0),
                            Known{facts.number(1), facts.number(2), facts.number(3),
                                  static_cast<std::uint64_t>(facts.number(4)), facts.bytes(5)});
        }
    }
}

std::optional<nlohmann::json> FileFacts::find(const FileIdentity& file) const {
    const auto known = m_known.find(file.path.native());
    if (known == m_known.end())
        return std::nullopt;
    const Known& then = known->second;
    if (std::tie(then.sizeBytes, then.modifiedNs, then.changedNs, then.inode) !=
        std::tie(file.sizeBytes, file.modifiedNs, file.changedNs, file.inode))
        return std::nullopt;
    return nlohmann::json::from_msgpack(known->second.packed);
}

void FileFacts::keep(const FileIdentity& file, const nlohmann::json& fact) {
    if (fact.is_null() || !isSettled(file) || identityOf(file.path) != file)
        return;
    std::string packed;
    nlohmann::json::to_msgpack(fact, packed);
    const std::lock_guard lock(m_mutex);
    m_new.push_back({file, std::move(packed)});
}

void FileFacts::save() {
    if (!m_database)
        return;
    try {
        m_database->transact([this] { write(); });
        evict();
    } catch (const SqliteFailure&) {
        // They are found out again next time.
    }
    m_new.clear();
}

void FileFacts::write() {
    SqliteQuery last(m_database->prepare("SELECT coalesce(max(used), 0) FROM folders"));
    const std::int64_t now = last.next() ? last.number(0) + 1 : 0;
    sqlite3_stmt* use = m_database->prepare(
        "INSERT INTO folders (path, used) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET used = excluded.used "
        "RETURNING id");
    const auto idOf = [&](const fs::path& folder) {
        SqliteQuery query(use);
        query.with(folder.native()).with(now).next();
        return query.number(0);
    };
    std::map<fs::path, std::int64_t> ids;
    for (const fs::path& folder : m_found)
        ids[folder] = idOf(folder);
    sqlite3_stmt* keep = m_database->prepare("INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const PackedFact& fact : m_new) {
        const fs::path folder = fact.file.path.parent_path();
        auto place = ids.find(folder);
        if (place == ids.end())
            place = ids.emplace(folder, idOf(folder)).first;
        const std::string name = fact.file.path.filename().native();
        SqliteQuery(keep)
            .with(place->second)
            .with(m_kind)
            .with(name)
            .with(fact.file.sizeBytes)
            .with(fact.file.modifiedNs)
            .with(fact.file.changedNs)
            .with(static_cast<std::int64_t>(fact.file.inode))
            .with(fact.packed)
            .next();
    }
}

// A tenth more than needed, so that it is not done at every scan. Freed pages are used again: the file stays.
void FileFacts::evict() {
    if (m_database->bytesUsed() <= m_maxBytes)
        return;
    while (m_database->bytesUsed() > m_maxBytes - m_maxBytes / 10) {
        m_database->run(
            "DELETE FROM facts WHERE folder = (SELECT id FROM folders ORDER BY used LIMIT 1);"
            "DELETE FROM folders WHERE id = (SELECT id FROM folders ORDER BY used LIMIT 1)");
        if (m_database->changes() == 0)
            return;
    }
}

}  // namespace engine::data
