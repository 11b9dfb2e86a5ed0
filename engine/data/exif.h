// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>
#include <string_view>

#include "engine/api/dataset_info.h"

namespace engine::data {

/// Tag 0x0112 of the first directory of an EXIF (TIFF) block: 1-8; 1 where it is missing or makes no sense.
/// Never reads outside `tiff`. EXIF 2.32, section 4.6.4.
int exifOrientation(std::string_view tiff);

/// True where the stored rows are the columns of the upright image (5-8).
inline bool swapsSides(int orientation) {
    return orientation >= 5;
}

/// True where the upright image is mirrored left to right, or upside down, against the stored one (transposed first
/// where swapsSides()).
inline bool mirrorsX(int orientation) {
    return orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
}
inline bool mirrorsY(int orientation) {
    return orientation == 3 || orientation == 4 || orientation >= 7;
}

/// The upright image of one stored with `orientation`; 1 returns the same pixels.
cv::Mat applyOrientation(const cv::Mat& stored, int orientation);
/// The box on the upright image of one on the image as stored.
BoxLabel applyOrientation(const BoxLabel& stored, int orientation);

}  // namespace engine::data
