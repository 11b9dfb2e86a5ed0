// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/dataset_info.h"
#include "engine/core/tensor.h"

#include <cstdint>
#include <vector>

namespace engine::training {

/// float [classCount]: the mean count of a class over its own, of boxes or, in datasets for classification, of images.
/// Between 0.1 and 10; 1 for a class that does not occur.
Tensor balancedClassWeights(const std::vector<SampleInfo>& samples, std::int64_t classCount);

}  // namespace engine::training
