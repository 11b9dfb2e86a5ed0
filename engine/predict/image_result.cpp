// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/image_result.h"

#include <algorithm>

#include <ATen/ATen.h>

#include "engine/predict/scale_back.h"

namespace engine::prediction {

std::vector<Prediction> boxesOf(const std::vector<ops::Detection>& detections, const PreparedImage& image) {
    const InputPlacement placement = letterboxPlacement(
        static_cast<int>(image.input.size(3)), static_cast<int>(image.input.size(2)), image.width, image.height);
    std::vector<Prediction> boxes;
    for (const ops::Detection& raw : detections) {
        const ops::Detection found = toFile(raw, placement);
        boxes.push_back({found.classId, found.confidence, {found.x1, found.y1, found.x2, found.y2}});
    }
    return boxes;
}

std::vector<Prediction> boxesOf(const Tensor& decoded, const PreparedImage& image, const ops::NmsOptions& options) {
    return boxesOf(ops::nonMaximumSuppression(decoded, options).front(), image);
}

std::vector<ClassProbability> likeliest(const Tensor& probabilities) {
    constexpr std::int64_t kMost = 5;
    const auto [values, classes] = probabilities.topk(std::min(kMost, probabilities.numel()));
    std::vector<ClassProbability> top;
    for (std::int64_t i = 0; i < values.numel(); ++i)
        top.push_back({classes[i].item<std::int64_t>(), values[i].item<float>()});
    return top;
}

}  // namespace engine::prediction
