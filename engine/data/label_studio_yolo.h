// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "engine/data/dataset_source.h"

namespace engine::data {

/// Label Studio's YOLO export: labels/ beside classes.txt or notes.json, without a yaml. openLabelStudioYolo() wants
/// images/ too, which exports may lack, and takes an image under its name before the upload: `b.jpg` has the labels of
/// `1f2e3d4c-b.txt` where that is the only one. Splits are those of folders named train, val, test below images/.
bool looksLikeLabelStudioYolo(const std::filesystem::path& path);

}  // namespace engine::data
