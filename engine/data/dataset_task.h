// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/dataset_info.h"

namespace engine::data {

/// Throws Error (Dataset) "dataset.task" where the labels are no boxes.
void requireDetection(const DatasetInfo& dataset);

}  // namespace engine::data
