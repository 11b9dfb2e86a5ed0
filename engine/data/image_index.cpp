// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/image_index.h"

#include <algorithm>

#include "engine/core/read_file.h"
#include "engine/data/folders.h"
#include "engine/data/image_list.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

fs::path genericPath(std::string_view text) {
    std::string generic(text);
    std::replace(generic.begin(), generic.end(), '\\', '/');
    return generic;
}

}  // namespace

ImageIndex::ImageIndex(const fs::path& folder, const std::stop_token& stop) : m_folder(folder) {
    ImageList list = listImages({folder}, folder, stop);
    m_images = std::move(list.images);
    m_issues = std::move(list.issues);
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        fs::path relative = relativeTo(m_folder, m_images[i]);
        for (int round = 0; round < 2; ++round, relative.replace_extension()) {
            m_byPath.emplace(displayPath(relative.generic_string()), i);
            m_byName.emplace(displayPath(relative.filename()), i);
        }
    }
    for (const Issue& issue : m_issues) {
        fs::path relative = relativeTo(m_folder, issue.file);
        for (int round = 0; round < 2 && issue.loss == Loss::Image; ++round, relative.replace_extension()) {
            m_lost.insert(displayPath(relative.generic_string()));
            m_lost.insert(displayPath(relative.filename()));
        }
    }
}

std::optional<std::size_t> ImageIndex::at(std::string_view path) const {
    const auto found = m_byPath.find(displayPath(genericPath(path).lexically_normal().generic_string()));
    return found == m_byPath.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> ImageIndex::named(std::string_view path) const {
    const auto found = m_byName.find(displayPath(genericPath(path).filename()));
    return found == m_byName.end() ? std::nullopt : std::optional(found->second);
}

bool ImageIndex::isLost(std::string_view path) const {
    const fs::path generic = genericPath(path);
    return m_lost.contains(displayPath(generic.lexically_normal().generic_string())) ||
           m_lost.contains(displayPath(generic.filename()));
}

std::vector<fs::path> filesWithSuffix(const fs::path& folder, std::string_view suffix, const std::stop_token& stop) {
    std::vector<fs::path> files;
    FolderWalk(stop).walk(folder, [&](const fs::directory_entry& entry) {
        if (lowerCase(displayPath(entry.path().extension())) == suffix)
            files.push_back(entry.path());
    });
    std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
    return files;
}

std::optional<Split> splitOfFolder(const fs::path& relative) {
    if (!relative.has_parent_path())
        return std::nullopt;
    const std::string top = lowerCase(displayPath(*relative.begin()));
    if (top == "train")
        return Split::Train;
    if (top == "val" || top == "valid" || top == "validation")
        return Split::Val;
    return top == "test" ? std::optional(Split::Test) : std::nullopt;
}

fs::path relativeTo(const fs::path& folder, const fs::path& file) {
    auto part = file.begin();
    for (auto own = folder.begin(); own != folder.end(); ++own) {
        if (own->empty())
            continue;  // behind a last slash
        if (part == file.end() || *part != *own)
            return file;
        ++part;
    }
    fs::path relative;
    for (; part != file.end(); ++part)
        relative /= *part;
    return relative;
}

}  // namespace engine::data
