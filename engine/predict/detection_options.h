// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "engine/api/model_info.h"

namespace engine::prediction {

/// What predicting and evaluating share of their options.
struct DetectionOptions {
    std::int64_t imageSize = 640;
    double confidence = 0.25;
    double iou = 0.7;
    std::int64_t maxDetections = 300;
};

/// The side of the network's input, a multiple of 32. @param asked px; 0 = what the model is made for.
std::int64_t inputSide(std::int64_t asked, const InputSpec& input);

/// Throws Error (Usage, "<area>.bad_option") naming the option, its range and the value.
[[noreturn]] void refuseOption(const std::string& area, const std::string& name, const std::string& expected,
                               const std::string& found);

/// Throws as refuseOption for a value out of range.
void checkOptions(const std::string& area, const DetectionOptions& options);

}  // namespace engine::prediction
