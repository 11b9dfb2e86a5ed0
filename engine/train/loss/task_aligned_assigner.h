// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"

namespace engine::training {

/// The labelled boxes of one image; rows in the order of the label file.
struct TruthBoxes {
    Tensor classIds;  ///< int64 [M]
    Tensor xyxy;      ///< float32 [M, 4], pixels
};

/// Which anchor of one image answers for which labelled box.
struct Assignment {
    Tensor foreground;  ///< int64 [F], ascending anchor indices
    Tensor truth;       ///< int64 [F], row of TruthBoxes
    Tensor weights;     ///< float32 [F], the target score of that box's class, in [0, 1]
};

/// What an Assignment lists.
enum class AnchorRows {
    Foreground,  ///< the anchors that answer for a box: the least to compute
    All,         ///< every anchor, most of them with weight 0: nobody waits for a GPU to count them
};

/// Task-aligned assignment of yolo11-spec.md 6.4 (top 10, alpha 0.5, beta 6; Feng et al. 2021, TOOD).
/// @param scores [A, C] probabilities. @param boxes [A, 4] xyxy in pixels. @param anchors [A, 2] centres in pixels.
/// All float32 on one device; no gradient flows. Without boxes the assignment is empty.
Assignment assignTaskAligned(const Tensor& scores, const Tensor& boxes, const Tensor& anchors, const TruthBoxes& truth,
                             AnchorRows rows);

}  // namespace engine::training
