// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/detection_options.h"

#include <fmt/format.h>

#include "engine/api/error.h"

namespace engine::prediction {

namespace {

constexpr std::int64_t kMaxImageSize = 65'536;

}  // namespace

std::int64_t inputSide(std::int64_t asked, const InputSpec& input) {
    constexpr std::int64_t kStride = 32;
    const std::int64_t side = asked > 0 ? asked : input.imageSize;
    return (side + kStride - 1) / kStride * kStride;
}

void refuseOption(const std::string& area, const std::string& name, const std::string& expected,
                  const std::string& found) {
    throw Error(ErrorKind::Usage, area + ".bad_option",
                fmt::format("[{}] {}: expected {}, found {}", area, name, expected, found), {},
                fmt::format("Choose another value for {}.", name), {name, found});
}

void checkOptions(const std::string& area, const DetectionOptions& options) {
    if (options.imageSize < 0 || options.imageSize > kMaxImageSize) {
        refuseOption(area, "imageSize", fmt::format("1 to {} px, or 0", kMaxImageSize),
                     fmt::format("{}", options.imageSize));
    }
    if (!(options.confidence >= 0 && options.confidence <= 1)) {
        refuseOption(area, "confidence", "0 to 1", fmt::format("{}", options.confidence));
    }
    if (!(options.iou >= 0 && options.iou <= 1)) {
        refuseOption(area, "iou", "0 to 1", fmt::format("{}", options.iou));
    }
    if (options.maxDetections < 1) {
        refuseOption(area, "maxDetections", "1 or more", fmt::format("{}", options.maxDetections));
    }
}

}  // namespace engine::prediction
