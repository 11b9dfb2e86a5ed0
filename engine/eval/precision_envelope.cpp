// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/precision_envelope.h"

#include <algorithm>

namespace engine::eval {

namespace {

double recallOf(std::size_t point) {
    constexpr double kStep = 1.0 / (kRecallPoints - 1);
    return point == kRecallPoints - 1 ? 1.0 : static_cast<double>(point) * kStep;
}

}  // namespace

PrecisionLine precisionByRecall(const std::vector<double>& recall, std::vector<double>& precision) {
    const std::size_t count = recall.size();
    for (std::size_t n = count - 1; n-- > 0;) {
        precision[n] = std::max(precision[n], precision[n + 1]);
    }
    const auto recallAt = [&](std::size_t n) { return n == 0 ? 0.0 : recall[n - 1]; };
    const auto precisionAt = [&](std::size_t n) { return n == 0 ? 1.0 : precision[n - 1]; };
    PrecisionLine line{};
    std::size_t left = 0;  // the last point at or before x
    for (std::size_t point = 0; point < kRecallPoints; ++point) {
        const double x = recallOf(point);
        while (left < count && recallAt(left + 1) <= x) {
            ++left;
        }
        if (left < count) {
            const double slope = (precisionAt(left + 1) - precisionAt(left)) / (recallAt(left + 1) - recallAt(left));
            line[point] = precisionAt(left) + slope * (x - recallAt(left));
        }
    }
    return line;
}

double areaUnder(const PrecisionLine& line) {
    double sum = 0;
    for (std::size_t point = 1; point < kRecallPoints; ++point) {
        sum += (recallOf(point) - recallOf(point - 1)) * (line[point] + line[point - 1]) / 2;
    }
    return sum;
}

}  // namespace engine::eval
