// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "engine/api/evaluation_details.h"
#include "engine/eval/average_precision.h"

namespace engine::eval {

struct DetectionCurves {
    std::vector<ThresholdCurve> classes;  ///< those that have labels, by id
    /// Counts over every detection, those of classes without labels as well; precisionByRecall: the mean of `classes`.
    ThresholdCurve all;
};

/// At IoU 0.50. O(n log n) in the detections.
DetectionCurves detectionCurves(const DetectionTable& table);

}  // namespace engine::eval
