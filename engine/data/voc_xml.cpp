// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/voc_xml.h"

#include <algorithm>
#include <set>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_question.h"
#include "engine/data/folders.h"
#include "engine/data/text.h"
#include "engine/data/voc_annotation.h"
#include "engine/data/voc_sets.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

struct Folders {
    fs::path root, annotations, images;
};

// The first of these names that is a folder there, else `otherwise`.
fs::path folderIn(const fs::path& root, std::initializer_list<const char*> names, const fs::path& otherwise) {
    std::error_code error;
    for (const char* name : names) {
        if (fs::is_directory(root / name, error))
            return root / name;
    }
    return otherwise;
}

bool hasAnnotations(const fs::path& folder) {
    return !folderIn(folder, {"Annotations", "annotations"}, {}).empty();
}

// Archives keep the dataset a folder or two down: VOCdevkit/VOC2007.
std::vector<fs::path> rootsBelow(const fs::path& folder) {
    if (hasAnnotations(folder))
        return {folder};
    std::vector<fs::path> roots;
    for (const fs::path& child : foldersIn(folder)) {
        if (hasAnnotations(child)) {
            roots.push_back(child);
            continue;
        }
        for (const fs::path& grandchild : foldersIn(child)) {
            if (hasAnnotations(grandchild))
                roots.push_back(grandchild);
        }
    }
    return roots;
}

Folders findFolders(const fs::path& path) {
    const std::vector<fs::path> roots = rootsBelow(path);
    if (roots.empty())
        return {path, path, path};
    if (roots.size() > 1) {
        const std::string first = displayPath(roots[0]), second = displayPath(roots[1]);
        throw Error(ErrorKind::Dataset, "voc.several",
                    "[dataset] there are several Pascal VOC datasets: " + first + " and " + second, path,
                    "open one of these folders", {first, second});
    }
    const fs::path& root = roots.front();
    return {root, folderIn(root, {"Annotations", "annotations"}, root),
            folderIn(root, {"JPEGImages", "images", "Images", "jpegimages"}, root)};
}

bool beginsAsVoc(const fs::path& file) {
    try {
        const std::string text = readFileBytes(file, limits::kLabelFileBytes, ErrorKind::Dataset);
        const std::size_t at = text.find("<annotation");
        return at != std::string::npos && at + 11 < text.size() && text[at + 11] != 's';
    } catch (const Error&) {
        return false;
    }
}

class VocDataset final : public AnnotationSource {
public:
    VocDataset(const DatasetRef& ref, const std::stop_token& stop) : m_folders(findFolders(ref.path)) {
        m_listing.format = DatasetFormat::Voc;
        m_listing.source = m_listing.root = m_folders.root;
        m_listing.name = displayPath((m_folders.root / "x").parent_path().filename());
        std::vector<Annotation> annotations;
        std::int64_t difficult = 0, truncated = 0;
        for (const fs::path& file : filesWithSuffix(m_folders.annotations, ".xml", stop)) {
            if (stop.stop_requested())
                break;
            VocAnnotation read = readVocXml(file);
            difficult += read.difficult;
            truncated += read.truncated;
            annotations.push_back(std::move(read.annotation));
        }
        moveToCorners(annotations, ref);
        pair(std::move(annotations), m_folders.annotations, ImageIndex(m_folders.images, stop));
        refuseWithoutBoxes(stop);
        report(Severity::Note, "voc.difficult", difficult, "objects are marked as difficult; they are used");
        report(Severity::Note, "voc.truncated", truncated, "objects are marked as truncated; they are used");
        m_listing.issues.insert(m_listing.issues.end(), m_index->issues().begin(), m_index->issues().end());
        VocSets sets = readVocSets(m_folders.root, ref.answers);
        std::move(sets.questions.begin(), sets.questions.end(), std::back_inserter(m_listing.questions));
        if (sets.uses.empty())
            listAll();
        else
            listSets(sets);
    }

private:
    // Pixels are counted from 1 and the last one belongs to the box, unless the files show that they count from 0.
    void moveToCorners(std::vector<Annotation>& annotations, const DatasetRef& ref) {
        std::int64_t zeros = 0, ones = 0;
        for (const Annotation& annotation : annotations) {
            for (const Annotation::Object& object : annotation.objects) {
                const StatedBox& box = object.box;
                if (box.x1 == box.x2 || box.y1 == box.y2)
                    continue;
                zeros += std::min(box.x1, box.x2) == 0 || std::min(box.y1, box.y2) == 0;
                ones += std::min(box.x1, box.x2) == 1 || std::min(box.y1, box.y2) == 1;
            }
        }
        if (zeros > 0) {
            const std::string count = std::to_string(zeros), others = std::to_string(ones);
            Question question{"voc.origin",
                              count + " boxes begin at pixel 0 and " + others +
                                  " at pixel 1; is the first pixel of an image number 1, as in Pascal VOC, or 0?",
                              {"1-based", "0-based"},
                              zeros >= ones ? 1u : 0u,
                              false,
                              {count, others}};
            const bool isZeroBased = choiceOf(question, ref.answers) == "0-based";
            m_listing.questions.push_back(std::move(question));
            if (isZeroBased)
                return;
        }
        for (Annotation& annotation : annotations) {
            for (Annotation::Object& object : annotation.objects) {
                moveLower(object.box.x1, object.box.x2);
                moveLower(object.box.y1, object.box.y2);
            }
        }
    }

