// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/evaluate.h"
#include "engine/core/tensor.h"

namespace engine::eval {

/// Adds up the answers of a classifier (yolo11-spec.md 4.9).
class ClassificationMeter {
public:
    explicit ClassificationMeter(std::vector<std::string> classNames);

    /// @param logits [B, classes]; -inf where a class cannot be found. @param classes int64 [B], the true ones.
    /// @return the likeliest ones
    std::vector<std::int64_t> add(const Tensor& logits, const Tensor& classes);
    ClassificationMetrics value() const;

private:
    std::vector<std::string> m_classNames;
    std::vector<std::vector<std::int64_t>> m_confusion;
    std::int64_t m_inTop5 = 0;
};

}  // namespace engine::eval
