// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/api/predict.h"

namespace engine {

/// 8-bit RGB, rows top to bottom without padding: rgb.size() == 3 * width * height.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;
};

/// Decodes with EXIF orientation applied. Throws Error (Dataset) naming the file.
Image readImage(const std::filesystem::path& file);

/// As readImage, shrunk so that the longer side is at most `maxSidePx`; a JPEG is decoded at the smallest
/// scale that suffices. Never enlarges. Kept in the user's cache folder and taken from there the next time.
Image readThumbnail(const std::filesystem::path& file, int maxSidePx);

/// Writes .png, else JPEG (quality 95). Atomic. Throws Error (Disk).
void writeImage(const std::filesystem::path& file, const Image& image);

enum class BoxText { NameAndConfidence, Name };

/// Draws boxes with names and confidences, colours by class id.
Image annotate(const Image& image, const std::vector<Prediction>& predictions,
               const std::vector<std::string>& classNames, BoxText boxText = BoxText::NameAndConfidence);

}  // namespace engine
