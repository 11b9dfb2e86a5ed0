// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/confusion.h"

#include <algorithm>

#include "engine/eval/box_matching.h"

namespace engine::eval {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

struct Pair {
    float iou = 0;
    std::size_t label = 0, detection = 0;
};

/// Each detection with the label that it overlaps most, if with any; the best overlap first.
std::vector<Pair> bestPairs(const std::vector<data::PixelBox>& labels, const std::vector<ops::Detection>& detections) {
    std::vector<Pair> pairs;
    for (std::size_t d = 0; d < detections.size(); ++d) {
        Pair best{kConfusionIou, kNone, d};
        for (std::size_t l = 0; l < labels.size(); ++l) {
            const float iou = intersectionOverUnion(labels[l], detections[d]);
            if (iou > best.iou) {
                best.iou = iou;
                best.label = l;
            }
        }
        if (best.label != kNone) {
            pairs.push_back(best);
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.iou > b.iou; });
    return pairs;
}

}  // namespace

void ConfusionMeter::add(std::size_t image, const std::vector<data::PixelBox>& labels,
                         const std::vector<ops::Detection>& detections) {
    std::vector<std::size_t> foundBy(labels.size(), kNone);
    std::vector<bool> isMatched(detections.size());
    for (const Pair& pair : bestPairs(labels, detections)) {
        if (foundBy[pair.label] == kNone) {
            foundBy[pair.label] = pair.detection;
            isMatched[pair.detection] = true;
        }
    }
    for (std::size_t l = 0; l < labels.size(); ++l) {
        count(image, labels[l].classId, foundBy[l] == kNone ? m_background : detections[foundBy[l]].classId);
    }
    for (std::size_t d = 0; d < detections.size(); ++d) {
        if (!isMatched[d]) {
            count(image, m_background, detections[d].classId);
        }
    }
}

void ConfusionMeter::count(std::size_t image, std::int64_t truth, std::int64_t predicted) {
    ConfusionCell& cell = m_cells[{truth, predicted}];
    cell.truth = truth;
    cell.predicted = predicted;
    ++cell.count;
    if (cell.images.empty() || cell.images.back() != image) {
        cell.images.push_back(image);
    }
}

std::vector<ConfusionCell> ConfusionMeter::cells() const {
    std::vector<ConfusionCell> cells;
    cells.reserve(m_cells.size());
    for (const auto& [key, cell] : m_cells) {
        cells.push_back(cell);
    }
    return cells;
}

}  // namespace engine::eval
