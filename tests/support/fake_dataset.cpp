// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// The dataset functions of engine/api: the overlay as it works, everything else as scripted.
#include <algorithm>
#include <fstream>
#include <mutex>

#include "engine/api/dataset_overlay.h"
#include "engine/api/dataset_split.h"
#include "tests/support/fake_engine.h"

namespace {

std::mutex g_mutex;
std::map<std::filesystem::path, engine::DatasetOverlay> g_overlays;  // guarded by g_mutex

std::map<std::filesystem::path, engine::ReadingChoices> g_choices;  // likewise

std::size_t newClass(const engine::DatasetOverlay& overlay, std::int64_t fileId) {
    const auto holds = [fileId](const engine::DatasetOverlay::Class& entry) {
        return std::find(entry.from.begin(), entry.from.end(), fileId) != entry.from.end();
    };
    return static_cast<std::size_t>(std::find_if(overlay.classes.begin(), overlay.classes.end(), holds) -
                                    overlay.classes.begin());
}

}  // namespace

namespace engine {

const char* formatName(DatasetFormat format) {
    return format == DatasetFormat::Coco ? "coco" : "ultralytics";
}

std::string splitKey(const DatasetInfo& dataset, const std::filesystem::path& image) {
    const std::filesystem::path relative = image.lexically_relative(dataset.root);
    return (relative.empty() ? image : relative).generic_string();
}

AddedImage imageToAdd(const DatasetInfo&, const std::filesystem::path& file) {
    const fake::Inside inside;
    fake::failIfScripted();
    return {file, "bytes of " + file.filename().string()};
}

std::optional<LabelRepair> repairLabels(const DatasetInfo&, const std::filesystem::path& label) {
    const fake::Inside inside;
    fake::failIfScripted();
    const auto found = fake::script().repairs.find(label);
    return found == fake::script().repairs.end() ? std::nullopt : std::optional(found->second);
}

DatasetInfo applyOverlay(DatasetInfo dataset, const DatasetOverlay& overlay) {
    for (const auto& [key, picture] : overlay.added) {
        SampleInfo& sample = dataset.samples.emplace_back();
        sample.image = picture.file;
        sample.width = 640;
        sample.height = 480;
        if (picture.classId >= 0)
            sample.classId =
                std::find(dataset.classIds.begin(), dataset.classIds.end(), picture.classId) - dataset.classIds.begin();
    }
    for (SampleInfo& sample : dataset.samples) {
        const auto found = overlay.splits.find(splitKey(dataset, sample.image));
        if (found != overlay.splits.end())
            sample.split = found->second;
        if (const auto boxes = overlay.boxes.find(splitKey(dataset, sample.image)); boxes != overlay.boxes.end()) {
            sample.boxes = boxes->second;
            for (BoxLabel& box : sample.boxes)
                box.classId =
                    std::find(dataset.classIds.begin(), dataset.classIds.end(), box.classId) - dataset.classIds.begin();
        }
        if (!overlay.classes.empty() && sample.classId >= 0)
            sample.classId = static_cast<std::int64_t>(
                newClass(overlay, dataset.classIds[static_cast<std::size_t>(sample.classId)]));
        if (!overlay.classes.empty())
            for (BoxLabel& box : sample.boxes)
                box.classId = static_cast<std::int64_t>(
                    newClass(overlay, dataset.classIds[static_cast<std::size_t>(box.classId)]));
    }
    std::stable_sort(dataset.samples.begin(), dataset.samples.end(),
                     [](const SampleInfo& a, const SampleInfo& b) { return a.split < b.split; });
    if (overlay.classes.empty())
        return dataset;
    dataset.classNames.clear();
    dataset.classIds.clear();
    for (const DatasetOverlay::Class& entry : overlay.classes) {
        dataset.classNames.push_back(entry.name);
        dataset.classIds.push_back(entry.from.front());
    }
    return dataset;
}

DatasetOverlay readOverlay(const std::filesystem::path& file) {
    const std::lock_guard lock(g_mutex);
    const auto found = g_overlays.find(file);
    if (found == g_overlays.end())
        throw Error(ErrorKind::Dataset, "overlay.unreadable", "[data] expected JSON", file);
    return found->second;
}

void writeOverlay(const std::filesystem::path& file, const DatasetOverlay& overlay) {
    const std::lock_guard lock(g_mutex);
    if (!std::ofstream(file))
        throw Error(ErrorKind::Disk, "disk.write", "[core] cannot be written", file);
    g_overlays[file] = overlay;
}

ReadingChoices readChoices(const std::filesystem::path& file) {
    const std::lock_guard lock(g_mutex);
    const auto found = g_choices.find(file);
    if (found == g_choices.end())
        throw Error(ErrorKind::Dataset, "overlay.unreadable", "[data] expected JSON", file);
    return found->second;
}

void writeChoices(const std::filesystem::path& file, const ReadingChoices& choices) {
    const std::lock_guard lock(g_mutex);
    if (!std::ofstream(file))
        throw Error(ErrorKind::Disk, "disk.write", "[core] cannot be written", file);
    g_choices[file] = choices;
}

HealthReport checkHealth(const DatasetInfo& dataset, const ProgressFunction& progress, std::stop_token stop) {
    const fake::Inside inside;
    ++fake::calls().checkHealth;
    fake::failIfScripted();
    const auto total = static_cast<std::int64_t>(dataset.samples.size());
    for (std::int64_t done = 1; done <= total && fake::waitFor(fake::script().itemInterval, stop); ++done)
        if (progress)
            progress({"health", done, total});
    return fake::script().health;
}

/// The first images of the list, from the seed on, become the validation split.
std::vector<Split> splitDataset(const DatasetInfo& dataset, const std::vector<DuplicateGroup>&, const SplitPlan& plan) {
    const std::size_t count = dataset.samples.size();
    std::vector<Split> splits(count, Split::Train);
    const auto share = static_cast<std::size_t>(plan.validationShare * static_cast<double>(count) + 0.5);
    for (std::size_t index = 0; index < share; ++index)
        splits[(plan.seed + index) % count] = Split::Val;
    return splits;
}

}  // namespace engine
