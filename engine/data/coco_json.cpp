// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/coco_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/coco_file.h"
#include "engine/data/coco_files.h"
#include "engine/data/dataset_source.h"
#include "engine/data/image_index.h"
#include "engine/data/label_check.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

class CocoDataset final : public DatasetSource {
public:
    CocoDataset(const DatasetRef& ref, const std::stop_token& stop) {
        CocoFiles files = findCocoFiles(ref.path, ref.answers);
        m_listing.format = DatasetFormat::Coco;
        m_listing.source = files.uses.size() == 1 ? files.uses.front().file : files.root;
        m_listing.root = files.root;
        m_listing.name = displayPath((files.root / "x").parent_path().filename());
        m_listing.questions = std::move(files.questions);
        m_listing.issues = std::move(files.issues);
        for (const fs::path& file : files.unused)
            issue(Severity::Warning, "coco.unused", displayPath(file) + " is not used", Loss::Nothing, file,
                  {displayPath(file)});
        const ImageIndex index(files.root, stop);
        for (const fs::path& image : index.images())
            ++m_filesOfName[displayPath(image.filename())];
        m_listing.issues.insert(m_listing.issues.end(), index.issues().begin(), index.issues().end());
        for (const CocoFiles::Use& use : files.uses) {
            if (stop.stop_requested())
                break;
            add(readCocoFile(use.file), use.split, index);
        }
        count(Severity::Note, "coco.crowd", m_crowds, "annotations mark a crowd; they are not used");
        count(Severity::Warning, "coco.no_image", m_homeless, "annotations belong to no image; they are not used");
        count(Severity::Note, "coco.unlisted", static_cast<std::int64_t>(index.images().size() - m_used.size()),
              "images are in no COCO file; they are not used");
        sort();
    }

    ImageLabels labels(std::size_t entry, const ImageHeader& header) const override {
        const Content& content = m_contents[entry];
        const fs::path& image = m_listing.entries[entry].image;
        if (static_cast<std::int64_t>(content.boxes.size()) > limits::kBoxesPerImage)
            return tooManyBoxes(image, content.boxes.size());
        std::vector<StatedBox> boxes;
        std::vector<Issue> issues;
        for (const Box& box : content.boxes) {
            const std::string where =
                fmt::format("annotation {} of {}", box.number, displayPath(m_listing.entries[entry].label.filename()));
            const bool isUnknown = box.classId < 0;
            if (!isUnknown && box.hasBox)
                boxes.push_back({box.classId, box.x1, box.y1, box.x2, box.y2, 0, where});
            else
                issues.push_back(
                    {Severity::Warning,
                     isUnknown ? "coco.box_category" : "coco.box",
                     fmt::format("{}: {}; it is not used", where,
                                 isUnknown ? "its category is not in the list" : "it has neither a box nor polygons"),
                     image,
                     0,
                     Loss::Box,
                     {std::to_string(box.number)}});
        }
        ImageLabels result = checkBoxes(boxes, header, content.width, content.height, image);
        result.issues.insert(result.issues.end(), issues.begin(), issues.end());
        return result;
    }

    StatedSize statedSize(std::size_t entry) const override {
        return {m_contents[entry].width, m_contents[entry].height};
    }

private:
    struct Box {
        std::int64_t classId = -1;  // -1 = not in the list
        std::int64_t number = 0;
        double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
        bool hasBox = false;
    };
    struct Content {
        int width = 0, height = 0;
        std::vector<Box> boxes;
    };

    static ImageLabels tooManyBoxes(const fs::path& image, std::size_t boxes) {
        ImageLabels result;
        result.isUsable = false;
        result.issues.push_back(
            {Severity::Error,
             "label.too_many",
             fmt::format("has {} boxes; at most {} are read; the image is not used", boxes, limits::kBoxesPerImage),
             image,
             0,
             Loss::Image,
             {std::to_string(boxes), std::to_string(limits::kBoxesPerImage)}});
        return result;
    }

    void add(const CocoFile& file, std::optional<Split> split, const ImageIndex& index) {
        const auto classes = addClasses(file);
        std::unordered_map<std::int64_t, std::size_t> contentOf;  // npos: known, but not used
        for (const CocoFile::Image& image : file.images)
            addImage(file, image, split, index, contentOf);
        for (const CocoFile::Annotation& annotation : file.annotations) {
            const auto content = contentOf.find(annotation.image);
            if (content == contentOf.end()) {
                ++m_homeless;
                continue;
            }
            if (content->second == kNotUsed)
                continue;
            if (annotation.isCrowd) {
                ++m_crowds;
                continue;
            }
            const auto classId = classes.find(annotation.category);
            m_contents[content->second].boxes.push_back({classId == classes.end() ? -1 : classId->second,
                                                         annotation.number, annotation.x1, annotation.y1, annotation.x2,
                                                         annotation.y2, annotation.hasBox});
        }
    }

    // Classes are in the order of their ids; a further file's are told by their names.
    std::map<std::int64_t, std::int64_t> addClasses(const CocoFile& file) {
        std::vector<CocoFile::Category> categories = file.categories;
        std::sort(categories.begin(), categories.end(),
                  [](const CocoFile::Category& a, const CocoFile::Category& b) { return a.id < b.id; });
        std::map<std::int64_t, std::int64_t> classes;
        for (const CocoFile::Category& category : categories) {
            const std::string name = category.name.empty() ? fmt::format("class_{}", category.id) : category.name;
            const auto known = m_classOfName.emplace(name, m_listing.classNames.size());
            if (known.second) {
                m_listing.classNames.push_back(name);
                m_listing.classIds.push_back(category.id);
            }
            classes[category.id] = static_cast<std::int64_t>(known.first->second);
        }
        if (static_cast<std::int64_t>(m_listing.classNames.size()) > limits::kClassNames) {
            throw Error(
                ErrorKind::Dataset, "dataset.many_classes",
                fmt::format("[dataset] {} names more than {} classes", displayPath(file.file), limits::kClassNames),
                file.file, "is it a file of boxes?", {displayPath(file.file), std::to_string(limits::kClassNames)});
        }
        reportRootCategory(file, categories);
        return classes;
    }

