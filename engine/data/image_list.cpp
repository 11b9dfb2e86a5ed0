// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/image_list.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/image_io.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

// Pictures that people put into such folders and that need converting: named, not passed over.
bool hasForeignSuffix(const fs::path& file) {
    const std::string suffix = lowerCase(displayPath(file.extension()));
    constexpr std::array kForeign{".avif", ".dng", ".gif", ".heic", ".heif", ".jp2", ".mpo", ".pfm"};
    return std::find(kForeign.begin(), kForeign.end(), suffix) != kForeign.end();
}

bool isImageName(const fs::path& file) {
    return hasImageSuffix(file) || hasForeignSuffix(file);
}

class Lister {
public:
    Lister(const fs::path& root, const std::set<Inode>& closed, std::stop_token stop)
        : m_root(root), m_walk(std::move(stop), &closed) {}

    void add(const fs::path& place) {
        std::error_code error;
        if (fs::is_directory(place, error)) {
            m_files.clear();
            m_walk.walk(place, [this](const fs::directory_entry& entry) {
                std::error_code ignored;
                if (!entry.is_directory(ignored) && isImageName(entry.path()))
                    addFromFolder(entry);
            });
        } else if (place.extension() == ".txt") {
            readList(place);
        } else {
            addFile(place);
        }
    }

    ImageList take() {
        std::sort(m_result.images.begin(), m_result.images.end(),
                  [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
        m_result.issues.insert(m_result.issues.end(), m_walk.issues().begin(), m_walk.issues().end());
        return std::move(m_result);
    }

private:
    void addFromFolder(const fs::directory_entry& entry) {
        std::error_code error;
        const FileStatus status = statusOf(entry.path());
        if (!status.isRegular) {
            addFile(entry.path());
            return;
        }
        if (entry.is_symlink(error) || status.links > 1) {
            const auto [first, isNew] = m_files.emplace(status.inode, entry.path());
            if (!isNew) {
                issue(Severity::Note, "image.same_file", entry.path(),
                      "is the same file as " + displayPath(first->second) + "; it is used once", Loss::Image);
                return;
            }
        }
        m_result.images.push_back(entry.path());
    }

    void addFile(const fs::path& file) {
        std::error_code error;
        const fs::file_status status = fs::status(file, error);
        if (fs::is_regular_file(status)) {
            m_result.images.push_back(file);
        } else if (status.type() == fs::file_type::not_found) {
            issue(Severity::Error, "image.missing", file, "does not exist", Loss::Image);
        } else {
            issue(Severity::Error, "image.not_regular", file, "is not a regular file", Loss::Image);
        }
    }

    void readList(const fs::path& list) {
        std::string bytes;
        try {
            bytes = readFileBytes(list, limits::kYamlBytes, ErrorKind::Dataset);
        } catch (const Error& error) {
            m_result.issues.push_back(
                {Severity::Error, error.code, error.message, list, 0, Loss::Nothing, error.parameters});
            return;
        }
        const fs::path folder = list.parent_path();
        std::int64_t number = 0;
        for (std::string_view line : splitLines(withoutBom(bytes))) {
            ++number;
            const auto first = line.find_first_not_of(" \t"), last = line.find_last_not_of(" \t");
            if (first == std::string_view::npos)
                continue;
            line = line.substr(first, last - first + 1);
            const std::size_t before = m_result.issues.size();
            addFile(locate(folder, fs::path(std::string(line)), line.starts_with("./")));
            // The place to mend is the line of the list.
            for (std::size_t i = before; i < m_result.issues.size(); ++i) {
                m_result.issues[i].message = displayPath(m_result.issues[i].file) + " " + m_result.issues[i].message;
                m_result.issues[i].file = list;
                m_result.issues[i].line = number;
            }
        }
    }

    fs::path locate(const fs::path& folder, const fs::path& stated, bool isBesideList) const {
        if (stated.is_absolute())
            return stated.lexically_normal();
        const fs::path besideList = (folder / stated).lexically_normal();
        if (isBesideList)
            return besideList;
        std::error_code ignored;
        for (const fs::path& candidate :
             {(m_root / stated).lexically_normal(), besideList, fs::absolute(stated).lexically_normal()}) {
            if (fs::exists(candidate, ignored))
                return candidate;
        }
        return (m_root / stated).lexically_normal();
    }

    void issue(Severity severity, const std::string& code, const fs::path& file, std::string message, Loss loss) {
        m_result.issues.push_back({severity, code, std::move(message), file, 0, loss, {displayPath(file)}});
    }

    const fs::path& m_root;
    FolderWalk m_walk;
    ImageList m_result;
    std::map<Inode, fs::path> m_files;
};

}  // namespace

ImageList listImages(const std::vector<std::filesystem::path>& places, const std::filesystem::path& root,
                     std::stop_token stop, const std::set<Inode>& closed) {
    Lister lister(root, closed, std::move(stop));
    for (const std::filesystem::path& place : places)
        lister.add(place);
    return lister.take();
}

}  // namespace engine::data