    // A box from a pixel to the same pixel is a slip of the hand, not a box of one pixel: it stays without area.
    static void moveLower(double& a, double& b) {
        const double low = std::min(a, b) - 1;
        if (a == b)
            a = b = low;
        else
            (a < b ? a : b) = low;
    }

    void refuseWithoutBoxes(const std::stop_token& stop) const {
        if (!m_listing.classNames.empty() || stop.stop_requested())
            return;
        const std::string where = displayPath(m_folders.annotations);
        const auto bad = std::find_if(m_annotations.begin(), m_annotations.end(),
                                      [](const Annotation& annotation) { return !annotation.isUsable; });
        const std::string example =
            bad == m_annotations.end() ? "" : ": " + displayPath(bad->file) + " " + bad->issues.front().message;
        throw Error(
            ErrorKind::Dataset, "voc.no_objects",
            "[dataset] no object in the " + std::to_string(m_annotations.size()) + " xml files of " + where + example,
            m_folders.annotations, "give the folder that holds Annotations and JPEGImages",
            {std::to_string(m_annotations.size()), where});
    }

    void listSets(const VocSets& sets) {
        for (std::size_t i = 0; i < m_annotations.size(); ++i)
            m_fileOf.emplace(displayPath(m_annotations[i].file.stem()), i);
        std::set<std::size_t> listed;
        for (const VocSets::Use& use : sets.uses)
            listSet(use, listed);
        report(Severity::Note, "voc.unlisted", static_cast<std::int64_t>(m_index->images().size() - listed.size()),
               "images are in none of the lists of ImageSets; they are not used");
        sortEntries();
    }

    void listSet(const VocSets::Use& use, std::set<std::size_t>& listed) {
        std::string bytes;
        try {
            bytes = readFileBytes(use.list, limits::kYamlBytes, ErrorKind::Dataset);
        } catch (const Error& error) {
            m_listing.issues.push_back(
                {Severity::Error, error.code, error.message, use.list, 0, Loss::Nothing, error.parameters});
            return;
        }
        std::set<std::size_t> ofThisList;
        std::int64_t number = 0;
        for (const std::string_view line : splitLines(withoutBom(bytes))) {
            ++number;
            const auto fields = splitFields(line);
            if (fields.empty())
                continue;
            const auto image = imageOf(line.substr(0, line.find_last_not_of(" \t") + 1), fields.front());
            if (!image && (m_index->isLost(line) || m_index->isLost(fields.front())))
                continue;
            if (!image) {
                const std::string name = inQuotes(line);
                m_listing.issues.push_back({Severity::Error,
                                            "image.missing",
                                            "the image " + name + " does not exist",
                                            use.list,
                                            number,
                                            Loss::Image,
                                            {name}});
                continue;
            }
            listed.insert(*image);
            if (ofThisList.insert(*image).second)
                list(*image, use.split);
        }
    }

    // A line is a name, which may hold spaces, or a name and a number.
    std::optional<std::size_t> imageOf(std::string_view line, std::string_view firstField) const {
        for (const std::string_view name : {line, firstField}) {
            if (const auto image = m_index->at(name))
                return image;
            if (const auto image = m_index->named(name))
                return image;
            const auto file = m_fileOf.find(name);
            if (file != m_fileOf.end())
                return m_imageOf[file->second];
        }
        return std::nullopt;
    }

    Folders m_folders;
    std::map<std::string, std::size_t, std::less<>> m_fileOf;
};

}  // namespace

bool looksLikeVoc(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error))
        return false;
    std::vector<fs::path> places = rootsBelow(path);
    for (fs::path& place : places)
        place = folderIn(place, {"Annotations", "annotations"}, place);
    if (places.empty())
        places = {path};
    for (const fs::path& place : places) {
        const std::vector<fs::path> files = filesWithSuffix(place, ".xml");
        constexpr std::ptrdiff_t kTried = 5;
        if (std::any_of(files.begin(), files.begin() + std::min<std::ptrdiff_t>(kTried, std::ssize(files)),
                        beginsAsVoc))
            return true;
    }
    return false;
}

std::unique_ptr<DatasetSource> openVoc(const DatasetRef& ref, const std::stop_token& stop) {
    return std::make_unique<VocDataset>(ref, stop);
}

}  // namespace engine::data
