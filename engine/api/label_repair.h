// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/dataset_overlay.h"

namespace engine {

/// A line of a label file that costs its image.
struct RefusedLine {
    std::int64_t line = 0;  ///< 1-based
    std::string text;       ///< as it is in the file
    /// The box that it describes, perhaps reaching beyond the image or of a class that is not there; none = no box.
    std::optional<BoxLabel> stated;
    bool isCut = false;  ///< what of the box is inside the image is among LabelRepair::boxes; else the line is left out
};

/// How an image that a few lines of its labels cost can be used all the same: as DatasetOverlay::added and ::boxes.
struct LabelRepair {
    AddedImage picture;
    Split split = Split::Train;   ///< of the other images of its folder
    int width = 0, height = 0;    ///< px
    std::vector<BoxLabel> boxes;  ///< all that can be used; classes as in DatasetOverlay::boxes
    std::vector<RefusedLine> lines;
};

/// Reads a YOLO label file because of which an image is not used, and its image. Nothing where the file as a whole
/// cannot be read, its image is not found, or is turned by EXIF, so that nobody knows what its boxes mean.
/// @param files the dataset without an overlay. Blocks; throws Error (Dataset) where the image cannot be read.
std::optional<LabelRepair> repairLabels(const DatasetInfo& files, const std::filesystem::path& label);

}  // namespace engine
