// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/box_matching.h"

#include <algorithm>

namespace engine::eval {

namespace {

float area(float x1, float y1, float x2, float y2) {
    return (x2 - x1) * (y2 - y1);
}

float intersectionOverUnion(const data::PixelBox& label, float labelArea, const ops::Detection& found,
                            float foundArea) {
    const float width = std::max(0.0F, std::min(label.x2, found.x2) - std::max(label.x1, found.x1));
    const float height = std::max(0.0F, std::min(label.y2, found.y2) - std::max(label.y1, found.y1));
    const float inter = width * height;
    return inter / (labelArea + foundArea - inter + 1e-7F);
}

}  // namespace

float intersectionOverUnion(const data::PixelBox& label, const ops::Detection& found) {
    return intersectionOverUnion(label, area(label.x1, label.y1, label.x2, label.y2), found,
                                 area(found.x1, found.y1, found.x2, found.y2));
}

const std::array<float, kThresholdCount>& iouThresholds() {
    static const std::array<float, kThresholdCount> thresholds = [] {
        std::array<float, kThresholdCount> values{};
        const float step = (0.95F - 0.5F) / static_cast<float>(kThresholdCount - 1);
        // From both ends, which is how linspace rounds.
        for (std::size_t t = 0; t < kThresholdCount; ++t) {
            values[t] = t < kThresholdCount / 2 ? 0.5F + step * static_cast<float>(t)
                                                : 0.95F - step * static_cast<float>(kThresholdCount - 1 - t);
        }
        return values;
    }();
    return thresholds;
}

std::vector<HitMask> matchBoxes(const std::vector<data::PixelBox>& labels,
                                const std::vector<ops::Detection>& detections) {
    std::vector<float> labelAreas;
    labelAreas.reserve(labels.size());
    for (const data::PixelBox& label : labels) {
        labelAreas.push_back(area(label.x1, label.y1, label.x2, label.y2));
    }
    std::vector<std::vector<Overlap>> overlaps(detections.size());
    for (std::size_t d = 0; d < detections.size(); ++d) {
        const ops::Detection& found = detections[d];
        const float foundArea = area(found.x1, found.y1, found.x2, found.y2);
        for (std::size_t l = 0; l < labels.size(); ++l) {
            if (labels[l].classId != found.classId) {
                continue;
            }
            const float iou = intersectionOverUnion(labels[l], labelAreas[l], found, foundArea);
            if (iou >= iouThresholds().front()) {
                overlaps[d].push_back({l, iou});
            }
        }
        std::stable_sort(overlaps[d].begin(), overlaps[d].end(),
                         [](const Overlap& a, const Overlap& b) { return a.iou > b.iou; });
    }
    return matchOverlaps(overlaps, labels.size());
}

std::vector<HitMask> matchOverlaps(const std::vector<std::vector<Overlap>>& overlaps, std::size_t labelCount) {
    std::vector<HitMask> hits(overlaps.size(), 0);
    std::vector<HitMask> taken(labelCount, 0);
    for (std::size_t d = 0; d < overlaps.size(); ++d) {
        for (const Overlap& overlap : overlaps[d]) {
            HitMask reached = 0;
            for (std::size_t t = 0; t < kThresholdCount && overlap.iou >= iouThresholds()[t]; ++t) {
                reached = static_cast<HitMask>(reached | 1U << t);
            }
            const auto takes = static_cast<HitMask>(reached & ~taken[overlap.label] & ~hits[d]);
            hits[d] = static_cast<HitMask>(hits[d] | takes);
            taken[overlap.label] = static_cast<HitMask>(taken[overlap.label] | takes);
        }
    }
    return hits;
}

}  // namespace engine::eval
