// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/thumbnail_store.h"

#include <sys/stat.h>

#include <mutex>
#include <system_error>
#include <utility>

#include "engine/data/thumbnail_database.h"

namespace engine::data {

std::optional<FileIdentity> identityOf(const std::filesystem::path& file) {
    std::error_code problem;
    FileIdentity identity{std::filesystem::absolute(file, problem)};
    struct stat status {};
    if (problem || ::stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    identity.sizeBytes = status.st_size;
    identity.modifiedNs = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    identity.inode = status.st_ino;
    return identity;
}

struct ThumbnailStore::State {
    void open() {
        if (file.empty())
            return;
        std::error_code ignored;
        std::filesystem::create_directories(file.parent_path(), ignored);
        try {
            database = std::make_unique<ThumbnailDatabase>(file);
        } catch (const SqliteFailure& failure) {
            if (failure.isDamage())
                startAnew();
        }
    }

    // Once: a file that is damaged again stays unused.
    void startAnew() {
        database.reset();
        if (std::exchange(isAnew, true))
            return;
        std::error_code ignored;
        for (const char* end : {"", "-wal", "-shm"})
            std::filesystem::remove(std::filesystem::path(file) += end, ignored);
        open();
    }

    template <typename Work>
    void guarded(Work work) {
        const std::lock_guard lock(mutex);
        if (!database)
            return;
        try {
            work(*database);
            if (database->hasManyUses())
                database->writeUses();
        } catch (const SqliteFailure& failure) {
            if (failure.isDamage())
                startAnew();
        }
    }

    std::filesystem::path file;
    std::int64_t maxBytes = 0;
    bool isAnew = false;
    std::unique_ptr<ThumbnailDatabase> database;  // none: nothing is found
    std::mutex mutex;
};

ThumbnailStore::ThumbnailStore(const std::filesystem::path& file, std::int64_t maxBytes)
    : m_state(std::make_unique<State>()) {
    m_state->file = file;
    m_state->maxBytes = maxBytes;
    m_state->open();
}

ThumbnailStore::~ThumbnailStore() {
    m_state->guarded([](ThumbnailDatabase& database) { database.writeUses(); });
}

std::optional<std::string> ThumbnailStore::find(const FileIdentity& file, int maxSidePx) {
    std::optional<std::string> jpeg;
    m_state->guarded([&](ThumbnailDatabase& database) { jpeg = database.find(file, maxSidePx); });
    return jpeg;
}

std::optional<std::string> ThumbnailStore::find(const FileIdentity& file, std::string_view contentHash, int maxSidePx) {
    std::optional<std::string> jpeg;
    m_state->guarded([&](ThumbnailDatabase& database) {
        jpeg = database.find(contentHash, maxSidePx);
        if (jpeg)
            database.note(file, contentHash);
    });
    return jpeg;
}

void ThumbnailStore::keep(const FileIdentity& file, std::string_view contentHash, int maxSidePx,
                          std::string_view jpeg) {
    m_state->guarded(
        [&](ThumbnailDatabase& database) { database.keep(file, contentHash, maxSidePx, jpeg, m_state->maxBytes); });
}

}  // namespace engine::data
