// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/eval/average_precision.h"

namespace engine::eval {

struct ClassLabels {
    std::int64_t classId = 0;
    std::int64_t labels = 0;
};

/// The classes that have labels, by id.
std::vector<ClassLabels> countLabels(const DetectionTable& table);

/// Places in the table by class, then by falling confidence, then as they stand there.
std::vector<std::size_t> sortDetections(const DetectionTable& table);

/// Those of one class. @param sorted by sortDetections; must outlive the result
std::span<const std::size_t> detectionsOf(std::int64_t classId, const std::vector<std::size_t>& sorted,
                                          const DetectionTable& table);

}  // namespace engine::eval
