// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace engine::eval {

inline constexpr std::size_t kRecallPoints = 101;

/// Precision at recall 0, 0.01, ..., 1.
using PrecisionLine = std::array<double, kRecallPoints>;

/// The envelope of yolo11-spec.md 4.5: from (0, 1), and 0 from the last recall that was reached. Changes `precision`
/// into its running maximum from the right. @param recall, precision after each detection, best first; not empty
PrecisionLine precisionByRecall(const std::vector<double>& recall, std::vector<double>& precision);

double areaUnder(const PrecisionLine& line);

}  // namespace engine::eval
