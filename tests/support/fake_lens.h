// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <optional>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/lens.h"

namespace fake {

/// What compareModels() does.
struct LensScript {
    engine::LensStart start;
    std::vector<engine::LensImage> images;
    std::vector<engine::Issue> issues;           ///< reported after the start
    std::optional<engine::Error> failure;        ///< thrown after the start
    std::chrono::microseconds imageInterval{0};  ///< wait before each image
    std::optional<engine::LensConfig> last;      ///< what it was asked for
};

/// Change only while no job runs.
LensScript& lensScript();
std::atomic<int>& lensCalls();

/// A detector's image of 640 x 480 px, judged as the engine does.
engine::LensImage lensImage(const std::filesystem::path& file, std::vector<engine::TruthBox> truth,
                            std::vector<engine::Prediction> before, std::vector<engine::Prediction> after);

/// Classes RBC, WBC, Platelets and, of the base model alone, apple. Four images, in this order: calm.jpg (1 right in
/// both), lost.jpg (1 right in both, 1 lost old class), broken.jpg (1 newly broken, 1 fixed), fixed.jpg (1 still wrong,
/// 2 fixed, 1 right in both).
void resetLens();

}  // namespace fake
