// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// std only: tests of the window link it without the engine.
#include "engine/api/train.h"

#include <algorithm>
#include <set>

namespace engine {
namespace {

std::set<std::int64_t> classesOf(const SampleInfo& sample) {
    std::set<std::int64_t> classes;
    if (sample.classId >= 0)
        classes.insert(sample.classId);
    for (const BoxLabel& box : sample.boxes)
        classes.insert(box.classId);
    return classes;
}

}  // namespace

std::vector<std::filesystem::path> choosePinned(const DatasetInfo& dataset) {
    std::vector<std::filesystem::path> chosen;
    std::set<std::int64_t> seen;
    while (chosen.size() < kMostPinned) {
        const SampleInfo* best = nullptr;
        std::ptrdiff_t mostNew = -1;
        for (const SampleInfo& sample : dataset.samples) {
            if (sample.split != Split::Val || std::find(chosen.begin(), chosen.end(), sample.image) != chosen.end())
                continue;
            const std::set<std::int64_t> classes = classesOf(sample);
            const std::ptrdiff_t isNew =
                std::count_if(classes.begin(), classes.end(), [&seen](std::int64_t id) { return !seen.contains(id); });
            if (!classes.empty() && isNew > mostNew) {
                best = &sample;
                mostNew = isNew;
            }
        }
        if (!best)
            break;
        chosen.push_back(best->image);
        seen.merge(classesOf(*best));
    }
    return chosen;
}

}  // namespace engine
