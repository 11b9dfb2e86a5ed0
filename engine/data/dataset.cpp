// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <atomic>
#include <exception>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "engine/api/dataset_info.h"
#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_yaml.h"
#include "engine/data/image_list.h"
#include "engine/data/sample_check.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

struct Listed {
    fs::path image;
    Split split;
};

// Workers take the next image; the caller works too and is the only one to report.
std::vector<data::CheckedSample> checkAll(const std::vector<Listed>& listed, std::int64_t classCount,
                                          const ProgressFunction& progress, const std::stop_token& stop) {
    std::vector<data::CheckedSample> results(listed.size());
    std::atomic<std::size_t> next = 0, done = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&](bool reports) {
        try {
            for (std::size_t i = next++; i < listed.size() && !stop.stop_requested(); i = next++) {
                results[i] = data::checkSample(listed[i].image, listed[i].split, classCount);
                const std::size_t count = ++done;
                if (reports && progress)
                    progress({"scan", static_cast<std::int64_t>(count), static_cast<std::int64_t>(listed.size())});
            }
        } catch (...) {
            next = listed.size();
            const std::lock_guard lock(mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        constexpr unsigned kMostThreads = 8;
        const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, kMostThreads);
        std::vector<std::jthread> workers;
        for (unsigned i = 1; i < threads && i < listed.size(); ++i)
            workers.emplace_back(work, false);
        work(true);
    }
    if (failure)
        std::rethrow_exception(failure);
    if (progress)
        progress({"scan", static_cast<std::int64_t>(done), static_cast<std::int64_t>(listed.size())});
    return results;
}

// Texts in the label folders that belong to no image: one issue a folder.
void reportOrphanLabels(DatasetInfo& info, const std::vector<Listed>& listed) {
    std::map<fs::path, std::set<fs::path>> known;
    for (const Listed& entry : listed) {
        const fs::path label = data::labelPathOf(entry.image);
        known[label.parent_path()].insert(label.filename());
    }
    for (const auto& [folder, labels] : known) {
        std::vector<fs::path> orphans;
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
            const fs::path name = it->path().filename();
            const bool isList = name == "classes.txt" || name == "train.txt" || name == "val.txt" || name == "test.txt";
            if (name.extension() == ".txt" && !isList && !labels.contains(name))
                orphans.push_back(name);
        }
        // Beside the images lie readme files too.
        if (orphans.empty() || folder.filename() == "images")
            continue;
        const std::string count = std::to_string(orphans.size()),
                          example = displayPath(*std::min_element(orphans.begin(), orphans.end()));
        info.issues.push_back({Severity::Note,
                               "label.orphan",
                               count + " label files belong to no image, for example " + example,
                               folder,
                               0,
                               Loss::Nothing,
                               {count, example}});
    }
}

void reportUnlabelledSplit(DatasetInfo& info, Split split) {
    const SampleInfo* example = nullptr;
    std::int64_t images = 0;
    for (const SampleInfo& sample : info.samples) {
        if (sample.split != split)
            continue;
        if (sample.labelState != LabelState::NoFile)
            return;
        if (!example)
            example = &sample;
        ++images;
    }
    if (!example)
        return;
    info.issues.push_back({split == Split::Test ? Severity::Warning : Severity::Error,
                           "label.none",
                           "none of the " + std::to_string(images) + " " + splitName(split) +
                               " images has a label file; the first would be " + displayPath(example->label),
                           info.source,
                           0,
                           Loss::Nothing,
                           {splitName(split), std::to_string(images), displayPath(example->label)}});
}

std::string nameOf(const data::DatasetYaml& yaml) {
    const std::string stem = displayPath(yaml.file.stem());
    const bool isGeneric = stem == "data" || stem == "dataset";
    // A root that ends in a slash, as "path: ." gives it, has no file name of its own.
    return isGeneric ? displayPath((yaml.root / "data").parent_path().filename()) : stem;
}

}  // namespace

DatasetInfo readDataset(const DatasetRef& ref, const ProgressFunction& progress, std::stop_token stop) {
    data::DatasetYaml yaml = data::readDatasetYaml(data::findDatasetYaml(ref));
    DatasetInfo info;
    info.name = nameOf(yaml);
    info.source = yaml.file;
    info.root = yaml.root;
    info.classNames = std::move(yaml.classNames);
    info.issues = std::move(yaml.issues);

    std::vector<Listed> listed;
    for (const Split split : kSplits) {
        const auto& places = yaml.splits[static_cast<std::size_t>(split)];
        data::ImageList list = data::listImages(places, info.root, stop);
        for (const fs::path& image : list.images)
            listed.push_back({image, split});
        for (Issue& issue : list.issues) {
            info.imagesFound += issue.loss == Loss::Image;
            info.issues.push_back(std::move(issue));
        }
        if (!list.images.empty() || places.empty() || stop.stop_requested())
            continue;
        const std::string where = displayPath(places.front()), name = splitName(split);
        if (split == Split::Train) {
            throw Error(ErrorKind::Dataset, "dataset.no_images",
                        "[dataset] no image in " + where + ", the place of the training images", places.front(),
                        "give the folder of the images as `train:` in " + displayPath(info.source), {name, where});
        }
        info.issues.push_back({Severity::Error,
                               "dataset.no_images",
                               "no image in " + where + ", the place of the " + name + " images",
                               places.front(),
                               0,
                               Loss::Nothing,
                               {name, where}});
    }

    for (data::CheckedSample& checked :
         checkAll(listed, static_cast<std::int64_t>(info.classNames.size()), progress, stop)) {
        info.imagesFound += checked.isChecked;
        if (checked.sample)
            info.samples.push_back(std::move(*checked.sample));
        std::move(checked.issues.begin(), checked.issues.end(), std::back_inserter(info.issues));
    }
    const bool hasTraining = std::any_of(info.samples.begin(), info.samples.end(),
                                         [](const SampleInfo& s) { return s.split == Split::Train; });
    if (!hasTraining && !stop.stop_requested()) {
        const std::string example = info.issues.empty() ? "" : ": " + info.issues.back().message;
        throw Error(ErrorKind::Dataset, "dataset.no_images",
                    "[dataset] none of the training images of " + displayPath(info.source) + " can be used" + example,
                    info.source, "run `espalier-cli data check` for the list of problems",
                    {"train", displayPath(info.source)});
    }
    for (const Split split : kSplits)
        reportUnlabelledSplit(info, split);
    reportOrphanLabels(info, listed);
    return info;
}

}  // namespace engine
