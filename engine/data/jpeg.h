// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <string>
#include <string_view>

#include "engine/data/image_header.h"

namespace engine::data {

struct DecodedJpeg {
    cv::Mat bgr;          ///< 8 bit, as stored: EXIF rotation not applied
    std::string warning;  ///< what the decoder complained about; empty for a sound file
};

/// TurboJPEG with the accurate DCT and smooth upsampling: the same pixels as OpenCV's own decoder; CMYK by its
/// formula. Throws Error (Dataset, "image.unreadable") naming `file`.
/// @param minSidePx if > 0, decodes at the smallest of 1/8, 1/4, 1/2, 1 whose longer side is >= minSidePx, with
/// the fast DCT: that is for looking, not for learning.
DecodedJpeg decodeJpeg(std::string_view bytes, const StoredHeader& header, int minSidePx,
                       const std::filesystem::path& file);

}  // namespace engine::data
