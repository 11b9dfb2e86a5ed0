// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/detection_details.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "engine/eval/bootstrap.h"
#include "engine/eval/detection_curves.h"
#include "engine/eval/image_order.h"
#include "engine/predict/scale_back.h"

namespace engine::eval {

namespace {

constexpr std::uint64_t kSeed = 0;

/// A letterboxed box in the pixels of its file.
std::array<float, 4> cornersInFile(const data::Sample& sample, const ops::Detection& box) {
    const ops::Detection placed =
        prediction::toFile(box, {sample.scaleX, sample.scaleY, static_cast<double>(sample.padLeft),
                                 static_cast<double>(sample.padTop), sample.originalWidth, sample.originalHeight});
    return {placed.x1, placed.y1, placed.x2, placed.y2};
}

}  // namespace

double confusionConfidence(double confidence) {
    return confidence == 0.001 ? 0.25 : confidence;
}

DetectionDetails::DetectionDetails(const std::vector<std::string>& classNames, double confidence)
    : m_classNames(classNames), m_confidence(confidence), m_confusion(static_cast<std::int64_t>(classNames.size())) {}

void DetectionDetails::add(const data::Sample& sample, const std::vector<ops::Detection>& detections) {
    std::vector<ops::Detection> sure;
    std::copy_if(detections.begin(), detections.end(), std::back_inserter(sure),
                 [this](const ops::Detection& found) { return static_cast<double>(found.confidence) > m_confidence; });
    m_confusion.add(m_images.size(), sample.boxes, sure);
    const ImageMistakes mistakes = findMistakes(sample.boxes, sure);
    Image& image = m_images.emplace_back();
    image.sample = sample.index;
    image.right = mistakes.right;
    image.wrong = mistakes.wrong;
    image.missed = mistakes.missed;
    image.ofKind = mistakes.ofKind;
    for (std::size_t l = 0; l < sample.boxes.size(); ++l) {
        const data::PixelBox& label = sample.boxes[l];
        image.labels.push_back({label.classId,
                                cornersInFile(sample, {label.x1, label.y1, label.x2, label.y2, 0, label.classId}),
                                mistakes.isMissed[l]});
    }
    for (std::size_t d = 0; d < sure.size(); ++d) {
        image.boxes.push_back({sure[d].classId, sure[d].confidence, cornersInFile(sample, sure[d]),
                               mistakes.boxes[d].mistake, mistakes.boxes[d].label});
    }
    const ImageEnd before = m_ends.empty() ? ImageEnd{} : m_ends.back();
    m_ends.push_back({before.detections + detections.size(), before.labels + sample.boxes.size()});
}

EvaluationDetails DetectionDetails::value(const DetectionTable& table, const std::vector<SampleInfo>& samples,
                                          const std::stop_token& stop) const {
    EvaluationDetails details;
    details.classNames = m_classNames;
    details.hasFewLabels = static_cast<std::int64_t>(table.labelClassId.size()) < kFewLabels;
    details.confidence = m_confidence;
    details.confusion = m_confusion.cells();

    std::vector<ImageFaults> faults;
    for (const Image& image : m_images) {
        faults.push_back({image.sample, image.wrong + image.missed});
    }
    const std::vector<std::size_t> places = worstFirst(faults);
    details.images.resize(m_images.size());
    for (const MistakeKind kind : kMistakeKinds) {
        details.mistakes.push_back({kind, 0, {}});
    }
    for (std::size_t image = 0; image < m_images.size(); ++image) {
        const Image& one = m_images[image];
        details.images[places[image]] = {
            samples[one.sample].image, one.right, one.wrong, one.missed, one.labels, one.boxes};
        for (std::size_t kind = 0; kind < kMistakeKinds.size(); ++kind) {
            if (one.ofKind[kind] > 0) {
                details.mistakes[kind].count += one.ofKind[kind];
                details.mistakes[kind].images.push_back(image);
            }
        }
    }
    moveImages(details.mistakes, places);
    moveImages(details.confusion, places);

    const DetectionPrecision precision = averagePrecision(table);
    DetectionCurves curves = detectionCurves(table);
    const DetectionIntervals intervals = bootstrapIntervals(table, m_ends, sensibleDraws(table), kSeed, stop);
    for (std::size_t row = 0; row < precision.classes.size(); ++row) {
        ThresholdCurve& curve = curves.classes[row];
        const std::optional<double> best = bestF1Threshold(curve);
        details.perClass.push_back({precision.classes[row].classId, intervals.classes[row], std::move(curve), best});
    }
    details.bestThreshold = precision.confidence;
    details.all = std::move(curves.all);
    details.map50 = intervals.map50;
    details.map50_95 = intervals.map50_95;
    details.draws = intervals.draws;
    return details;
}

}  // namespace engine::eval
