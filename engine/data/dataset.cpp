// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <memory>

#include "engine/api/dataset_info.h"
#include "engine/api/dataset_overlay.h"
#include "engine/api/dataset_split.h"
#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/data/box_frame.h"
#include "engine/data/dataset_formats.h"
#include "engine/data/duplicates.h"
#include "engine/data/parallel_for.h"
#include "engine/data/sample_check.h"

namespace engine {
namespace {

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

// Images whose split the files leave open: a fifth of them for validation, unless others are there for that.
void assignSplits(DatasetInfo& info, const std::vector<bool>& isOpen, std::uint64_t seed,
                  const ProgressFunction& progress, const std::stop_token& stop) {
    const bool hasOpen = std::find(isOpen.begin(), isOpen.end(), true) != isOpen.end();
    const bool hasVal = std::any_of(info.samples.begin(), info.samples.end(),
                                    [](const SampleInfo& sample) { return sample.split == Split::Val; });
    if (!hasOpen || hasVal || stop.stop_requested())
        return;
    DatasetInfo open;
    open.root = info.root;
    open.task = info.task;
    open.classNames = info.classNames;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < info.samples.size(); ++i) {
        if (!isOpen[i])
            continue;
        open.samples.push_back(info.samples[i]);
        places.push_back(i);
    }
    const std::vector<data::ImageHashes> hashes = data::hashImages(open.samples, "duplicates", progress, stop);
    if (stop.stop_requested())
        return;
    SplitPlan plan;
    plan.seed = seed;
    const std::vector<Split> splits = splitDataset(open, data::findDuplicates(hashes, open.samples).likely, plan);
    for (std::size_t i = 0; i < places.size(); ++i)
        info.samples[places[i]].split = splits[i];
    std::stable_sort(info.samples.begin(), info.samples.end(),
                     [](const SampleInfo& a, const SampleInfo& b) { return a.split < b.split; });
    info.isSplitOurs = true;
}

DatasetInfo describe(const data::Listing& listing) {
    DatasetInfo info;
    info.name = listing.name;
    info.format = listing.format;
    info.task = listing.task;
    info.source = listing.source;
    info.root = listing.root;
    info.classNames = listing.classNames;
    info.classIds = listing.classIds;
    info.issues = listing.issues;
    info.questions = listing.questions;
    info.imagesFound = std::count_if(info.issues.begin(), info.issues.end(),
                                     [](const Issue& issue) { return issue.loss == Loss::Image; });
    return info;
}

}  // namespace

DatasetInfo readDataset(const DatasetRef& ref, const ProgressFunction& progress, std::stop_token stop) {
    const std::unique_ptr<data::DatasetSource> source = data::openDataset(ref, progress, stop);
    if (!source)
        return {};
    DatasetInfo info = describe(source->listing());
    const std::vector<data::Entry>& entries = source->listing().entries;
    std::vector<data::CheckedSample> checked(entries.size());
    std::vector<std::filesystem::path> images;
    for (const data::Entry& entry : entries)
        images.push_back(entry.image);
    data::FileFacts facts(data::FileFacts::userFile(), data::kHeaderFacts, images);
    data::parallelFor(
        entries.size(), [&](std::size_t i) { checked[i] = data::checkSample(*source, i, facts); }, "scan", progress,
        stop);
    if (!stop.stop_requested()) {
        const data::BoxFrames frames(*source, checked, ref.answers);
        const std::vector<std::size_t>& raw = frames.raw();
        data::parallelFor(
            raw.size(),
            [&](std::size_t i) { checked[raw[i]] = data::checkSample(*source, raw[i], facts, data::BoxFrame::Raw); },
            "scan", {}, {});
        info.questions.insert(info.questions.end(), frames.questions().begin(), frames.questions().end());
    }
    std::vector<bool> isOpen;
    for (std::size_t i = 0; i < checked.size(); ++i) {
        info.imagesFound += checked[i].isChecked;
        std::move(checked[i].issues.begin(), checked[i].issues.end(), std::back_inserter(info.issues));
        if (!checked[i].sample)
            continue;
        info.samples.push_back(std::move(*checked[i].sample));
        isOpen.push_back(!entries[i].split);
    }
    const bool hasTraining = std::any_of(info.samples.begin(), info.samples.end(),
                                         [](const SampleInfo& s) { return s.split == Split::Train; });
    if (!hasTraining && !stop.stop_requested()) {
        const std::string example = info.issues.empty() ? "" : ": " + info.issues.back().message;
        throw Error(ErrorKind::Dataset, "dataset.no_usable_images",
                    "[dataset] none of the training images of " + displayPath(info.source) + " can be used" + example,
                    info.source, "run `espalier-cli data check` for the list of problems", {displayPath(info.source)});
    }
    assignSplits(info, isOpen, ref.splitSeed, progress, stop);
    for (const Split split : kSplits)
        reportUnlabelledSplit(info, split);
    if (!ref.overlay.empty())
        info = applyOverlay(std::move(info), readOverlay(ref.overlay));
    return info;
}

}  // namespace engine
