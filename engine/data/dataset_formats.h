// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stop_token>

#include "engine/api/progress.h"
#include "engine/data/dataset_source.h"

namespace engine::data {

/// Finds out the format of what `ref` names and opens it; a zip archive is unpacked into the data folder first (reports
/// "unpack"). Where several formats fit, the listing has the question "format", whose proposal is the one with the most
/// images. Throws Error (Dataset): "dataset.missing", "dataset.format" where no format fits, or what the only one that
/// fits throws; Error (Usage) "dataset.answer".
std::unique_ptr<DatasetSource> openDataset(const DatasetRef& ref, const ProgressFunction& progress,
                                           const std::stop_token& stop);

}  // namespace engine::data
