// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/user_folders.h"

#include <cstdlib>
#include <system_error>

#if defined(_WIN32)
#include <windows.h>

#include <string>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>

#include <cstdint>
#include <string>
#endif

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

std::filesystem::path programFolder() {
    std::error_code error;
#if defined(_WIN32)
    std::wstring file(32768, L'\0');
    file.resize(GetModuleFileNameW(nullptr, file.data(), static_cast<DWORD>(file.size())));
    return std::filesystem::path(file).parent_path();
#elif defined(__APPLE__)
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size);
    std::string file(size, '\0');
    _NSGetExecutablePath(file.data(), &size);
    return std::filesystem::weakly_canonical(file.c_str(), error).parent_path();
#else
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
#endif
}

std::filesystem::path builtInModelsFolder() {
    return builtInModelsFolder(programFolder());
}

std::filesystem::path builtInModelsFolder(const std::filesystem::path& programFolder) {
    if (auto chosen = absolutePathIn("ESPALIER_BUILTIN_MODELS"); !chosen.empty())
        return chosen;
    std::error_code error;
    if (const auto installed = programFolder.parent_path() / "share" / "espalier" / "models";
        !programFolder.empty() && std::filesystem::is_directory(installed, error))
        return installed;
    return ESPALIER_BUILTIN_MODELS_DEFAULT;
}

}  // namespace engine
