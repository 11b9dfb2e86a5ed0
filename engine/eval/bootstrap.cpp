// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/bootstrap.h"

#include <algorithm>
#include <cmath>

#include "engine/core/random.h"
#include "engine/data/parallel_for.h"
#include "engine/eval/score_interval.h"

namespace engine::eval {

namespace {

constexpr std::int64_t kFewestDraws = 200, kMostDraws = 1'000;
constexpr std::int64_t kMostVisits = 1'500'000'000;  // of a detection by a draw

using Draw = ResampledPrecision::Draw;
using Score = ResampledPrecision::Score;

/// @param valueOf of a score; NaN = it has none
template <typename ValueOf>
ScoreInterval intervalOf(const std::vector<Draw>& draws, const Score& estimate, std::int64_t images, ValueOf valueOf) {
    std::vector<double> values;
    values.reserve(draws.size());
    double optimism = 0;
    for (const Draw& draw : draws) {
        if (const double value = valueOf(draw.score); !std::isnan(value)) {
            values.push_back(value);
            optimism += value - valueOf(draw.checked);
        }
    }
    optimism /= static_cast<double>(std::max<std::size_t>(1, values.size()));
    return drawnInterval(values, valueOf(estimate), optimism, images);
}

}  // namespace

std::int64_t sensibleDraws(const DetectionTable& table) {
    const auto detections = std::max<std::int64_t>(1, static_cast<std::int64_t>(table.hits.size()));
    return std::clamp(kMostVisits / detections, kFewestDraws, kMostDraws);
}

DetectionIntervals bootstrapIntervals(const DetectionTable& table, const std::vector<ImageEnd>& images,
                                      std::int64_t draws, std::uint64_t seed, const std::stop_token& stop) {
    DetectionIntervals intervals;
    if (table.labelClassId.empty()) {
        return intervals;
    }
    const ResampledPrecision resampled(table, images);
    const Score estimate = resampled.draw(std::vector<std::uint32_t>(images.size(), 1)).score;
    std::vector<Draw> drawn(static_cast<std::size_t>(draws));
    data::parallelFor(
        drawn.size(),
        [&](std::size_t draw) {
            Random random({seed, draw});
            std::vector<std::uint32_t> times(images.size(), 0);
            for (std::size_t n = 0; n < images.size(); ++n) {
                ++times[random.below(images.size())];
            }
            drawn[draw] = resampled.draw(times);
        },
        "interval", {}, stop);
    std::erase_if(drawn, [](const Draw& draw) { return draw.score.classes.empty(); });
    intervals.draws = static_cast<std::int64_t>(drawn.size());
    const auto count = static_cast<std::int64_t>(images.size());
    intervals.map50 = intervalOf(drawn, estimate, count, [](const Score& score) { return score.map50; });
    intervals.map50_95 = intervalOf(drawn, estimate, count, [](const Score& score) { return score.map50_95; });
    for (std::size_t row = 0; row < estimate.classes.size(); ++row) {
        intervals.classes.push_back(intervalOf(drawn, estimate, resampled.imagesOfClass()[row],
                                               [row](const Score& score) { return score.classes[row]; }));
    }
    return intervals;
}

}  // namespace engine::eval
