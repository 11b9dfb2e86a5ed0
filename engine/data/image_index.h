// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/issue.h"

namespace engine::data {

/// The image files below a folder, to be found by the names that label files give them.
class ImageIndex {
public:
    explicit ImageIndex(const std::filesystem::path& folder, const std::stop_token& stop = {});

    const std::vector<std::filesystem::path>& images() const { return m_images; }  ///< sorted by path as bytes
    const std::vector<Issue>& issues() const { return m_issues; }

    /// The image of that path below the folder, with or without its suffix, with slashes or backslashes.
    /// @returns an index into images().
    std::optional<std::size_t> at(std::string_view path) const;
    /// The first image whose name is the last part of `path`, in any folder.
    std::optional<std::size_t> named(std::string_view path) const;
    /// One of issues() tells of the loss of an image of that path or name, with or without its suffix.
    bool isLost(std::string_view path) const;

private:
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_images;
    std::vector<Issue> m_issues;
    std::map<std::string, std::size_t, std::less<>> m_byPath, m_byName;  ///< the first one where several share it
    std::set<std::string, std::less<>> m_lost;                           ///< paths and names
};

/// What has this suffix ("`.xml`", whatever the case) below `folder`, sorted by path as bytes; found as images are, so
/// linked folders are entered once. May be no regular file: reading it says so by its name.
std::vector<std::filesystem::path> filesWithSuffix(const std::filesystem::path& folder, std::string_view suffix,
                                                   const std::stop_token& stop = {});

/// Of a file in "train/", "val/", "valid/", "validation/" or "test/", whatever the case.
std::optional<Split> splitOfFolder(const std::filesystem::path& relative);

/// `file` without `folder` before it; `file` where it does not lie there.
std::filesystem::path relativeTo(const std::filesystem::path& folder, const std::filesystem::path& file);

}  // namespace engine::data
