// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "engine/data/dataset_source.h"

namespace engine::data {

/// A folder whose first json files hold LabelMe's `shapes`. openLabelMe() reads every json file below it; the box of a
/// rectangle, polygon, circle or mask is the smallest around it, other shapes are skipped with a note. Embedded images
/// are ignored. Splits are those of folders named train, val, test.
bool looksLikeLabelMe(const std::filesystem::path& path);

}  // namespace engine::data
