// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/api/dataset_info.h"

namespace engine::data {

/// A random order of [0, count), the same for the same seed and epoch.
std::vector<std::size_t> shuffledOrder(std::size_t count, std::uint64_t seed, std::int64_t epoch);

/// Consecutive runs of `batch`; the last one may be shorter.
std::vector<std::vector<std::size_t>> splitIntoBatches(const std::vector<std::size_t>& order, std::size_t batch);

/// Batches of images of like shape, spec 4.2. `shapes[b]` is the padded size of batch b.
struct RectBatches {
    struct Shape {
        int height = 0, width = 0;
    };
    std::vector<std::vector<std::size_t>> batches;
    std::vector<Shape> shapes;
};
/// @param padding 0.5 for validation, in units of 32 px. Stable sort by height / width.
RectBatches rectBatches(const std::vector<SampleInfo>& samples, std::size_t batch, int imageSize, double padding);

}  // namespace engine::data
