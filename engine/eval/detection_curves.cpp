// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/detection_curves.h"

#include <span>

#include "engine/eval/class_detections.h"
#include "engine/eval/precision_envelope.h"

namespace engine::eval {

namespace {

constexpr std::size_t kLastPoint = 100;

bool isHit(const DetectionTable& table, std::size_t detection) {
    return (table.hits[detection] & 1U) != 0;
}

void fillFractions(ThresholdCurve& curve) {
    for (ThresholdPoint& point : curve.points) {
        const auto hits = static_cast<double>(point.hits), boxes = static_cast<double>(point.hits + point.falseAlarms);
        const auto labels = static_cast<double>(curve.labels);
        point.precision = boxes > 0 ? hits / boxes : 1;
        point.recall = labels > 0 ? hits / labels : 0;
        point.f1 = hits > 0 ? 2 * hits / (boxes + labels) : 0;
    }
}

ThresholdCurve emptyCurve(std::int64_t labels) {
    ThresholdCurve curve;
    curve.labels = labels;
    curve.points.resize(kLastPoint + 1);
    for (std::size_t point = 0; point <= kLastPoint; ++point) {
        curve.points[point].confidence = static_cast<double>(point) / kLastPoint;
    }
    curve.precisionByRecall.assign(kRecallPoints, 0.0);
    return curve;
}

/// Adds detections of falling confidence to the points that keep them.
void addCounts(std::span<const std::size_t> own, const DetectionTable& table, ThresholdCurve& curve) {
    std::int64_t hits = 0, falseAlarms = 0;
    std::size_t passed = 0;
    for (std::size_t point = kLastPoint + 1; point-- > 0;) {
        const auto least = static_cast<float>(curve.points[point].confidence);
        for (; passed < own.size() && table.confidence[own[passed]] >= least; ++passed) {
            ++(isHit(table, own[passed]) ? hits : falseAlarms);
        }
        curve.points[point].hits += hits;
        curve.points[point].falseAlarms += falseAlarms;
    }
}

void setPrecisionByRecall(std::span<const std::size_t> own, const DetectionTable& table, ThresholdCurve& curve) {
    std::vector<double> recall, precision;
    double hits = 0;
    for (const std::size_t detection : own) {
        hits += isHit(table, detection) ? 1 : 0;
        recall.push_back(hits / static_cast<double>(curve.labels));
        precision.push_back(hits / static_cast<double>(recall.size()));
    }
    if (hits > 0) {
        const PrecisionLine line = precisionByRecall(recall, precision);
        curve.precisionByRecall.assign(line.begin(), line.end());
    }
}

}  // namespace

DetectionCurves detectionCurves(const DetectionTable& table) {
    const std::vector<std::size_t> order = sortDetections(table);
    DetectionCurves curves;
    curves.all = emptyCurve(static_cast<std::int64_t>(table.labelClassId.size()));
    for (const ClassLabels& row : countLabels(table)) {
        const std::span<const std::size_t> own = detectionsOf(row.classId, order, table);
        ThresholdCurve& curve = curves.classes.emplace_back(emptyCurve(row.labels));
        addCounts(own, table, curve);
        setPrecisionByRecall(own, table, curve);
        fillFractions(curve);
    }
    for (const ThresholdCurve& curve : curves.classes) {
        for (std::size_t point = 0; point < kRecallPoints; ++point) {
            curves.all.precisionByRecall[point] +=
                curve.precisionByRecall[point] / static_cast<double>(curves.classes.size());
        }
    }
    for (std::size_t first = 0; first < order.size();) {
        const std::span<const std::size_t> own = detectionsOf(table.classId[order[first]], order, table);
        addCounts(own, table, curves.all);
        first += own.size();
    }
    fillFractions(curves.all);
    return curves;
}

}  // namespace engine::eval
