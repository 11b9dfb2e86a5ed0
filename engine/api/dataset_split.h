// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/api/dataset_health.h"
#include "engine/api/dataset_info.h"

namespace engine {

struct SplitPlan {
    double validationShare = 0.2;  ///< of the images of each class, in (0, 1)
    std::uint64_t seed = 0;
    /// Image path relative to DatasetInfo::root -> its split so far. Kept as it is, so that new images move no old one.
    std::map<std::string, Split> previous = {};
};

/// A training and a validation split: stratified by class, a group of duplicates always on one side. Depends on the
/// images' paths, classes and the seed alone, not on their order. Every class with two groups of images or more has
/// one on both sides where that is possible. @returns the split of each sample.
std::vector<Split> splitDataset(const DatasetInfo& dataset, const std::vector<DuplicateGroup>& groups,
                                const SplitPlan& plan);

}  // namespace engine
