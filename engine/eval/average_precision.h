// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/eval/box_matching.h"

namespace engine::eval {

/// Every detection and every label of a split, in columns; detections of an image follow one another.
struct DetectionTable {
    std::vector<HitMask> hits;
    std::vector<float> confidence;
    std::vector<std::int64_t> classId;
    std::vector<std::int64_t> labelClassId;
};

struct ClassPrecision {
    std::int64_t classId = 0;
    std::int64_t labels = 0;
    std::array<double, kThresholdCount> averagePrecision{};  ///< by IoU threshold
    double precision = 0, recall = 0;                        ///< at IoU 0.50 and DetectionPrecision::confidence
};

struct DetectionPrecision {
    std::vector<ClassPrecision> classes;  ///< those that have labels, by id
    double confidence = 0;                ///< in [0, 1]: where the smoothed mean F1 is best
};

/// yolo11-spec.md 4.5: 101-point interpolated AP, curves of 1000 points; all zero where nothing was hit. Beyond the
/// last recall that was reached the precision is 0, as in version 8.4 of the reference; in 8.3 (spec 4.5) it falls in a
/// straight line. O(n log n) in the detections.
DetectionPrecision averagePrecision(const DetectionTable& table);

}  // namespace engine::eval
