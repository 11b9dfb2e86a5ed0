// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace engine {

/// What the program keeps beside its results, to be faster the next time. All of it may be deleted at any time.
enum class CacheKind {
    Features,    ///< what frozen stages made of images
    Thumbnails,  ///< small pictures of the gallery
    FileFacts,   ///< what was found out about files: sizes, hashes
    Speeds,      ///< measured times of models
};

struct CacheUse {
    CacheKind kind = CacheKind::Features;
    std::int64_t bytes = 0;
};

/// Where files live that may be deleted at any time: $ESPALIER_CACHE, else "espalier" in $XDG_CACHE_HOME or in the
/// platform's place for caches. Empty where there is no such place. It need not exist yet. Relative values of the
/// variables count as unset.
std::filesystem::path cacheFolder();

/// Every kind, in the order of CacheKind.
std::vector<CacheUse> cacheUse();

/// Deletes the files of that kind. What this process has open goes on with the deleted file until it ends.
/// Throws Error (Disk) naming the first file that could not be deleted.
void clearCache(CacheKind kind);

}  // namespace engine
