// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "engine/api/evaluation_details.h"

namespace engine::eval {

/// The 95 % interval of a score between 0 and 1 from its bootstrap draws: normal on the logit scale, about the estimate
/// less its optimism, as wide as the draws spread and as Student's t has it for so few images. Where the draws do not
/// differ, that of a share of the images. Holds the estimate.
/// @param optimism how much too high the estimate is on average. @param images that have something to score
ScoreInterval drawnInterval(const std::vector<double>& draws, double estimate, double optimism, std::int64_t images);

/// The 95 % interval of a share (Wilson 1927). Without trials: 0 to 1.
ScoreInterval shareInterval(std::int64_t hits, std::int64_t trials);

}  // namespace engine::eval
