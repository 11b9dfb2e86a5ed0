// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <string>
#include <string_view>

#include "engine/api/image.h"

namespace engine::data {

struct DecodedImage {
    cv::Mat bgr;             ///< 8 bit, EXIF-rotated
    bool isDamaged = false;  ///< decodable, but the decoder warned
    std::string warning;
};

/// Reads the bytes, checks the header against limits.h, decodes (TurboJPEG, else cv::imdecode). JPEG, PNG,
/// WebP, BMP, TIFF by content. 16 bit a channel is scaled by 1/257; grey becomes three equal channels; alpha is
/// dropped. Throws Error (Dataset) naming the file.
/// @param minSidePx if > 0, a JPEG may be decoded at a reduced scale whose longer side is still >= minSidePx.
DecodedImage decodeImage(const std::filesystem::path& file, int minSidePx = 0);
/// The same for bytes that have been read; `file` is for messages.
DecodedImage decodeImage(std::string_view bytes, const std::filesystem::path& file, int minSidePx = 0);

/// RGB.
Image toImage(const cv::Mat& bgr);

struct ImageHeader {
    int width = 0, height = 0;  ///< after EXIF rotation
    int orientation = 1;        ///< EXIF 1-8; 5-8 swap the sides
    bool mayBeCut = false;      ///< the file does not end with its format's end mark; decoding it tells
};

/// Size without decoding the pixels. Throws Error (Dataset).
ImageHeader readImageHeader(const std::filesystem::path& file);

/// bmp, jpeg, jpg, png, tif, tiff, webp, whatever the case.
bool hasImageSuffix(const std::filesystem::path& file);

}  // namespace engine::data
