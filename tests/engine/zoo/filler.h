// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/model.h"

#include <cstdint>
#include <string>

namespace test {

/// The number in [0, 1) of element `index` of the tensor `key` (yolo11-spec.md 11.1).
double fillerValue(std::uint32_t index, const std::string& key);

/// Every tensor but the counters and the DFL constants, by key and position (spec 11.1).
void fill(engine::nn::Model& model);

/// [2, 3, height, width] float64 (spec 11.1).
engine::Tensor fillerImages(std::int64_t height, std::int64_t width);

}  // namespace test
