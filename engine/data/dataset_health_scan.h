// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/data/duplicates.h"

namespace engine::data {

/// Hashes of every image, by several threads; reports "health" from the calling one. After a stop request the rest
/// stays unread.
std::vector<ImageHashes> hashImages(const std::vector<SampleInfo>& samples, const ProgressFunction& progress,
                                    const std::stop_token& stop);

}  // namespace engine::data
