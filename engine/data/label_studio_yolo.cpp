// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/label_studio_yolo.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/image_index.h"
#include "engine/data/text.h"
#include "engine/data/yolo_source.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

// Of "1f2e3d4c-name", which uploading makes of "name".
std::string nameBeforeUpload(const std::string& stem) {
    constexpr std::size_t kHashLength = 8;
    const bool hasHash = stem.size() > kHashLength + 1 && stem[kHashLength] == '-' &&
                         stem.find_first_not_of("0123456789abcdef") == kHashLength;
    return hasHash ? stem.substr(kHashLength + 1) : stem;
}

std::vector<std::string> namesOfNotes(const fs::path& file) {
    std::map<std::int64_t, std::string> byId;
    try {
        const auto notes = nlohmann::json::parse(readFileBytes(file, limits::kYamlBytes, ErrorKind::Dataset));
        for (const auto& category : notes.at("categories")) {
            const auto id = category.at("id").get<std::int64_t>();
            if (id < 0 || id >= limits::kClassNames)
                throw std::out_of_range("a class number is out of range");
            byId[id] = category.at("name").get<std::string>();
        }
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw Error(ErrorKind::Dataset, "label_studio.no_names",
                    "[dataset] " + displayPath(file) + " does not list the classes: " + error.what(), file,
                    "add classes.txt with one class name a line", {displayPath(file)});
    }
    std::vector<std::string> names(byId.empty() ? 0 : static_cast<std::size_t>(byId.rbegin()->first) + 1);
    for (const auto& [id, name] : byId)
        names[static_cast<std::size_t>(id)] = name;
    return names;
}

class LabelStudioYolo final : public YoloSource {
public:
    LabelStudioYolo(const DatasetRef& ref, const std::stop_token& stop) : m_root(ref.path) {
        m_listing.format = DatasetFormat::LabelStudioYolo;
        m_listing.source = m_listing.root = m_root;
        m_listing.name = displayPath((m_root / "x").parent_path().filename());
        std::error_code error;
        const fs::path classes = m_root / "classes.txt", notes = m_root / "notes.json";
        if (fs::exists(classes, error))
            setClasses(readNameLines(classes), classes);
        else
            setClasses(namesOfNotes(notes), notes);
        const ImageIndex index(m_root / "images", stop);
        if (index.images().empty() && !stop.stop_requested()) {
            throw Error(ErrorKind::Dataset, "label_studio.no_images",
                        "[dataset] the Label Studio export in " + displayPath(m_root) + " holds no images", m_root,
                        "export again as \"YOLO with Images\", or copy the images into its folder images",
                        {displayPath(m_root)});
        }
        m_listing.issues = index.issues();
        findLabels(stop);
        for (const fs::path& image : index.images())
            list(image);
        reportUnused(index);
        sortEntries();
    }

private:
    void findLabels(const std::stop_token& stop) {
        for (const fs::path& label : filesWithSuffix(m_root / "labels", ".txt", stop)) {
            const fs::path relative = relativeTo(m_root / "labels", label).replace_extension();
            m_labels.insert(relative);
            m_uploads[relative.parent_path() / nameBeforeUpload(displayPath(relative.filename()))].push_back(relative);
        }
    }

    fs::path labelFile(const fs::path& relative) const {
        fs::path name = relative;
        name += ".txt";
        return m_root / "labels" / name;
    }

    void list(const fs::path& image) {
        const fs::path inImages = relativeTo(m_root / "images", image);
        fs::path label = fs::path(inImages).replace_extension();
        const auto uploads = m_uploads.find(label);
        if (!m_labels.contains(label) && uploads != m_uploads.end()) {
            if (uploads->second.size() > 1) {
                const std::string count = std::to_string(uploads->second.size());
                loseImage("label_studio.ambiguous",
                          count + " label files may be its own, for example " +
                              displayPath(labelFile(uploads->second.front()).filename()) +
                              "; export again with images. The image is not used",
                          image, 0, {count, displayPath(labelFile(uploads->second.front()).filename())});
                m_used.insert(uploads->second.begin(), uploads->second.end());
                return;
            }
            label = uploads->second.front();
        }
        m_used.insert(label);
        m_listing.entries.push_back({image, splitOfFolder(inImages), labelFile(label)});
    }

    void reportUnused(const ImageIndex& index) {
        for (const fs::path& label : m_labels) {
            const std::string name = displayPath(label.filename());
            if (!m_used.contains(label) && !index.isLost(name) && !index.isLost(nameBeforeUpload(name))) {
                loseImage("image.missing", "its image does not exist", labelFile(label), 0, {name});
            }
        }
    }

    fs::path m_root;
    std::set<fs::path> m_labels, m_used;                  ///< below labels/, without suffix
    std::map<fs::path, std::vector<fs::path>> m_uploads;  ///< by their name before the upload
};

}  // namespace

bool looksLikeLabelStudioYolo(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path / "labels", error) &&
           (fs::is_regular_file(path / "notes.json", error) || fs::is_regular_file(path / "classes.txt", error)) &&
           filesWithSuffix(path, ".yaml").empty() && filesWithSuffix(path, ".yml").empty();
}

std::unique_ptr<DatasetSource> openLabelStudioYolo(const DatasetRef& ref, const std::stop_token& stop) {
    return std::make_unique<LabelStudioYolo>(ref, stop);
}

}  // namespace engine::data
