// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/evaluate.h"
#include "engine/data/sample.h"
#include "engine/eval/average_precision.h"

namespace engine::eval {

/// Takes the images of a split one by one; `value` is what a user is told. For `classNames` that outlive it.
class DetectionMeter {
public:
    explicit DetectionMeter(const std::vector<std::string>& classNames);

    /// Boxes in the same pixels. @param detections most confident first.
    void add(const std::vector<data::PixelBox>& labels, const std::vector<ops::Detection>& detections);

    /// Means over the classes that have labels; zeros where nothing was added.
    DetectionMetrics value() const;
    const DetectionTable& table() const { return m_table; }

private:
    const std::vector<std::string>& m_classNames;
    DetectionTable m_table;
    std::vector<std::int64_t> m_imagesWith;  ///< by class
    std::int64_t m_images = 0;
};

}  // namespace engine::eval