    // Roboflow puts the name of the project before the classes.
    void reportRootCategory(const CocoFile& file, const std::vector<CocoFile::Category>& categories) {
        if (categories.size() < 2)
            return;
        const CocoFile::Category& first = categories.front();
        const bool isUsed = std::any_of(file.annotations.begin(), file.annotations.end(),
                                        [&](const auto& annotation) { return annotation.category == first.id; });
        const bool isAbove = std::any_of(categories.begin() + 1, categories.end(),
                                         [&](const auto& category) { return category.supercategory == first.name; });
        if (!isUsed && isAbove && m_roots.insert(first.name).second) {
            issue(Severity::Note, "coco.root_category",
                  fmt::format("the class \"{}\" only groups the others and has no box", first.name), Loss::Nothing,
                  m_listing.root, {first.name});
        }
    }

    void addImage(const CocoFile& file, const CocoFile::Image& image, std::optional<Split> split,
                  const ImageIndex& index, std::unordered_map<std::int64_t, std::size_t>& contentOf) {
        const auto [content, isNew] = contentOf.emplace(image.id, kNotUsed);
        if (!isNew) {
            lose("coco.same_id", fmt::format("the image \"{}\" has the number of another one", image.fileName), file,
                 image);
            return;
        }
        const auto found = find(file, image.fileName, split, index);
        if (!found && index.isLost(image.fileName))
            return;
        if (!found) {
            lose("image.missing", fmt::format("its image \"{}\" does not exist", image.fileName), file, image);
            return;
        }
        if (!m_used.insert({*found, split}).second) {
            lose("coco.same_image", fmt::format("the image \"{}\" is listed twice", image.fileName), file, image);
            return;
        }
        content->second = m_contents.size();
        m_contents.push_back({image.width, image.height, {}});
        m_listing.entries.push_back({index.images()[*found], split, file.file});
    }

    std::optional<std::size_t> find(const CocoFile& file, const std::string& name, std::optional<Split> split,
                                    const ImageIndex& index) const {
        const std::string beside = displayPath(relativeTo(m_listing.root, file.file).parent_path());
        std::vector<std::string> places{beside.empty() ? name : beside + "/" + name, name, "images/" + name};
        for (const std::string& folder :
             {split ? std::string(splitName(*split)) : std::string(), displayPath(file.file.stem())}) {
            if (folder.empty())
                continue;
            places.push_back("images/" + folder + "/" + name);
            places.push_back(folder + "/" + name);
        }
        for (const std::string& place : places) {
            if (const auto found = index.at(place))
                return found;
        }
        // Absolute paths of another computer, and URLs: the last part, if it can mean one file only.
        const std::string last = name.substr(name.find_last_of("/\\") + 1);
        const auto files = m_filesOfName.find(last);
        return files != m_filesOfName.end() && files->second == 1 ? index.named(last) : std::nullopt;
    }

    void sort() {
        std::vector<std::size_t> order(m_contents.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const std::vector<Entry>& entries = m_listing.entries;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return entries[a].split != entries[b].split ? entries[a].split < entries[b].split
                                                        : entries[a].image.native() < entries[b].image.native();
        });
        std::vector<Entry> sorted;
        std::vector<Content> contents;
        for (const std::size_t i : order) {
            sorted.push_back(std::move(m_listing.entries[i]));
            contents.push_back(std::move(m_contents[i]));
        }
        m_listing.entries = std::move(sorted);
        m_contents = std::move(contents);
    }

    void lose(const char* code, const std::string& message, const CocoFile& file, const CocoFile::Image& image) {
        issue(Severity::Error, code, message + "; it is not used", Loss::Image, file.file, {image.fileName});
    }

    void count(Severity severity, const char* code, std::int64_t number, const std::string& what) {
        if (number > 0)
            issue(severity, code, fmt::format("{} {}", number, what), Loss::Nothing, m_listing.root,
                  {std::to_string(number)});
    }

    void issue(Severity severity, const char* code, std::string message, Loss loss, const fs::path& file,
               std::vector<std::string> parameters) {
        m_listing.issues.push_back({severity, code, std::move(message), file, 0, loss, std::move(parameters)});
    }

    static constexpr std::size_t kNotUsed = static_cast<std::size_t>(-1);
    std::vector<Content> m_contents;  // parallel to the entries
    std::map<std::string, std::size_t> m_classOfName;
    std::map<std::string, int> m_filesOfName;
    std::set<std::pair<std::size_t, std::optional<Split>>> m_used;
    std::set<std::string> m_roots;
    std::int64_t m_crowds = 0, m_homeless = 0;
};

}  // namespace

bool looksLikeCoco(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error) ? !findCocoFiles(path, {}).uses.empty() : beginsAsCoco(path);
}

std::unique_ptr<DatasetSource> openCoco(const DatasetRef& ref, const std::stop_token& stop) {
    return std::make_unique<CocoDataset>(ref, stop);
}

}  // namespace engine::data
