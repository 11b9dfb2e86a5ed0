// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/class_detections.h"

#include <algorithm>
#include <numeric>

namespace engine::eval {

std::vector<ClassLabels> countLabels(const DetectionTable& table) {
    std::vector<std::int64_t> sorted = table.labelClassId;
    std::sort(sorted.begin(), sorted.end());
    std::vector<ClassLabels> classes;
    for (const std::int64_t id : sorted) {
        if (classes.empty() || classes.back().classId != id) {
            classes.push_back({id, 0});
        }
        ++classes.back().labels;
    }
    return classes;
}

std::vector<std::size_t> sortDetections(const DetectionTable& table) {
    std::vector<std::size_t> order(table.hits.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (table.classId[a] != table.classId[b]) {
            return table.classId[a] < table.classId[b];
        }
        return table.confidence[a] != table.confidence[b] ? table.confidence[a] > table.confidence[b] : a < b;
    });
    return order;
}

std::span<const std::size_t> detectionsOf(std::int64_t classId, const std::vector<std::size_t>& sorted,
                                          const DetectionTable& table) {
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), classId,
                                        [&](std::size_t d, std::int64_t id) { return table.classId[d] < id; });
    const auto last = std::upper_bound(first, sorted.end(), classId,
                                       [&](std::int64_t id, std::size_t d) { return id < table.classId[d]; });
    return {first, last};
}

}  // namespace engine::eval
