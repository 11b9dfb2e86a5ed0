// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace engine::ops {

/// Added to the corners of a box, times its class id: boxes of different classes do not touch. yolo11-spec.md 3.4
constexpr float kClassOffset = 7680;

/// Corners of boxes, an array a coordinate.
struct BoxColumns {
    std::vector<float> x1, y1, x2, y2, area;

    std::size_t size() const { return x1.size(); }
    void clear();
    void add(float left, float top, float right, float bottom);
};

/// The largest float that is not above `iou`: then overlap > iou for a float overlap is overlap >
/// overlapThreshold(iou).
float overlapThreshold(double iou);

/// Sets flags[i] for i in [begin, boxes.size()) where box i has an IoU above `threshold` with box `index` of `from`:
/// the inner loop of NMS. Leaves the others as they are. A coordinate that is not finite overlaps or not.
void flagOverlaps(const BoxColumns& from, std::size_t index, const BoxColumns& boxes, std::size_t begin,
                  float threshold, std::vector<int>& flags);

}  // namespace engine::ops
