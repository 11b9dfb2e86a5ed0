// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/data/sample.h"
#include "engine/ops/nms.h"

namespace engine::eval {

inline constexpr std::size_t kThresholdCount = 10;

/// 0.50, 0.55, ..., 0.95 in float32, as the reference's linspace computes them.
const std::array<float, kThresholdCount>& iouThresholds();

/// Bit t is set where a detection is a true positive at iouThresholds()[t].
using HitMask = std::uint16_t;

/// Matches the detections of one image to its labels; both in the same pixels. At each threshold every detection, the
/// surest first, takes the label of its own class that it overlaps best and that none before it has taken. IoU as
/// yolo11-spec.md 4.4. The rule is the one of version 8.4 of the reference; 8.3 (spec 4.4) does not let a detection
/// fall back to its second-best label.
/// @param detections most confident first.
/// @return one mask for each detection.
std::vector<HitMask> matchBoxes(const std::vector<data::PixelBox>& labels,
                                const std::vector<ops::Detection>& detections);

/// As yolo11-spec.md 4.4, in float32.
float intersectionOverUnion(const data::PixelBox& label, const ops::Detection& found);

/// A label of the same class that a detection overlaps by iouThresholds()[0] or more.
struct Overlap {
    std::size_t label = 0;
    float iou = 0;
};

/// The second half of matchBoxes. @param overlaps by detection, each list with the largest IoU first.
/// @param labelCount larger than every label in `overlaps`.
std::vector<HitMask> matchOverlaps(const std::vector<std::vector<Overlap>>& overlaps, std::size_t labelCount);

}  // namespace engine::eval
