// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

namespace engine::training {

/// The best epoch so far, and when to give up (yolo11-spec.md 5.8).
struct EarlyStopping {
    std::int64_t patience = 100;  ///< epochs without a better fitness; 0 = never stop
    std::int64_t firstEpochs = 0;  ///< of a first phase: patience begins behind them
    std::int64_t bestEpoch = 0;   ///< 1-based; 0 = none yet
    double bestFitness = 0;

    /// @param epoch 1-based. @return whether this one is the best; a tie goes to the later epoch.
    bool add(std::int64_t epoch, double fitness) {
        if (fitness < bestFitness)
            return false;
        bestEpoch = epoch;
        bestFitness = fitness;
        return true;
    }
    bool shouldStop(std::int64_t epoch) const {
        return patience > 0 && epoch - std::max(bestEpoch, firstEpochs) >= patience;
    }
};

}  // namespace engine::training
