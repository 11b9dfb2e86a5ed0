// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "engine/api/dataset_info.h"
#include "engine/api/train.h"
#include "engine/augment/image_cache.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// Makes training samples: mosaic, affine, mixup, HSV, flips in the order of yolo11-spec.md 7.7. Thread-safe.
/// Everything random comes from Random({seed, epoch, position}), so a sample does not depend on threads or
/// on what was made before. Keeps decoded images within a byte budget.
///
/// Order of draws: mosaic or not; then three partners, centre y, centre x where it is; the affine's eight numbers;
/// mixup or not; where it is, its partner, all of the above for the partner, then the share; HSV's three; flip up-down
/// or not; flip left-right or not. Switched off by a 0, a transform draws nothing, except the affine.
///
/// The partners come from the whole dataset. The reference takes them from the images that its loader process saw
/// last: then a sample would depend on the number of workers, and a resumed run would differ.
class TrainPipeline {
public:
    /// `samples` are the training samples and must outlive the pipeline; partners of a mosaic are drawn from all.
    TrainPipeline(const std::vector<SampleInfo>& samples, const AugmentConfig& config, int imageSize,
                  std::uint64_t seed, std::int64_t cacheBytes = kImageCacheBytes);
    ~TrainPipeline();

    /// @param epoch 0-based. @param isMosaicOpen false in the last `closeMosaic` epochs: neither mosaic nor mixup.
    /// @return imageSize x imageSize. Throws Error (Dataset) for an unreadable file.
    data::Sample make(std::size_t index, std::size_t position, std::int64_t epoch, bool isMosaicOpen) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The validation sample of spec 4.3: long side to `imageSize`, then padded to height x width.
data::Sample makeValSample(const SampleInfo& sample, std::size_t index, int imageSize, int height, int width);

}  // namespace engine::augment
