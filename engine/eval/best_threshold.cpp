// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "engine/api/evaluation_details.h"

namespace engine {

namespace {

bool isNeverRight(const ThresholdCurve& curve) {
    return std::none_of(curve.points.begin(), curve.points.end(),
                        [](const ThresholdPoint& point) { return point.hits > 0; });
}

/// The middle of the longest run of points with the least value, the first of equally long ones.
template <typename Value>
double middleOfLeast(const std::vector<ThresholdPoint>& points, Value value) {
    double least = value(points.front());
    for (const ThresholdPoint& point : points) {
        least = std::min(least, value(point));
    }
    std::size_t bestFirst = 0, bestLength = 0;
    for (std::size_t first = 0; first < points.size();) {
        std::size_t end = first;
        while (end < points.size() && value(points[end]) == least) {
            ++end;
        }
        if (end - first > bestLength) {
            bestFirst = first;
            bestLength = end - first;
        }
        first = end + 1;
    }
    return points[bestFirst + (bestLength - 1) / 2].confidence;
}

}  // namespace

std::optional<double> bestF1Threshold(const ThresholdCurve& curve) {
    if (isNeverRight(curve)) {
        return std::nullopt;
    }
    return middleOfLeast(curve.points, [](const ThresholdPoint& point) { return -point.f1; });
}

std::optional<double> bestThreshold(const ThresholdCurve& curve, double costOfMiss, double costOfFalseAlarm) {
    if (isNeverRight(curve)) {
        return std::nullopt;
    }
    return middleOfLeast(curve.points, [&](const ThresholdPoint& point) {
        return costOfMiss * static_cast<double>(curve.labels - point.hits) +
               costOfFalseAlarm * static_cast<double>(point.falseAlarms);
    });
}

const ThresholdPoint& pointAt(const ThresholdCurve& curve, double confidence) {
    const auto last = static_cast<double>(curve.points.size() - 1);
    return curve.points[static_cast<std::size_t>(std::clamp(std::round(confidence * 100), 0.0, last))];
}

const char* mistakeName(MistakeKind kind) {
    switch (kind) {
        case MistakeKind::Class:
            return "class";
        case MistakeKind::Location:
            return "location";
        case MistakeKind::Both:
            return "both";
        case MistakeKind::Duplicate:
            return "duplicate";
        case MistakeKind::Background:
            return "background";
        case MistakeKind::Missed:
            break;
    }
    return "missed";
}

}  // namespace engine
