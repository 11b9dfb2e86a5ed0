// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "engine/api/predict.h"
#include "engine/ops/nms.h"
#include "engine/predict/preprocess.h"

namespace engine::prediction {

/// In pixels of the image's file.
std::vector<Prediction> boxesOf(const std::vector<ops::Detection>& detections, const PreparedImage& image);

/// @param decoded [1, 4 + classes, N] float32 on the CPU, as decode() gives it for `image`. @return boxes in pixels of
/// the image's file, the surest first.
std::vector<Prediction> boxesOf(const Tensor& decoded, const PreparedImage& image, const ops::NmsOptions& options);

/// The five likeliest of these probabilities [classes], or all; the likeliest first.
std::vector<ClassProbability> likeliest(const Tensor& probabilities);

}  // namespace engine::prediction
