// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/data/dataset_source.h"

namespace engine::data {

/// A box as a file states it: corners in pixels, continuous coordinates (a box over the whole image is 0, 0, width,
/// height).
struct StatedBox {
    std::int64_t classId = 0;
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    std::int64_t line = 0;   ///< in `file`; 0 = unknown
    std::string where = {};  ///< said instead of the line where the format has none: "annotation 17"
};

/// What formats with pixel boxes share. One bad box never costs the image:
/// - not finite, or without area: dropped (Warning, Loss::Box, "label.not_finite", "label.degenerate"),
/// - corners the wrong way round: swapped (Note, "label.swapped"),
/// - wholly outside the image: dropped (Warning, Loss::Box, "label.outside"); partly, by more than one pixel: clipped
///   (Note, "box.clipped"); up to one pixel: clipped in silence,
/// - said twice: used once (Warning, Loss::Box, "label.duplicate").
/// @param statedWidth, statedHeight size of the image as the file states it, 0 = it does not. Another size than the
/// image's: the boxes are scaled (Warning, "label.size"), unless it is that before or after EXIF rotation, which says
/// nothing of scale.
ImageLabels checkBoxes(const std::vector<StatedBox>& boxes, const ImageHeader& header, int statedWidth,
                       int statedHeight, const std::filesystem::path& file);

}  // namespace engine::data
