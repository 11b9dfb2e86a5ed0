// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/ultralytics_source.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_set>

#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_question.h"
#include "engine/data/dataset_yaml.h"
#include "engine/data/image_list.h"
#include "engine/data/yolo_labels.h"
#include "engine/data/yolo_source.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

class UltralyticsSource final : public YoloSource {
public:
    UltralyticsSource(DatasetYaml yaml, const std::map<std::string, std::string>& answers,
                      const std::stop_token& stop) {
        m_listing.format = DatasetFormat::Ultralytics;
        m_listing.name = nameOf(yaml);
        m_listing.source = yaml.file;
        m_listing.root = yaml.root;
        m_listing.issues = std::move(yaml.issues);
        setClasses(std::move(yaml.classNames), yaml.file);
        for (const Split split : kSplits)
            listSplit(split, yaml.splits[static_cast<std::size_t>(split)], stop);
        if (!stop.stop_requested())
            askForValidation(yaml.namesValidation, answers);
        reportOrphanLabels();
    }

private:
    static std::string nameOf(const DatasetYaml& yaml) {
        const std::string stem = displayPath(yaml.file.stem());
        const bool isGeneric = stem == "data" || stem == "dataset";
        // A root that ends in a slash, as "path: ." gives it, has no file name of its own.
        return isGeneric ? displayPath((yaml.root / "data").parent_path().filename()) : stem;
    }

    void listSplit(Split split, const std::vector<fs::path>& places, const std::stop_token& stop) {
        ImageList list = listImages(places, m_listing.root, stop);
        for (const fs::path& image : list.images)
            m_listing.entries.push_back({image, split, labelPathOf(image)});
        std::move(list.issues.begin(), list.issues.end(), std::back_inserter(m_listing.issues));
        if (!list.images.empty() || places.empty() || stop.stop_requested())
            return;
        const std::string where = displayPath(places.front()), name = splitName(split);
        if (split == Split::Train) {
            throw Error(ErrorKind::Dataset, "dataset.no_images",
                        "[dataset] no image in " + where + ", the place of the training images", places.front(),
                        "give the folder of the images as `train:` in " + displayPath(m_listing.source), {name, where});
        }
        m_listing.issues.push_back({Severity::Error,
                                    "dataset.no_images",
                                    "no image in " + where + ", the place of the " + name + " images",
                                    places.front(),
                                    0,
                                    Loss::Nothing,
                                    {name, where}});
    }

    // Where the yaml names a place that is not there, it is more likely to be mended than done without.
    void askForValidation(bool isNamed, const std::map<std::string, std::string>& answers) {
        const auto isOf = [](Split split) { return [split](const Entry& entry) { return entry.split == split; }; };
        if (std::ranges::any_of(m_listing.entries, isOf(Split::Val)) ||
            std::ranges::count_if(m_listing.entries, isOf(Split::Train)) < 2)
            return;
        Question question{"yaml.val", "", {"split", "none"}, isNamed ? std::size_t{1} : std::size_t{0}, false, {}};
        question.message =
            "the yaml gives no validation images; set a part of the training images aside for validation?";
        if (choiceOf(question, answers) == "split") {
            for (Entry& entry : m_listing.entries) {
                if (entry.split == Split::Train)
                    entry.split.reset();
            }
        }
        ask(std::move(question));
    }

    // Texts in the label folders that belong to no image: one issue a folder.
    void reportOrphanLabels() {
        std::map<std::string, std::unordered_set<std::string>> known;
        for (const Entry& entry : m_listing.entries) {
            const std::string& label = entry.label.native();
            const std::size_t name = label.find_last_of('/') + 1;
            known[label.substr(0, name)].insert(label.substr(name));
        }
        for (const auto& [before, labels] : known) {
            const fs::path folder = fs::path(before).parent_path();
            // Beside the images lie readme files too.
            if (folder.filename() != "images")
                reportOrphans(folder, labels);
        }
    }

    void reportOrphans(const fs::path& folder, const std::unordered_set<std::string>& labels) {
        std::vector<fs::path> orphans;
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
            const fs::path name = it->path().filename();
            const bool isList = name == "classes.txt" || name == "train.txt" || name == "val.txt" || name == "test.txt";
            if (name.extension() == ".txt" && !isList && !labels.contains(name.native()))
                orphans.push_back(name);
        }
        if (orphans.empty())
            return;
        const std::string count = std::to_string(orphans.size()),
                          example = displayPath(*std::min_element(orphans.begin(), orphans.end()));
        m_listing.issues.push_back({Severity::Note,
                                    "label.orphan",
                                    count + " label files belong to no image, for example " + example,
                                    folder,
                                    0,
                                    Loss::Nothing,
                                    {count, example}});
    }
};

}  // namespace

bool looksLikeUltralytics(const fs::path& path) {
    const auto isYaml = [](const fs::path& file) { return file.extension() == ".yaml" || file.extension() == ".yml"; };
    std::error_code error;
    if (!fs::is_directory(path, error))
        return isYaml(path);
    for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
        if (isYaml(it->path()))
            return true;
    }
    return false;
}

std::unique_ptr<DatasetSource> openUltralytics(const DatasetRef& ref, const std::stop_token& stop) {
    return std::make_unique<UltralyticsSource>(readDatasetYaml(findDatasetYaml(ref)), ref.answers, stop);
}

}  // namespace engine::data
