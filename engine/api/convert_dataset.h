// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <stop_token>

#include "engine/api/dataset_info.h"

namespace engine {

/// Writes a dataset into a new or empty folder, images copied byte for byte. For detection: Ultralytics (data.yaml,
/// images/ and labels/ by split), Coco (annotations/<split>.json beside images/<split>) or Voc (JPEGImages,
/// Annotations, ImageSets/Main). For classification: ClassFolders (<split>/<class>/), which are read in the order of
/// their names. Images of equal name get a number. Boxes and classes are those of `dataset`, so what was mended on
/// reading is mended in the copy. Reports "convert". Returns the file or folder to open; a stop request leaves it
/// unwritten. Throws Error (Usage) if `folder` holds files, lies in the dataset, or the format is none of these or has
/// no place for such labels; Error (Disk).
std::filesystem::path convertDataset(const DatasetInfo& dataset, const std::filesystem::path& folder,
                                     DatasetFormat format, const ProgressFunction& progress = {},
                                     std::stop_token stop = {});

}  // namespace engine
