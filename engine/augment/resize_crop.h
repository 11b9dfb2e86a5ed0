// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

#include "engine/core/random.h"

namespace engine::augment {

/// Bilinear, with antialiasing where it shrinks: the pixels of Pillow, and so of torchvision. 8 bit, 3 channels.
cv::Mat resizeAntialiased(const cv::Mat& bgr, cv::Size size);

/// The shorter side to imageSize / cropFraction, then the square of imageSize in the middle (torchvision's Resize and
/// CenterCrop; yolo11-spec.md 3.7).
cv::Mat resizeAndCropCentre(const cv::Mat& bgr, int imageSize, double cropFraction);

/// The part that torchvision's RandomResizedCrop takes: a share of the area in [minArea, 1], an aspect in [3/4, 4/3];
/// after ten draws that do not fit, the largest part in the middle with such an aspect.
cv::Rect drawCrop(Random& random, cv::Size image, double minArea);

}  // namespace engine::augment
