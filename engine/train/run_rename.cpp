// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/run.h"
#include "engine/core/read_file.h"
#include "engine/train/run_lock.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace engine {
namespace {

/// Of a folder on any of the three systems.
bool isFolderName(const std::string& name) {
    const bool isPlain = std::ranges::none_of(name, [](char character) {
        return static_cast<unsigned char>(character) < 0x20 ||
               std::string("/\\:*?\"<>|").find(character) != std::string::npos;
    });
    return isPlain && !name.empty() && name.front() != '.' && name.front() != ' ' && name.back() != '.' &&
           name.back() != ' ';
}

}  // namespace

bool isRunInUse(const std::filesystem::path& folder) {
    return training::isRunLocked(folder);
}

std::filesystem::path renameRun(const std::filesystem::path& folder, const std::string& name) {
    const std::filesystem::path from = (folder / "x").parent_path();  // without a slash at its end
    if (!isFolderName(name))
        throw Error(ErrorKind::Usage, "run.name", "[train] a folder cannot be called '" + name + "'", from,
                    "choose a name without / \\ : * ? \" < > | and without a dot or space at its ends", {name});
    const std::filesystem::path to =
        from.parent_path() / std::filesystem::path(std::u8string(name.begin(), name.end()));
    if (to == from)
        return from;
    const training::RunLock lock(from);
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(to, error)))
        throw Error(ErrorKind::Usage, "run.name_taken", "[train] there is a folder " + displayPath(to) + " already", to,
                    "choose another name", {name});
    std::filesystem::rename(from, to, error);
    if (error)
        throw Error(ErrorKind::Disk, "run.folder_rename",
                    "[train] the run folder cannot be renamed: " + error.message(), from,
                    "check that the folder may be written", {error.message()});
    return to;
}

}  // namespace engine
