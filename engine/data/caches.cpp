// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/cache.h"

#include <array>
#include <string>

#include "engine/api/error.h"
#include "engine/core/read_file.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

struct Place {
    CacheKind kind;
    const char* start;  // of the name in the cache folder: of a folder, or of files whose name goes on with a version
};

constexpr std::array<Place, 4> kPlaces{{{CacheKind::Features, "features"},
                                        {CacheKind::Thumbnails, "thumbnails-"},
                                        {CacheKind::FileFacts, "file-facts-"},
                                        {CacheKind::Speeds, "speed"}}};

/// Regular files of that kind, also those that older versions have left.
std::vector<fs::path> filesOf(CacheKind kind) {
    std::vector<fs::path> files;
    std::error_code ignored;
    const std::string start = kPlaces[static_cast<std::size_t>(kind)].start;
    for (const fs::directory_entry& entry : fs::directory_iterator(cacheFolder(), ignored)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_directory(ignored) && name == start) {
            for (const fs::directory_entry& inner : fs::directory_iterator(entry.path(), ignored)) {
                if (inner.is_regular_file(ignored))
                    files.push_back(inner.path());
            }
        } else if (entry.is_regular_file(ignored) && start.ends_with('-') && name.starts_with(start)) {
            files.push_back(entry.path());
        }
    }
    return files;
}

}  // namespace

std::vector<CacheUse> cacheUse() {
    std::vector<CacheUse> uses;
    for (const Place& place : kPlaces) {
        CacheUse use{place.kind, 0};
        for (const fs::path& file : filesOf(place.kind)) {
            std::error_code failed;
            const auto bytes = fs::file_size(file, failed);
            use.bytes += failed ? 0 : static_cast<std::int64_t>(bytes);
        }
        uses.push_back(use);
    }
    return uses;
}

void clearCache(CacheKind kind) {
    for (const fs::path& file : filesOf(kind)) {
        std::error_code failed;
        fs::remove(file, failed);
        if (failed)
            throw Error(ErrorKind::Disk, "cache.not_deleted",
                        "[cache] " + displayPath(file) + " cannot be deleted: " + failed.message(), file,
                        "check the permissions of the folder", {failed.message()});
    }
}

}  // namespace engine
