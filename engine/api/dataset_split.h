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

/// The name of an image in SplitPlan::previous and DatasetOverlay::splits: its path relative to DatasetInfo::root.
std::string splitKey(const DatasetInfo& dataset, const std::filesystem::path& image);

struct SplitPlan {
    double validationShare = 0.2;  ///< of the images of each class, in (0, 1)
    std::uint64_t seed = 0;
    /// splitKey() -> its split so far. Kept as it is, so that new images move no old one.
    std::map<std::string, Split> previous = {};
};

/// A training and a validation split: stratified by class, a group of duplicates always on one side. Depends on the
/// images' paths, classes and the seed alone, not on their order. Every class with two groups of images or more has
/// one on both sides where that is possible. Images of the test split stay there and count for nothing; new ones join
/// the side of old ones of their group, the training side where the old ones disagree. @param groups
/// HealthReport::likelyDuplicates. @returns the split of each sample.
std::vector<Split> splitDataset(const DatasetInfo& dataset, const std::vector<DuplicateGroup>& groups,
                                const SplitPlan& plan);

}  // namespace engine
