// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>
#include <string>

namespace test {

/// 24 x 16 px with flat corners: red top left, green top right, blue bottom left, white bottom right; grey between.
cv::Mat cornerPicture();

/// The four corner colours of `bgr` as letters, top left, top right, bottom left, bottom right: "RGBW".
std::string cornerLetters(const cv::Mat& bgr);

/// cornerPicture() stored so that a reader that obeys EXIF `orientation` sees it upright.
cv::Mat storedFor(int orientation);

std::string encode(const char* suffix, const cv::Mat& image);
std::string exifBlock(int orientation, bool isLittleEndian);
std::string jpegWithOrientation(int orientation, bool isLittleEndian = true);
std::string pngWithOrientation(int orientation);
std::string webpWithOrientation(int orientation);
std::string tiffWithOrientation(int orientation);

}  // namespace test
