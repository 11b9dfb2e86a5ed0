// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// Limits on input files; files over a limit are refused with a message that names it.
namespace engine::limits {

inline constexpr std::int64_t kImagePixels = 178'000'000;
inline constexpr std::int64_t kImageSide = 65'535;
inline constexpr std::int64_t kImageFileBytes = 512LL << 20;
inline constexpr std::int64_t kLabelFileBytes = 16LL << 20;
inline constexpr std::int64_t kBoxesPerImage = 100'000;
inline constexpr std::int64_t kYamlBytes = 16LL << 20;
inline constexpr std::int64_t kYamlNodes = 1'000'000;
inline constexpr std::int64_t kYamlDepth = 50;
inline constexpr std::int64_t kJsonBytes = 4LL << 30;
inline constexpr std::int64_t kJsonDepth = 64;
inline constexpr std::int64_t kClassNames = 100'000;
inline constexpr std::int64_t kClassNameCodePoints = 256;
inline constexpr std::int64_t kFolderDepth = 64;
inline constexpr std::int64_t kZipEntries = 100'000;
inline constexpr std::int64_t kArchiveEntries = 200'000;
inline constexpr std::int64_t kArchiveBytes = 100LL << 30;  ///< unpacked
inline constexpr std::int64_t kArchiveRatio = 200;          ///< unpacked bytes for each byte of the archive
inline constexpr std::int64_t kArchivePathBytes = 1024;
inline constexpr std::int64_t kPickleBytes = 64LL << 20;
inline constexpr std::int64_t kPickleOpcodes = 2'000'000;
inline constexpr std::int64_t kPickleMemo = 1'000'000;
inline constexpr std::int64_t kPickleDepth = 200;
inline constexpr std::int64_t kSafetensorsHeaderBytes = 100LL << 20;

}  // namespace engine::limits
