// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/scale_back.h"

#include <algorithm>
#include <cmath>

namespace engine::prediction {

InputPlacement letterboxPlacement(int inputWidth, int inputHeight, int width, int height) {
    const double ratio = std::min(static_cast<double>(inputHeight) / height, static_cast<double>(inputWidth) / width);
    // nearbyint rounds half to even, as the letterbox does.
    const double resizedWidth = std::max(1.0, std::nearbyint(width * ratio));
    const double resizedHeight = std::max(1.0, std::nearbyint(height * ratio));
    return {resizedWidth / width,
            resizedHeight / height,
            std::nearbyint((inputWidth - resizedWidth) / 2 - 0.1),
            std::nearbyint((inputHeight - resizedHeight) / 2 - 0.1),
            width,
            height};
}

ops::Detection toFile(ops::Detection detection, const InputPlacement& placement) {
    const auto back = [](float value, double pad, double gain, int size) {
        return std::clamp((value - static_cast<float>(pad)) / static_cast<float>(gain), 0.0F, static_cast<float>(size));
    };
    detection.x1 = back(detection.x1, placement.padLeft, placement.gainX, placement.width);
    detection.y1 = back(detection.y1, placement.padTop, placement.gainY, placement.height);
    detection.x2 = back(detection.x2, placement.padLeft, placement.gainX, placement.width);
    detection.y2 = back(detection.y2, placement.padTop, placement.gainY, placement.height);
    return detection;
}

}  // namespace engine::prediction
