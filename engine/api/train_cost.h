// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/api/progress.h"
#include "engine/api/train.h"

namespace engine {

/// What a training would take on this computer.
struct TrainCost {
    struct Phase {
        std::int64_t epochs = 0;
        double secondsPerEpoch = 0;  ///< with validation
    };
    std::vector<Phase> phases;            ///< one, or two with HeadFirst
    double preparationSeconds = 0;        ///< once, where no cache has the features yet
    std::int64_t cachedFeatureBytes = 0;  ///< on disk; 0 = nothing is cached
    /// The most that the process would hold, as far as it is the training's; of a GPU's own memory nothing. 0 =
    /// unknown: Linux only.
    std::int64_t peakMemoryBytes = 0;
    std::int64_t availableMemoryBytes = 0;  ///< that the process can hold; 0 = unknown
    std::int64_t freeDiskBytes = 0;         ///< where features would be cached; 0 = unknown

    /// Without early stopping.
    double totalSeconds() const {
        double seconds = preparationSeconds;
        for (const Phase& phase : phases)
            seconds += static_cast<double>(phase.epochs) * phase.secondsPerEpoch;
        return seconds;
    }
};

/// Measures two batches of each phase after two to warm up, and a validation of a few images; changes nothing. Blocks
/// for about as long as six batches take. Best with nothing else beside it. Nothing where it was stopped. Throws as
/// train().
std::optional<TrainCost> measureTrainCost(const TrainConfig& config, const ProgressFunction& progress,
                                          std::stop_token stop);

}  // namespace engine
