// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <opencv2/core/mat.hpp>
#include <vector>

#include "engine/api/dataset_info.h"

namespace engine::data {

inline constexpr std::array<const char*, 3> kSmearClassNames{"RBC", "WBC", "Platelets"};

/// A drawn microscope picture of a blood smear, 640 x 480, and what it shows.
struct SmearScene {
    cv::Mat bgr;
    std::vector<BoxLabel> boxes;  ///< tight around the visible part of every cell
};

/// The same seed and number give the same picture on any machine: only additions, multiplications, divisions and
/// square roots of doubles, no fused ones. Cells overlap and are cut by the border; a cell of which less than a
/// third would be visible is not drawn.
SmearScene drawSmear(std::uint64_t seed, std::uint64_t number);

}  // namespace engine::data
