// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

#include "engine/api/issue.h"

namespace engine::data {

/// A name that begins with a dot, or the __MACOSX of archives.
bool isHidden(const std::filesystem::path& path);

/// The folders in a folder, hidden ones left out, sorted as bytes. Nothing where it cannot be read.
std::vector<std::filesystem::path> foldersIn(const std::filesystem::path& folder);

/// The same for all names of one file or folder; that of all paths to nothing is the same too.
using Inode = std::pair<std::uint64_t, std::uint64_t>;

/// Of what a path leads to; as it is where it leads to nothing.
struct FileStatus {
    Inode inode;
    bool isRegular = false;
    std::uint64_t links = 0;  ///< how many names the file has
};
FileStatus statusOf(const std::filesystem::path& path);

/// Goes through all that is below a folder, hidden names left out, in the order of the names as bytes. Linked folders
/// are entered; no folder is entered twice by one FolderWalk.
class FolderWalk {
public:
    /// @param closed folders that are not entered, but where a walk begins; must outlive the walks
    explicit FolderWalk(std::stop_token stop, const std::set<Inode>* closed = nullptr)
        : m_stop(std::move(stop)), m_closed(closed) {}

    using Visit = std::function<void(const std::filesystem::directory_entry& entry)>;
    /// @param visit for each entry, a folder before what is in it
    void walk(const std::filesystem::path& folder, const Visit& visit) { walk(folder, visit, 0); }

    /// "dataset.deep" for folders below the depth of limits.h, "dataset.folder" for those that cannot be read.
    const std::vector<Issue>& issues() const { return m_issues; }

private:
    void walk(const std::filesystem::path& folder, const Visit& visit, std::int64_t depth);

    std::stop_token m_stop;
    const std::set<Inode>* m_closed;
    std::set<Inode> m_entered;
    std::vector<Issue> m_issues;
};

}  // namespace engine::data
