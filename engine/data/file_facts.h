// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/data/file_identity.h"

namespace engine::data {

class SqliteFile;

/// What was found out about files, kept from one scan to the next in an SQLite file, so that an unchanged file is not
/// opened again. Several processes may share it. It is a convenience and never fails: where it cannot be opened or
/// written, everything is found out anew; a damaged one is made anew.
class FileFacts {
public:
    static constexpr std::int64_t kMaxBytes = std::int64_t{512} << 20;

    /// The user's own, in cacheFolder(). Its name carries the version of what is kept.
    static std::filesystem::path userFile();

    /// @param kind what the facts tell: another kind is another fact. @param files their folders are looked up.
    /// @param maxBytes on disk; the facts of the folders used longest ago go.
    FileFacts(const std::filesystem::path& store, std::string kind, const std::vector<std::filesystem::path>& files,
              std::int64_t maxBytes = kMaxBytes);
    ~FileFacts();
    FileFacts(const FileFacts&) = delete;
    FileFacts& operator=(const FileFacts&) = delete;

    /// What is kept of the unchanged file, else findOut(). What it throws goes through, and what becomes JSON's null is
    /// not kept; nor is anything of a file that changes meanwhile or has just been written. From any thread.
    template <typename Fact, typename FindOut>
    Fact of(const std::filesystem::path& file, const FindOut& findOut) {
        const std::optional<FileIdentity> identity = m_database ? identityOf(file) : std::nullopt;
        if (identity) {
            try {
                if (const auto known = find(*identity))
                    return known->get<Fact>();
            } catch (const nlohmann::json::exception&) {
                // Damaged: found out anew.
            }
        }
        Fact fact = findOut();
        if (identity)
            keep(*identity, nlohmann::json(fact));
        return fact;
    }

    /// Writes what is new.
    void save();

private:
    struct PackedFact {
        FileIdentity file;
        std::string packed;
    };

    /// As in FileIdentity.
    struct Known {
        std::int64_t sizeBytes, modifiedNs, changedNs;
        std::uint64_t inode;
        std::string packed;
    };

    void load(const std::vector<std::filesystem::path>& files);
    std::optional<nlohmann::json> find(const FileIdentity& file) const;
    void keep(const FileIdentity& file, const nlohmann::json& fact);
    void write();
    void evict();

    std::filesystem::path m_store;
    std::string m_kind;
    std::int64_t m_maxBytes;
    std::unique_ptr<SqliteFile> m_database;          // none: nothing is kept
    std::unordered_map<std::string, Known> m_known;  // by path; not changed after loading
    std::vector<std::filesystem::path> m_found;      // folders of which anything is kept
    std::mutex m_mutex;
    std::vector<PackedFact> m_new;
};

}  // namespace engine::data
