// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <stop_token>

#include "engine/api/progress.h"

namespace engine::data {

/// A regular file named .zip.
bool looksLikeArchive(const std::filesystem::path& path);

/// Unpacks the images and the text files of labels (txt, xml, json, yaml, yml, names, data) of a zip archive into a
/// folder of their own below `into`, which is named after the archive and its path, size and time. The folder appears
/// when it is whole; where it is there already, nothing is unpacked. Reports "unpack".
///
/// Throws Error (Dataset): "archive.unsafe" for a name that is absolute, leads out, is too long or is there twice (also
/// if only the case differs), and for links and special files; "archive.encrypted"; "archive.too_large" for more than
/// limits.h says, stated or met while inflating; "archive.damaged"; "archive.empty". Throws Error (Disk). The archive
/// is judged before the first byte is written, and after an error or a stop request nothing is left.
/// @returns the folder; an empty path after a stop request.
std::filesystem::path unpackArchive(const std::filesystem::path& zip, const std::filesystem::path& into,
                                    const ProgressFunction& progress = {}, std::stop_token stop = {});

}  // namespace engine::data
