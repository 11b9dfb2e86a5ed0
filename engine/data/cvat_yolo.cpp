// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/cvat_yolo.h"

#include <algorithm>
#include <map>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"
#include "engine/data/folders.h"
#include "engine/data/image_index.h"
#include "engine/data/text.h"
#include "engine/data/yolo_source.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMainFile = "obj.data";

// Empty where there is none.
fs::path findRoot(const fs::path& path) {
    std::error_code error;
    if (path.filename() == kMainFile && fs::is_regular_file(path, error))
        return path.parent_path();
    if (fs::is_regular_file(path / kMainFile, error))
        return path;
    std::vector<fs::path> roots;
    for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (fs::is_regular_file(it->path() / kMainFile, ignored))
            roots.push_back(it->path());
    }
    return roots.empty() ? fs::path() : *std::min_element(roots.begin(), roots.end());
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t");
    return first == std::string_view::npos ? "" : std::string(text.substr(first, last - first + 1));
}

std::map<std::string, std::string> readEntries(const fs::path& file) {
    const std::string bytes = readFileBytes(file, limits::kYamlBytes, ErrorKind::Dataset);
    std::map<std::string, std::string> entries;
    for (const std::string_view line : splitLines(withoutBom(bytes))) {
        const std::size_t at = line.find('=');
        if (at != std::string_view::npos)
            entries[trimmed(line.substr(0, at))] = trimmed(line.substr(at + 1));
    }
    return entries;
}

class CvatYolo final : public YoloSource {
public:
    CvatYolo(const DatasetRef& ref, const std::stop_token& stop) {
        const fs::path root = findRoot(ref.path);
        if (root.empty()) {
            throw Error(ErrorKind::Dataset, "cvat.no_data",
                        "[dataset] there is no obj.data in " + displayPath(ref.path), ref.path,
                        "export from CVAT as \"YOLO 1.1\"", {displayPath(ref.path)});
        }
        m_listing.format = DatasetFormat::CvatYolo;
        m_listing.source = root / kMainFile;
        m_listing.root = root;
        m_listing.name = displayPath((root / "x").parent_path().filename());
        const std::map<std::string, std::string> entries = readEntries(m_listing.source);
        const auto names = entries.find("names");
        const fs::path namesFile = locate(names == entries.end() ? "data/obj.names" : names->second);
        setClasses(readNameLines(namesFile), namesFile);
        if (const auto count = entries.find("classes"); count != entries.end())
            compareCount(count->second);
        listSubsets(entries, stop);
        sortEntries();
    }

private:
    // Paths are those of the training computer: "data/" is where the archive is unpacked. Nothing outside is read.
    fs::path locate(std::string stated) const {
        std::replace(stated.begin(), stated.end(), '\\', '/');
        fs::path path = fs::path(stated).lexically_normal();
        if (path.is_absolute() || *path.begin() == "..")
            path = path.filename();
        std::error_code error;
        if (!fs::exists(m_listing.root / path, error) && *path.begin() == "data")
            path = relativeTo("data", path);
        return m_listing.root / path;
    }

    void compareCount(const std::string& stated) {
        const auto count = parseInteger(stated);
        const std::string found = std::to_string(m_listing.classNames.size());
        if (count && std::to_string(*count) == found)
            return;
        m_listing.issues.push_back(
            {Severity::Warning,
             "dataset.nc",
             "`classes` is " + inQuotes(stated) + " but there are " + found + " names; the names count",
             m_listing.source,
             0,
             Loss::Nothing,
             {stated, found}});
    }

    void listSubsets(const std::map<std::string, std::string>& entries, const std::stop_token& stop) {
        std::map<std::string, std::optional<Split>> subsets;
        bool hasValidation = false;
        for (const auto& [key, value] : entries) {
            if (key == "classes" || key == "names" || key == "backup")
                continue;
            subsets[value] = splitOfFolder(fs::path(key) / "x");
            hasValidation = hasValidation || subsets[value] == Split::Val;
        }
        for (auto& [list, split] : subsets) {
            if (stop.stop_requested())
                return;
            if (split == Split::Train && !hasValidation)
                split.reset();
            readList(locate(list), split);
        }
    }

    void readList(const fs::path& list, std::optional<Split> split) {
        std::string bytes;
        try {
            bytes = readFileBytes(list, limits::kYamlBytes, ErrorKind::Dataset);
        } catch (const Error& error) {
            m_listing.issues.push_back(
                {Severity::Error, error.code, error.message, list, 0, Loss::Nothing, error.parameters});
            return;
        }
        std::map<Inode, fs::path> listed;
        std::int64_t number = 0;
        for (const std::string_view line : splitLines(withoutBom(bytes))) {
            ++number;
            const std::string name = trimmed(line);
            if (name.empty())
                continue;
            const fs::path image = locate(name);
            std::error_code error;
            if (!fs::is_regular_file(image, error) || !hasImageSuffix(image)) {
                loseImage("image.missing",
                          "the image " + inQuotes(name) +
                              " is not there; export from CVAT with \"Save images\", or copy the images beside their "
                              "label files",
                          list, number, {inQuotes(name)});
                continue;
            }
            const auto [first, isNew] = listed.emplace(statusOf(image).inode, image);
            if (isNew) {
                m_listing.entries.push_back({image, split, fs::path(image).replace_extension(".txt")});
            } else if (first->second != image) {
                m_listing.issues.push_back(
                    {Severity::Note,
                     "image.same_file",
                     displayPath(image) + " is the same file as " + displayPath(first->second) + "; it is used once",
                     list,
                     number,
                     Loss::Image,
                     {displayPath(image)}});
            }
        }
    }
};

}  // namespace

bool looksLikeCvatYolo(const fs::path& path) {
    return !findRoot(path).empty();
}

std::unique_ptr<DatasetSource> openCvatYolo(const DatasetRef& ref, const std::stop_token& stop) {
    return std::make_unique<CvatYolo>(ref, stop);
}

}  // namespace engine::data
