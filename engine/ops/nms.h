// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/tensor.h"

namespace engine::ops {

struct NmsOptions {
    double confidence = 0.25;
    double iou = 0.7;
    std::int64_t maxDetections = 300;
    bool multiLabel = false;  ///< a row per (anchor, class) above the confidence
    bool isAgnostic = false;  ///< boxes of different classes suppress one another
};

struct Detection {
    float x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    float confidence = 0;
    std::int64_t classId = 0;
};

/// yolo11-spec.md 3.4. @param decoded [B, 4 + classes, N] float32. @return per image, best first.
std::vector<std::vector<Detection>> nonMaximumSuppression(const Tensor& decoded, const NmsOptions& options);

}  // namespace engine::ops
