// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/ops/nms.h"

namespace engine::prediction {

/// position in the file = (position in the network's input - pad) / gain, clipped to the file's size.
struct InputPlacement {
    double gainX = 1, gainY = 1;
    double padLeft = 0, padTop = 0;
    int width = 0, height = 0;  ///< of the file's image, EXIF-rotated
};

/// How a letterboxed input of this size lies over its image. As yolo11-spec.md 3.5 without a stored ratio, but each
/// axis with the gain of its rounded length: exact, and what version 8.4 of the reference does.
InputPlacement letterboxPlacement(int inputWidth, int inputHeight, int width, int height);

/// In float32, as the reference.
ops::Detection toFile(ops::Detection detection, const InputPlacement& placement);

}  // namespace engine::prediction
