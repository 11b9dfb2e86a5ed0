// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/dataset_info.h"

namespace engine::data {

/// Throws Error (Dataset) "dataset.task" (boxes are needed) or "dataset.task_classify" (classes of whole images are)
/// where the labels are for another task.
void requireTask(DatasetTask found, DatasetTask needed, const std::filesystem::path& source);

}  // namespace engine::data
