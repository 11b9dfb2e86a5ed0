// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/evaluation_details.h"
#include "engine/eval/average_precision.h"
#include "engine/eval/confusion.h"
#include "engine/eval/mistakes.h"
#include "engine/eval/resampled_precision.h"

namespace engine::eval {

/// The confidence from which boxes are counted in the confusion matrix: 0.25 where the metrics are taken from 0.001 on,
/// else that one (yolo11-spec.md 4.6).
double confusionConfidence(double confidence);

/// Takes the images that a DetectionMeter takes, in the same order. For `classNames` that outlive it.
class DetectionDetails {
public:
    /// @param confidence above which boxes are in the confusion matrix, the mistakes and the images
    DetectionDetails(const std::vector<std::string>& classNames, double confidence);

    /// @param sample with its labels, and by its index in the samples of value()
    /// @param detections in its pixels, most confident first
    void add(const data::Sample& sample, const std::vector<ops::Detection>& detections);

    /// @param table of the meter. A stop request shortens the bootstrap.
    EvaluationDetails value(const DetectionTable& table, const std::vector<SampleInfo>& samples,
                            const std::stop_token& stop) const;

private:
    struct Image {
        std::size_t sample = 0;
        std::int64_t right = 0, wrong = 0, missed = 0;
        std::array<std::int64_t, kMistakeKinds.size()> ofKind{};
        std::vector<EvaluatedLabel> labels;
        std::vector<EvaluatedBox> boxes;
    };

    const std::vector<std::string>& m_classNames;
    double m_confidence;
    ConfusionMeter m_confusion;
    std::vector<Image> m_images;
    std::vector<ImageEnd> m_ends;
};

}  // namespace engine::eval
