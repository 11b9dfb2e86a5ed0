// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/run.h"

#include <optional>

namespace engine::training {

inline constexpr double kQuantile95 = 1.96;  ///< standard errors to either side, of a normal distribution

/// Of RunSummary::score(), as compareRuns() says. Nothing where the record does not tell how many images each class
/// has.
std::optional<double> scoreVariance(const RunSummary& run);

/// The score and 1.96 standard errors to either side, in [0, 1].
std::optional<ScoreInterval> scoreInterval(const RunSummary& run);

}  // namespace engine::training
