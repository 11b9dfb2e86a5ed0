// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/train.h"
#include "engine/augment/image_cache.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// Makes training samples of a classifier: a random crop, HSV jitter, flips, RandAugment in place of the jitter,
/// erasing (yolo11-spec.md 7.9). Thread-safe; everything random comes from Random({seed, epoch, position}). Keeps
/// decoded images within a byte budget.
class ClassifyPipeline {
public:
    /// `samples` must outlive the pipeline.
    ClassifyPipeline(const std::vector<SampleInfo>& samples, const AugmentConfig& config, int imageSize,
                     std::uint64_t seed, std::int64_t cacheBytes = kImageCacheBytes);
    ~ClassifyPipeline();

    /// @param epoch 0-based. @return imageSize x imageSize. Throws Error (Dataset) for an unreadable file.
    data::Sample make(std::size_t index, std::size_t position, std::int64_t epoch) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The validation sample: resized, its centre taken.
data::Sample makeClassifyValSample(const SampleInfo& sample, std::size_t index, int imageSize, double cropFraction);

}  // namespace engine::augment
