// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/user_folders.h"

#include <cstdlib>

namespace engine {
namespace {

std::filesystem::path absolutePathIn(const char* variable) {
    const char* value = std::getenv(variable);
    const std::filesystem::path path = value ? value : "";
    return path.is_absolute() ? path : std::filesystem::path();
}

}  // namespace

std::filesystem::path cacheFolder() {
    if (auto chosen = absolutePathIn("ESPALIER_CACHE"); !chosen.empty())
        return chosen;
    if (const auto caches = absolutePathIn("XDG_CACHE_HOME"); !caches.empty())
        return caches / "espalier";
#ifdef _WIN32
    if (const auto local = absolutePathIn("LOCALAPPDATA"); !local.empty())
        return local / "espalier" / "cache";
#else
    if (const auto home = absolutePathIn("HOME"); !home.empty()) {
#ifdef __APPLE__
        return home / "Library" / "Caches" / "espalier";
#else
        return home / ".cache" / "espalier";
#endif
    }
#endif
    return {};
}

std::filesystem::path dataFolder() {
    if (const auto data = absolutePathIn("XDG_DATA_HOME"); !data.empty())
        return data / "espalier";
#ifdef _WIN32
    if (const auto local = absolutePathIn("LOCALAPPDATA"); !local.empty())
        return local / "espalier";
#else
    if (const auto home = absolutePathIn("HOME"); !home.empty()) {
#ifdef __APPLE__
        return home / "Library" / "Application Support" / "espalier";
#else
        return home / ".local" / "share" / "espalier";
#endif
    }
#endif
    return {};
}

}  // namespace engine
