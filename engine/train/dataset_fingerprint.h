// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/dataset_info.h"

#include <string>

namespace engine::training {

/// SHA-256 over class names and, for each sample, split, path relative to the dataset, file size, boxes, and the class
/// of the whole image where no folder in that path is called so. The folder's own place, times and the pixels do not
/// count.
std::string datasetFingerprint(const DatasetInfo& dataset);

}  // namespace engine::training
