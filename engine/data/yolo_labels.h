// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/issue.h"

namespace engine::data {

/// What a label file says about its image.
struct LabelFile {
    bool isUsable = true;         ///< false: the image is lost; exactly one issue has Loss::Image then
    std::vector<BoxLabel> boxes;  ///< sorted by class, x, y, width, height where duplicates were removed
    std::vector<Issue> issues;    ///< with `file` and line
};

/// Checks the text of a YOLO label file as yolo11-spec.md 7.4; nothing is rewritten. Rules:
/// - A line is `class x_center y_center width height`; blank lines do not count. One line of more than six fields
///   makes every line a polygon `class x1 y1 x2 y2 ...`, whose box is the smallest around its points.
/// - Lost image: another number of fields, a field that is no finite decimal number, a negative number, a
///   coordinate above 1.01, a class that is no whole number or not below `classCount`, more boxes than limits.h.
/// - Coordinates in (1, 1.01] become 1 (Note). Boxes without width or height are dropped, and so are repeated
///   lines (Warning, Loss::Box). "3.0" is class 3.
/// - The first bad line costs the image, more bad lines of the file are listed up to ten.
LabelFile parseYoloLabels(std::string_view text, std::int64_t classCount, const std::filesystem::path& file);

/// The same, but `boxes` holds those of the lines that can be used also where others cost the image.
LabelFile parseUsableLines(std::string_view text, std::int64_t classCount, const std::filesystem::path& file);

/// The last folder `images` of the path becomes `labels`, the suffix `.txt`.
std::filesystem::path labelPathOf(const std::filesystem::path& image);

}  // namespace engine::data
