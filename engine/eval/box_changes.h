// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "engine/api/lens.h"

namespace engine::eval {

struct LensRules {
    double confidence = 0.25;  ///< less sure predictions do not count
    double iou = 0.5;          ///< from which on two boxes stand in the same place
    /// Class ids below this one are the data's; the labels say nothing of the others, the old classes.
    std::int64_t dataClasses = std::numeric_limits<std::int64_t>::max();
};

/// Names what became of every box of one image. Everything is matched one to one, and counts once:
///
/// 1. A labelled box is right in a layer where a prediction of its class stands in its place: the surest prediction
///    first takes the box it overlaps best, as in the metrics. Right in both layers: Unchanged; only after: Fixed; only
///    before: NewlyBroken; in neither: StillWrong.
/// 2. A box that is wrong takes a prediction of any other class that stands in its place, the surest first: it has a
///    wrong name there, and is no false alarm besides.
/// 3. Predictions that no box took and that are of the data's classes, or stand in the place of any labelled box, are
///    false alarms. Where both layers have one in the same place it is StillWrong, whatever its class; only after:
///    NewlyBroken; only before: Fixed.
/// 4. What is left are things of old classes that no label speaks of. Where both layers have one of the same class in
///    the same place it is Unchanged; only before: LostOldClass; only after: NewlyBroken.
///
/// The result does not depend on the order of equal overlaps when the layers change places: Fixed and NewlyBroken then
/// do so, too (but for LostOldClass). IoU as yolo11-spec.md 4.4.
/// @param before, after in any order
/// @return labelled boxes in their order, then what else the layer before has, surest first, then the layer after.
std::vector<LensMark> compareBoxes(const std::vector<TruthBox>& truth, const std::vector<Prediction>& before,
                                   const std::vector<Prediction>& after, const LensRules& rules = {});

}  // namespace engine::eval
