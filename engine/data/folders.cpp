// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/folders.h"

#include <sys/stat.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/api/limits.h"
#include "engine/core/read_file.h"

namespace engine::data {

namespace fs = std::filesystem;

bool isHidden(const fs::path& path) {
    const std::string& text = path.native();
    const std::string_view name = std::string_view(text).substr(text.find_last_of('/') + 1);
    return name.starts_with('.') || name == "__MACOSX";
}

std::vector<fs::path> foldersIn(const fs::path& folder) {
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (!isHidden(it->path()) && it->is_directory(ignored))
            folders.push_back(it->path());
    }
    std::sort(folders.begin(), folders.end(),
              [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
    return folders;
}

FileStatus statusOf(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {{static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)},
            S_ISREG(status.st_mode),
            static_cast<std::uint64_t>(status.st_nlink)};
}

void FolderWalk::walk(const fs::path& folder, const Visit& visit, std::int64_t depth) {
    const Inode inode = statusOf(folder).inode;
    const bool isClosed = m_closed && depth > 0 && m_closed->contains(inode);
    if (m_stop.stop_requested() || isClosed || !m_entered.insert(inode).second)
        return;
    const auto issue = [&](Severity severity, const char* code, const std::string& message, const std::string& detail) {
        m_issues.push_back({severity, code, message, folder, 0, Loss::Nothing, {displayPath(folder), detail}});
    };
    if (depth > limits::kFolderDepth) {
        issue(Severity::Warning, "dataset.deep",
              "lies more than " + std::to_string(limits::kFolderDepth) + " folders deep; it is not searched",
              std::to_string(limits::kFolderDepth));
        return;
    }
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (!isHidden(it->path()))
            entries.push_back(*it);
    }
    if (error)
        issue(Severity::Error, "dataset.folder", "cannot be read: " + error.message(), error.message());
    // The order of a folder is the file system's; which of two linked names is kept must not depend on it.
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
    for (const fs::directory_entry& entry : entries) {
        visit(entry);
        if (entry.is_directory(error))
            walk(entry.path(), visit, depth + 1);
    }
}

}  // namespace engine::data
