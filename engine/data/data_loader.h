// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/core/tensor.h"
#include "engine/data/sample.h"

namespace engine::data {

struct Batch {
    Tensor images;   ///< uint8 [B, 3, H, W], RGB
    Tensor targets;  ///< float32 [n, 6]: image in the batch, class, then centre x, y, width, height as fractions
    Tensor classes;  ///< int64 [B]: of the whole images; -1 in datasets with boxes
    std::vector<Sample> samples;  ///< without their pixels
    /// Of a feature cache: what crosses the freeze line, each [B, ...]; `images` is then undefined.
    std::vector<Tensor> features;
};

/// The rows of `targets` of one image of the batch.
Tensor targetsOf(const Batch& batch, std::size_t place);

/// `count` images from `first` on. Shares the pixels.
Batch partOf(const Batch& batch, std::int64_t first, std::int64_t count);

/// Collates: all images must have the same size.
Batch collate(std::vector<Sample> samples);

/// Makes one sample. Called from several threads at once; everything random must come from its arguments.
/// @param position index into the order given to the loader, over the whole epoch.
using SampleFunction = std::function<Sample(std::size_t index, std::size_t position)>;

/// Prepares batches ahead in `workers` threads and hands them out in order; the same batches for any number
/// of workers. `workers` = 0 works in the caller's thread. What a worker throws, `next` throws.
class DataLoader {
public:
    /// @param batches sample indices of each batch; `firstBatch` of them are skipped (positions still count).
    /// @param pinsMemory whether images lie in page-locked memory, from where a GPU fetches them while it computes.
    DataLoader(std::vector<std::vector<std::size_t>> batches, SampleFunction makeSample, int workers,
               std::size_t firstBatch = 0, bool pinsMemory = false);
    ~DataLoader();  ///< stops and joins

    /// Nothing after the last batch, or where `stop` was requested.
    std::optional<Batch> next(std::stop_token stop);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace engine::data
