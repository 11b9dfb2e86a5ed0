// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "engine/data/dataset_source.h"

namespace engine::data {

/// CVAT's "YOLO 1.1": obj.data in the folder or one below it. openCvatYolo() reads the class names and image lists that
/// obj.data names, whose paths begin with "data/". An image that the export left out is an issue. With no list of
/// validation images there is no split.
bool looksLikeCvatYolo(const std::filesystem::path& path);

}  // namespace engine::data
