// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string_view>

namespace engine {

/// Receives the bytes of a file being written. Throws Error (Disk).
using WriteFunction = std::function<void(const void* data, std::size_t size)>;

/// Writes a new file beside `file`, fsyncs, renames over it, fsyncs the folder: a reader sees the old bytes
/// or the new ones, never a part. Creates missing folders. Throws Error (Disk) naming `file`; the old file
/// is then untouched and the new one removed. Whatever `produce` throws passes through likewise.
void writeAtomically(const std::filesystem::path& file, const std::function<void(const WriteFunction&)>& produce);
void writeAtomically(const std::filesystem::path& file, std::string_view bytes);

/// Renames `written`, whose bytes are fsynced, over `file` in the same folder and fsyncs the folder. Throws Error
/// (Disk).
void moveIntoPlace(const std::filesystem::path& written, const std::filesystem::path& file);

/// Appends one line and fsyncs it; a first line after a torn one starts on a new line. Throws Error (Disk).
void appendLine(const std::filesystem::path& file, std::string_view line);

}  // namespace engine
