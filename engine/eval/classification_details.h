// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/evaluate.h"

namespace engine::eval {

/// Takes the images that a ClassificationMeter takes. For `classNames` that outlive it.
class ClassificationDetails {
public:
    explicit ClassificationDetails(const std::vector<std::string>& classNames) : m_classNames(classNames) {}

    /// @param sample index in the samples of value()
    void add(std::size_t sample, std::int64_t truth, std::int64_t predicted);

    /// @param metrics of the meter
    EvaluationDetails value(const ClassificationMetrics& metrics, const std::vector<SampleInfo>& samples) const;

private:
    struct Image {
        std::size_t sample = 0;
        std::int64_t truth = 0, predicted = 0;
    };

    const std::vector<std::string>& m_classNames;
    std::vector<Image> m_images;
};

}  // namespace engine::eval
