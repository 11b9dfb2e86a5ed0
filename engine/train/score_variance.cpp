// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/score_variance.h"

#include <algorithm>
#include <cmath>

namespace engine::training {
namespace {

/// Of a proportion over `count` observations; with Agresti and Coull's plus four it is never 0.
double proportionVariance(double share, double count) {
    const double p = (share * count + 2) / (count + 4);
    return p * (1 - p) / (count + 4);
}

}  // namespace

std::optional<double> scoreVariance(const RunSummary& run) {
    if (run.task == DatasetTask::Classify) {
        const auto images = static_cast<double>(run.bestClassification.images);
        return images > 0 ? std::optional(proportionVariance(run.bestClassification.top1, images)) : std::nullopt;
    }
    double sum = 0, classes = 0;
    for (const ClassMetrics& row : run.best.perClass) {
        if (row.images <= 0)
            continue;
        sum += proportionVariance(row.map50_95, static_cast<double>(row.images));
        ++classes;
    }
    return classes > 0 ? std::optional(sum / (classes * classes)) : std::nullopt;
}

std::optional<ScoreInterval> scoreInterval(const RunSummary& run) {
    const std::optional<double> variance = run.bestEpoch > 0 ? scoreVariance(run) : std::nullopt;
    if (!variance)
        return std::nullopt;
    const double margin = kQuantile95 * std::sqrt(*variance);
    return ScoreInterval{std::max(0.0, run.score() - margin), std::min(1.0, run.score() + margin)};
}

}  // namespace engine::training
