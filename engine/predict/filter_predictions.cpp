// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "engine/api/predict.h"
#include "engine/ops/overlap.h"

namespace engine {

namespace {

/// Box `index` as NMS has it, to the last bit.
void addTo(ops::BoxColumns& columns, const ImagePrediction& prediction, std::size_t index) {
    const Prediction& box = prediction.boxes[index];
    const bool isKnown = prediction.inputXyxy.size() == prediction.boxes.size();
    const auto& [x1, y1, x2, y2] = isKnown ? prediction.inputXyxy[index] : box.xyxy;
    const float offset = isKnown ? ops::kClassOffset * static_cast<float>(box.classId) : 0;
    columns.add(x1 + offset, y1 + offset, x2 + offset, y2 + offset);
}

/// Marks which boxes of one class go. @param members surest first
void suppress(const ImagePrediction& prediction, const std::vector<std::size_t>& members, float threshold,
              std::vector<bool>& isSuppressed) {
    ops::BoxColumns columns;
    for (const std::size_t index : members)
        addTo(columns, prediction, index);
    std::vector<int> flags(members.size(), 0);
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (flags[i] != 0)
            isSuppressed[members[i]] = true;
        else
            ops::flagOverlaps(columns, i, columns, i + 1, threshold, flags);
    }
}

}  // namespace

std::vector<Prediction> filterPredictions(const ImagePrediction& prediction, double confidence, double iou,
                                          std::int64_t maxDetections) {
    const std::vector<Prediction>& boxes = prediction.boxes;
    std::vector<std::size_t> sorted;
    for (std::size_t index = 0; index < boxes.size(); ++index)
        if (boxes[index].confidence > static_cast<float>(confidence))
            sorted.push_back(index);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&boxes](std::size_t a, std::size_t b) { return boxes[a].confidence > boxes[b].confidence; });
    std::map<std::int64_t, std::vector<std::size_t>> classes;
    for (const std::size_t index : sorted)
        classes[boxes[index].classId].push_back(index);

    std::vector<bool> isSuppressed(boxes.size(), false);
    for (const auto& [id, members] : classes)
        suppress(prediction, members, ops::overlapThreshold(iou), isSuppressed);

    std::vector<Prediction> kept;
    const auto limit = static_cast<std::size_t>(std::max<std::int64_t>(maxDetections, 0));
    for (const std::size_t index : sorted)
        if (!isSuppressed[index] && kept.size() < limit)
            kept.push_back(boxes[index]);
    return kept;
}

}  // namespace engine
