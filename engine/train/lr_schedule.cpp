// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/lr_schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engine::training {
namespace {

/// numpy.interp between (0, from) and (last, to) for 0 <= x <= last.
double interpolate(double x, double last, double from, double to) {
    if (x >= last)
        return to;
    return (to - from) / last * x + from;
}

/// Half to even, as Python.
std::int64_t roundToInteger(double value) {
    return static_cast<std::int64_t>(std::nearbyint(value));
}

}  // namespace

double LrSchedule::factor(std::int64_t epoch) const {
    const double progress = static_cast<double>(epoch - firstEpoch) / static_cast<double>(epochs);
    if (isCosine)
        return (1 - std::cos(std::numbers::pi * progress)) / 2 * (finalFraction - 1) + 1;
    return std::max(1 - progress, 0.0) * (1 - finalFraction) + finalFraction;
}

std::int64_t LrSchedule::accumulation() const {
    return std::max<std::int64_t>(roundToInteger(batchesPerStep), 1);
}

std::int64_t LrSchedule::lastWarmupBatch() const {
    if (warmupEpochs <= 0)
        return -1;
    return firstEpoch * stepsPerEpoch +
           std::max(roundToInteger(warmupEpochs * static_cast<double>(stepsPerEpoch)), fewestWarmupBatches);
}

std::optional<LrSchedule::Warmup> LrSchedule::warmup(std::int64_t batch) const {
    const std::int64_t lastBatch = lastWarmupBatch();
    if (batch > lastBatch)
        return std::nullopt;
    const std::int64_t firstBatch = firstEpoch * stepsPerEpoch;
    const double x = static_cast<double>(batch - firstBatch), last = static_cast<double>(lastBatch - firstBatch);
    const double target = rate(batch / stepsPerEpoch);
    Warmup values;
    values.accumulation = std::max<std::int64_t>(1, roundToInteger(interpolate(x, last, 1.0, batchesPerStep)));
    values.rates = {interpolate(x, last, warmupBiasRate, target), interpolate(x, last, 0.0, target),
                    interpolate(x, last, 0.0, target)};
    values.momentum = interpolate(x, last, warmupMomentum, momentum);
    return values;
}

}  // namespace engine::training
