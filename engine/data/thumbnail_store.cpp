// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/thumbnail_store.h"

#include <mutex>
#include <system_error>
#include <utility>

#include "engine/data/thumbnail_database.h"

namespace engine::data {

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
        removeSqliteFile(file);
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
