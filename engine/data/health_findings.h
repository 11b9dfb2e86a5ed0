// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "engine/api/dataset_health.h"
#include "engine/data/duplicates.h"

namespace engine::data {

/// The issues of reading, one finding a code.
std::vector<Finding> issueFindings(const DatasetInfo& dataset);

/// About the splits and the balance of the classes. @param splits of the report.
std::vector<Finding> classFindings(const DatasetInfo& dataset, const std::array<SplitHealth, 3>& splits);

/// About boxes of unusual size or number.
std::vector<Finding> boxFindings(const DatasetInfo& dataset);

/// About pixels, sizes and missing labels. Damaged images join the "image.damaged" of `findings`, if there is one.
void addImageFindings(const DatasetInfo& dataset, const std::vector<ImageHashes>& hashes,
                      std::vector<Finding>& findings);

std::vector<Finding> duplicateFindings(const std::vector<DuplicateGroup>& groups);

/// "1 image", "3 images"
std::string counted(std::int64_t count, const char* one, const char* many);

}  // namespace engine::data
