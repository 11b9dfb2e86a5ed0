// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "engine/api/evaluation_details.h"
#include "engine/data/sample.h"
#include "engine/ops/nms.h"

namespace engine::eval {

/// Above that overlap a box and a label belong together, whatever their classes (yolo11-spec.md 4.6).
inline constexpr float kConfusionIou = 0.45F;

/// Which classes are taken for which, and from which images that is known.
class ConfusionMeter {
public:
    explicit ConfusionMeter(std::int64_t classes) : m_background(classes) {}

    /// @param image a number of the caller's; rising from call to call
    /// @param detections those that count: yolo11-spec.md 4.6 takes them above a confidence
    void add(std::size_t image, const std::vector<data::PixelBox>& labels,
             const std::vector<ops::Detection>& detections);
    /// Of a classifier.
    void addClassified(std::size_t image, std::int64_t truth, std::int64_t predicted) {
        count(image, truth, predicted);
    }

    /// By truth, then predicted.
    std::vector<ConfusionCell> cells() const;

private:
    void count(std::size_t image, std::int64_t truth, std::int64_t predicted);

    std::int64_t m_background;
    std::map<std::pair<std::int64_t, std::int64_t>, ConfusionCell> m_cells;  ///< by truth and predicted
};

}  // namespace engine::eval
