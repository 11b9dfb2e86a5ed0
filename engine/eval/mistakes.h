// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/api/evaluation_details.h"
#include "engine/data/sample.h"
#include "engine/ops/nms.h"

namespace engine::eval {

struct BoxVerdict {
    std::optional<MistakeKind> mistake;  ///< nothing: a hit
    int label = -1;                      ///< as in EvaluatedBox
};

struct ImageMistakes {
    std::int64_t right = 0, wrong = 0, missed = 0;            ///< as in EvaluatedImage
    std::array<std::int64_t, kMistakeKinds.size()> ofKind{};  ///< by the place in kMistakeKinds
    std::vector<BoxVerdict> boxes;                            ///< by detection
    std::vector<bool> isMissed;                               ///< by label: a mistake of its own
};

/// What is wrong about one image, after Bolya et al. 2020 (TIDE) but that a box belongs to the one label that it
/// overlaps most. Hits are those of matchBoxes at IoU 0.50. @param detections most confident first
ImageMistakes findMistakes(const std::vector<data::PixelBox>& labels, const std::vector<ops::Detection>& detections);

}  // namespace engine::eval
