// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace engine::training {

/// Settings of the learning rate over a run, yolo11-spec.md 5.4 and 5.5. Rates are per parameter group:
/// biases, weights, norm weights.
struct LrSchedule {
    std::int64_t firstEpoch = 0;  ///< 0-based: where the schedule begins in the run
    std::int64_t epochs = 1, stepsPerEpoch = 1;
    double initialRate = 0.01;    ///< of the optimizer
    double finalFraction = 0.01;  ///< lrf
    bool isCosine = false;
    std::int64_t fewestWarmupBatches = 100;  ///< unless there is none
    double warmupEpochs = 3.0, warmupMomentum = 0.8, warmupBiasRate = 0.1;
    double momentum = 0.937;      ///< where the warm-up ends
    double batchesPerStep = 1.0;  ///< nominal batch / batch

    /// Fraction of the initial rate in a 0-based epoch of the run.
    double factor(std::int64_t epoch) const;
    double rate(std::int64_t epoch) const { return initialRate * factor(epoch); }

    /// Batches between optimizer steps after the warm-up, >= 1.
    std::int64_t accumulation() const;
    /// The last batch of the warm-up, counted over the run; -1 = no warm-up.
    std::int64_t lastWarmupBatch() const;

    struct Warmup {
        std::int64_t accumulation = 1;
        std::array<double, 3> rates{};
        double momentum = 0;
    };
    /// What holds from batch `batch` (0-based, over the whole run) on; nothing after the warm-up.
    std::optional<Warmup> warmup(std::int64_t batch) const;
};

}  // namespace engine::training
