// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace engine::data {

enum class ImageFormat { Jpeg, Png, WebP, Bmp, Tiff };

/// By the first bytes, whatever the file is called.
std::optional<ImageFormat> sniffImageFormat(std::string_view bytes);

/// What the head of a file says, before any pixel is decoded.
struct StoredHeader {
    ImageFormat format = ImageFormat::Jpeg;
    int width = 0, height = 0;  ///< as stored, before EXIF rotation
    int orientation = 1;        ///< EXIF 1-8
    int components = 3;         ///< of a JPEG
};

/// Nothing where `bytes`, the beginning of the file, end inside the header. Throws Error (Dataset) naming
/// `file`: "image.format" for other formats, "image.header" for one that makes no sense, "image.too_large"
/// for a size above limits.h.
std::optional<StoredHeader> parseImageHeader(std::string_view bytes, const std::filesystem::path& file);

/// False where the end mark of the format is not at the end of the file: cut, or followed by other bytes.
/// @param head at least the first 32 bytes. @param tail the last ones, at least 16.
bool endsWithEndMark(ImageFormat format, std::string_view head, std::string_view tail, std::int64_t fileBytes);

}  // namespace engine::data
