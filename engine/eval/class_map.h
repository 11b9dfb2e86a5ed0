// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/api/evaluate.h"
#include "engine/core/tensor.h"

namespace engine::eval {

/// Throws Error (Usage, "evaluate.bad_class_map") where the map has not one number for each class of the model, a
/// number is no class of the dataset, or nothing counts.
void checkClassMap(const ClassMap& map, std::size_t modelClasses, std::size_t datasetClasses);

/// Of a detector, before NMS: [B, 4 + model classes, N] -> [B, 4 + classes, N]. A class scores as the surest of those
/// that count as it, 0 where none does.
Tensor mapScores(const Tensor& decoded, const ClassMap& map, std::int64_t classes);

/// Of a classifier: [B, model classes] -> [B, classes], float32. The probabilities of those that count as one class
/// are added; -inf where none does.
Tensor mapLogits(const Tensor& logits, const ClassMap& map, std::int64_t classes);

}  // namespace engine::eval
