// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "engine/api/evaluation_details.h"
#include "engine/eval/average_precision.h"
#include "engine/eval/resampled_precision.h"

namespace engine::eval {

struct DetectionIntervals {
    ScoreInterval map50, map50_95;
    std::vector<ScoreInterval> classes;  ///< of each mAP50-95, by averagePrecision(table).classes
    std::int64_t draws = 0;
};

/// 1,000; fewer, but at least 200, of so many detections that it would take long: more than 300 in each of 5,000
/// images.
std::int64_t sensibleDraws(const DetectionTable& table);

/// 95 % intervals of what the scores would be on very many images, from `draws` times as many images as there are,
/// drawn with replacement. Average precision of few labels is too high on average, more so the mean of many classes:
/// the intervals allow for that (ResampledPrecision::Draw). Classes that a draw leaves without labels are not in its
/// mean. The same for the same seed, whatever the number of threads; works on all cores, the time goes with draws x
/// detections. After a stop request: of the draws until then.
DetectionIntervals bootstrapIntervals(const DetectionTable& table, const std::vector<ImageEnd>& images,
                                      std::int64_t draws, std::uint64_t seed, const std::stop_token& stop = {});

}  // namespace engine::eval
