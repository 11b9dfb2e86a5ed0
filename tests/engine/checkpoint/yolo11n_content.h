// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "engine/checkpoint/model_file.h"

namespace test {

/// The 24 stages of yolo11n with 80 classes, written out.
std::vector<engine::StageInfo> yolo11nStages();

/// What yolo11n_rebuilt.pt says, as content of a file to be written.
engine::checkpoint::UltralyticsFile yolo11nContent(const std::filesystem::path& fixture);

}  // namespace test
