// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "engine/data/dataset_source.h"

namespace engine::data {

/// A folder that openVoc() takes and whose first xml files begin as Pascal VOC annotations do. openVoc() reads
/// - Annotations/ with JPEGImages/ or images/, here or up to two folders down, or xml files beside their images,
/// - the lists of ImageSets/Main (voc_sets.h); without them, splits are those of folders named train, val, test,
/// - pixels counted from 1, the last one within the box; "voc.origin" asks where boxes begin at pixel 0.
bool looksLikeVoc(const std::filesystem::path& path);

}  // namespace engine::data
