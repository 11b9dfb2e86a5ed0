// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/score_interval.h"

#include <algorithm>
#include <cmath>

namespace engine::eval {

namespace {

constexpr double kZ = 1.959963984540054;  // 95 % of a normal distribution lie within
constexpr double kLeast = 0.001;          // scores nearer to 0 or 1 are as far out as this one
constexpr double kMargin = 1.05;          // draws spread too little: measured on synthetic detectors

double logit(double score) {
    const double inside = std::clamp(score, kLeast, 1 - kLeast);
    return std::log(inside / (1 - inside));
}

double fromLogit(double value) {
    return 1 / (1 + std::exp(-value));
}

/// 95 % of Student's distribution lie within (Abramowitz and Stegun 26.7.5).
double studentQuantile(double freedom) {
    const double z3 = kZ * kZ * kZ, z5 = z3 * kZ * kZ;
    return kZ + (z3 + kZ) / (4 * freedom) + (5 * z5 + 16 * z3 + 3 * kZ) / (96 * freedom * freedom);
}

}  // namespace

ScoreInterval drawnInterval(const std::vector<double>& draws, double estimate, double optimism, std::int64_t images) {
    const auto [lowest, highest] = std::minmax_element(draws.begin(), draws.end());
    if (images < 2 || draws.size() < 2 || *lowest == *highest) {
        const ScoreInterval share = shareInterval(std::llround(estimate * static_cast<double>(images)), images);
        return {std::min(estimate, share.low), std::max(estimate, share.high)};
    }
    const auto count = static_cast<double>(draws.size());
    double mean = 0, squares = 0;
    for (const double draw : draws) {
        mean += logit(draw) / count;
    }
    for (const double draw : draws) {
        squares += (logit(draw) - mean) * (logit(draw) - mean);
    }
    // A draw of n images spreads by n - 1 parts in n of what it is to tell.
    const auto n = static_cast<double>(images);
    const double half = kMargin * studentQuantile(n - 1) * std::sqrt(squares / (count - 1) * n / (n - 1));
    const double middle = logit(estimate - optimism);
    return {std::min(estimate, fromLogit(middle - half)), std::max(estimate, fromLogit(middle + half))};
}

ScoreInterval shareInterval(std::int64_t hits, std::int64_t trials) {
    if (trials <= 0) {
        return {0, 1};
    }
    const auto n = static_cast<double>(trials);
    const double share = static_cast<double>(hits) / n;
    const double scale = 1 + kZ * kZ / n;
    const double middle = (share + kZ * kZ / (2 * n)) / scale;
    const double half = kZ * std::sqrt(share * (1 - share) / n + kZ * kZ / (4 * n * n)) / scale;
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

}  // namespace engine::eval
