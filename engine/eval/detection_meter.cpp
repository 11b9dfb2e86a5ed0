// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/detection_meter.h"

#include <algorithm>
#include <numeric>

namespace engine::eval {

DetectionMeter::DetectionMeter(const std::vector<std::string>& classNames)
    : m_classNames(classNames), m_imagesWith(classNames.size(), 0) {}

void DetectionMeter::add(const std::vector<data::PixelBox>& labels, const std::vector<ops::Detection>& detections) {
    ++m_images;
    const std::vector<HitMask> hits = matchBoxes(labels, detections);
    m_table.hits.insert(m_table.hits.end(), hits.begin(), hits.end());
    for (const ops::Detection& found : detections) {
        m_table.confidence.push_back(found.confidence);
        m_table.classId.push_back(found.classId);
    }
    std::vector<std::int64_t> classes;
    classes.reserve(labels.size());
    for (const data::PixelBox& label : labels) {
        classes.push_back(label.classId);
    }
    m_table.labelClassId.insert(m_table.labelClassId.end(), classes.begin(), classes.end());
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    for (const std::int64_t id : classes) {
        ++m_imagesWith.at(static_cast<std::size_t>(id));
    }
}

DetectionMetrics DetectionMeter::value() const {
    const DetectionPrecision precision = averagePrecision(m_table);
    DetectionMetrics metrics;
    metrics.images = m_images;
    metrics.instances = static_cast<std::int64_t>(m_table.labelClassId.size());
    for (const ClassPrecision& row : precision.classes) {
        const auto& ap = row.averagePrecision;
        const auto id = static_cast<std::size_t>(row.classId);
        const double map50_95 = std::accumulate(ap.begin(), ap.end(), 0.0) / kThresholdCount;
        metrics.perClass.push_back(
            {row.classId, m_classNames[id], m_imagesWith[id], row.labels, row.precision, row.recall, ap[0], map50_95});
        metrics.precision += row.precision;
        metrics.recall += row.recall;
        metrics.map50 += ap[0];
        metrics.map75 += ap[5];
        metrics.map50_95 += map50_95;
    }
    const auto classes = static_cast<double>(std::max<std::size_t>(1, precision.classes.size()));
    for (double* sum : {&metrics.precision, &metrics.recall, &metrics.map50, &metrics.map75, &metrics.map50_95}) {
        *sum /= classes;
    }
    metrics.fitness = 0.1 * metrics.map50 + 0.9 * metrics.map50_95;
    return metrics;
}

}  // namespace engine::eval
