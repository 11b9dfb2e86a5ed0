// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/average_precision.h"

#include <algorithm>
#include <span>

#include "engine/eval/class_detections.h"
#include "engine/eval/precision_envelope.h"

namespace engine::eval {

namespace {

constexpr std::size_t kCurvePoints = 1000;
constexpr std::size_t kSmoothing = 101;  // a tenth of the curve to each side

using Curve = std::array<double, kCurvePoints>;

struct Counts {
    std::vector<double> recall, precision;
};

/// After each detection, best first.
void accumulate(std::span<const std::size_t> order, const std::vector<HitMask>& hits, std::size_t threshold,
                double labels, Counts& counts) {
    double found = 0;
    for (std::size_t n = 0; n < order.size(); ++n) {
        found += (hits[order[n]] >> threshold) & 1U;
        counts.recall[n] = found / (labels + 1e-16);
        counts.precision[n] = found / static_cast<double>(n + 1);
    }
}

double curveConfidence(std::size_t point) {
    return point == kCurvePoints - 1 ? 1.0 : static_cast<double>(point) * (1.0 / (kCurvePoints - 1));
}

/// `values` belong to falling confidences; linear in between, `above` over the highest, the last one below the lowest.
Curve overConfidence(std::span<const std::size_t> order, const std::vector<float>& confidence,
                     const std::vector<double>& values, double above) {
    Curve curve{};
    std::size_t passed = 0;  // detections at or above x
    for (std::size_t point = kCurvePoints; point-- > 0;) {
        const double x = curveConfidence(point);
        while (passed < order.size() && static_cast<double>(confidence[order[passed]]) >= x) {
            ++passed;
        }
        if (passed == 0) {
            curve[point] = above;
        } else if (passed == order.size()) {
            curve[point] = values[passed - 1];
        } else {
            const double high = confidence[order[passed - 1]], low = confidence[order[passed]];
            const double slope = (values[passed] - values[passed - 1]) / (high - low);
            curve[point] = slope * (high - x) + values[passed - 1];
        }
    }
    return curve;
}

/// The first point where the mean of 101 neighbours is largest; beyond the ends the end values go on.
std::size_t bestPoint(const Curve& curve) {
    constexpr std::size_t kHalf = kSmoothing / 2;
    std::size_t best = 0;
    double highest = -1;
    for (std::size_t point = 0; point < kCurvePoints; ++point) {
        double mean = 0;
        for (std::size_t k = 0; k < kSmoothing; ++k) {
            const std::size_t at = std::clamp(point + k, kHalf, kCurvePoints - 1 + kHalf) - kHalf;
            mean += curve[at] * (1.0 / kSmoothing);
        }
        if (mean > highest) {
            highest = mean;
            best = point;
        }
    }
    return best;
}

}  // namespace

DetectionPrecision averagePrecision(const DetectionTable& table) {
    DetectionPrecision result;
    for (const ClassLabels& row : countLabels(table)) {
        result.classes.push_back({row.classId, row.labels});
    }
    const bool nothingHit = std::all_of(table.hits.begin(), table.hits.end(), [](HitMask hit) { return hit == 0; });
    if (result.classes.empty() || nothingHit) {
        return result;
    }

    const std::vector<std::size_t> order = sortDetections(table);

    std::vector<Curve> precisions(result.classes.size(), Curve{}), recalls(result.classes.size(), Curve{});
    Curve meanF1{};
    for (std::size_t c = 0; c < result.classes.size(); ++c) {
        ClassPrecision& row = result.classes[c];
        const std::span<const std::size_t> own = detectionsOf(row.classId, order, table);
        if (own.empty()) {
            continue;
        }
        Counts counts{std::vector<double>(own.size()), std::vector<double>(own.size())};
        for (std::size_t t = 0; t < kThresholdCount; ++t) {
            accumulate(own, table.hits, t, static_cast<double>(row.labels), counts);
            if (t == 0) {
                recalls[c] = overConfidence(own, table.confidence, counts.recall, 0.0);
                precisions[c] = overConfidence(own, table.confidence, counts.precision, 1.0);
            }
            row.averagePrecision[t] = areaUnder(precisionByRecall(counts.recall, counts.precision));
        }
        for (std::size_t point = 0; point < kCurvePoints; ++point) {
            const double p = precisions[c][point], r = recalls[c][point];
            meanF1[point] += 2 * p * r / (p + r + 1e-16) / static_cast<double>(result.classes.size());
        }
    }

    const std::size_t best = bestPoint(meanF1);
    result.confidence = curveConfidence(best);
    for (std::size_t c = 0; c < result.classes.size(); ++c) {
        result.classes[c].precision = precisions[c][best];
        result.classes[c].recall = recalls[c][best];
    }
    return result;
}

}  // namespace engine::eval
