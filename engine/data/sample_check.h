// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/issue.h"
#include "engine/data/dataset_source.h"
#include "engine/data/file_facts.h"

namespace engine::data {

/// What FileFacts keep for checkSample(): the size of an image, its rotation, its damage.
inline constexpr const char* kHeaderFacts = "header-1";

/// One image and its labels as training will see them.
struct CheckedSample {
    bool isChecked = false;
    std::optional<SampleInfo> sample;  ///< nothing: the image is lost, and exactly one issue has Loss::Image
    std::vector<Issue> issues;
};

/// Reads the header of an image (the pixels only where the file seems cut) and its labels; yolo11-spec.md 7.4. Boxes on
/// the raw pixels are turned with the image (Note, "label.rotated"). @param facts of kind kHeaderFacts.
CheckedSample checkSample(const DatasetSource& source, std::size_t entry, FileFacts& facts,
                          BoxFrame frame = BoxFrame::Rotated);

}  // namespace engine::data
