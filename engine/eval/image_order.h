// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/api/evaluation_details.h"

namespace engine::eval {

/// An image in the order of the evaluation, and how many things are wrong about it.
struct ImageFaults {
    std::size_t sample = 0;
    std::int64_t faults = 0;
};

/// Where each image comes to stand: most faults first, else by sample.
std::vector<std::size_t> worstFirst(const std::vector<ImageFaults>& images);

/// Replaces each image by places[image], ascending.
void moveImages(std::vector<ConfusionCell>& cells, const std::vector<std::size_t>& places);
void moveImages(std::vector<Mistakes>& mistakes, const std::vector<std::size_t>& places);

}  // namespace engine::eval
