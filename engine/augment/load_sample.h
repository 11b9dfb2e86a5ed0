// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "engine/api/dataset_info.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// The picture of `info` with its longer side resized to `imageSize`, spec 7.6. Throws Error (Dataset) for an
/// unreadable file, "dataset.changed" where its size is not that of the scan.
cv::Mat loadResized(const SampleInfo& info, int imageSize);

/// That picture with its boxes in pixels.
data::Sample toSample(const SampleInfo& info, std::size_t index, const cv::Mat& resized);

}  // namespace engine::augment
