// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace engine::data {

/// Corners in pixels of the image they belong to; continuous coordinates.
struct PixelBox {
    std::int64_t classId = 0;
    float x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

/// One image and its boxes on the way through the transforms.
struct Sample {
    cv::Mat image;  ///< BGR, 8 bit, EXIF-rotated
    std::vector<PixelBox> boxes;
    std::int64_t classId = -1;  ///< of the whole image, in datasets for classification
    std::size_t index = 0;      ///< in DatasetInfo::samples
    int originalWidth = 0, originalHeight = 0;
    /// Set by letterbox: position in the image = position in the file * scale + pad.
    double scaleX = 1, scaleY = 1;
    int padLeft = 0, padTop = 0;
};

}  // namespace engine::data
