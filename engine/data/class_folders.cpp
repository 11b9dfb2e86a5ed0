// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/class_folders.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_source.h"
#include "engine/data/folders.h"
#include "engine/data/image_index.h"
#include "engine/data/image_list.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

struct ClassFolder {
    fs::path folder;
    std::optional<Split> split;
};

// A folder named after a split counts as one only if folders are in it: "test" may be a class.
std::vector<ClassFolder> classFoldersIn(const fs::path& path) {
    std::vector<ClassFolder> ofSplits, plain;
    for (const fs::path& folder : foldersIn(path)) {
        const auto split = splitOfFolder(folder.filename() / "x");
        const std::vector<fs::path> inner = split ? foldersIn(folder) : std::vector<fs::path>();
        for (const fs::path& each : inner)
            ofSplits.push_back({each, split});
        if (inner.empty())
            plain.push_back({folder, std::nullopt});
    }
    return ofSplits.empty() ? plain : ofSplits;
}

class ClassFolders final : public DatasetSource {
public:
    ClassFolders(const DatasetRef& ref, const std::stop_token& stop) {
        m_listing.format = DatasetFormat::ClassFolders;
        m_listing.task = DatasetTask::Classify;
        m_listing.source = m_listing.root = ref.path;
        m_listing.name = displayPath((ref.path / "x").parent_path().filename());
        const std::vector<ClassFolder> folders = classFoldersIn(ref.path);
        setClasses(folders);
        for (const ClassFolder& folder : folders) {
            if (stop.stop_requested())
                break;
            list(folder, stop);
        }
        reportGaps();
        sortEntries();
    }

    ImageLabels labels(std::size_t entry, const ImageHeader&) const override {
        ImageLabels labels;
        labels.classId = m_classOf.at(m_listing.entries[entry].label);
        return labels;
    }

private:
    void setClasses(const std::vector<ClassFolder>& folders) {
        std::map<std::string, std::int64_t> ids;
        for (const ClassFolder& folder : folders)
            ids.emplace(displayPath(folder.folder.filename()), 0);
        if (ids.size() < 2) {
            const std::string name = displayPath(m_listing.root);
            throw Error(ErrorKind::Dataset, "classes.few",
                        fmt::format("[dataset] {} holds {} folders of images; classification needs two classes", name,
                                    ids.size()),
                        m_listing.root, "put the images of each class into a folder of its own",
                        {name, std::to_string(ids.size())});
        }
        for (auto& [name, id] : ids) {
            id = static_cast<std::int64_t>(m_listing.classNames.size());
            m_listing.classNames.push_back(name);
            m_listing.classIds.push_back(id);
        }
        m_closed.insert(statusOf(m_listing.root).inode);
        for (const ClassFolder& folder : folders) {
            m_classOf[folder.folder] = ids.at(displayPath(folder.folder.filename()));
            m_closed.insert({statusOf(folder.folder).inode, statusOf(folder.folder.parent_path()).inode});
        }
    }

    void list(const ClassFolder& folder, const std::stop_token& stop) {
        ImageList images = listImages({folder.folder}, m_listing.root, stop, m_closed);
        for (const fs::path& image : images.images)
            m_listing.entries.push_back({image, folder.split, folder.folder});
        std::move(images.issues.begin(), images.issues.end(), std::back_inserter(m_listing.issues));
        if (!images.images.empty())
            m_classesOf[folder.split].insert(m_classOf[folder.folder]);
        else
            note("classes.empty", fmt::format("has no images of the class {}", displayPath(folder.folder.filename())),
                 folder.folder, {displayPath(folder.folder.filename())});
    }

    void reportGaps() {
        for (const auto& [split, classes] : m_classesOf) {
            for (std::size_t id = 0; split && id < m_listing.classNames.size(); ++id) {
                if (classes.contains(static_cast<std::int64_t>(id)))
                    continue;
                const std::string& name = m_listing.classNames[id];
                note("classes.not_in_split", fmt::format("the class {} has no image in {}", name, splitName(*split)),
                     m_listing.root, {name, splitName(*split)});
            }
        }
    }

    void note(const char* code, std::string message, const fs::path& file, std::vector<std::string> parameters) {
        m_listing.issues.push_back(
            {Severity::Warning, code, std::move(message), file, 0, Loss::Nothing, std::move(parameters)});
    }

    std::map<fs::path, std::int64_t> m_classOf;
    std::set<Inode> m_closed;  ///< a link to one of these would bring the images of another class
    std::map<std::optional<Split>, std::set<std::int64_t>> m_classesOf;
};

}  // namespace

bool looksLikeClassFolders(const fs::path& path) {
    std::set<std::string> classes;
    for (const ClassFolder& folder : classFoldersIn(path)) {
        if (!listImages({folder.folder}, path).images.empty())
            classes.insert(displayPath(folder.folder.filename()));
        if (classes.size() == 2)
            return true;
    }
    return false;
}

std::unique_ptr<DatasetSource> openClassFolders(const DatasetRef& ref, const std::stop_token& stop) {
    return std::make_unique<ClassFolders>(ref, stop);
}

}  // namespace engine::data
