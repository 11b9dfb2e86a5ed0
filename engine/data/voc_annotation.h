// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "engine/data/annotation_source.h"

namespace engine::data {

/// A Pascal VOC annotation. Corners are as stated: nothing is subtracted from them yet.
struct VocAnnotation {
    Annotation annotation;
    std::int64_t difficult = 0, truncated = 0;  ///< objects
};

/// Entities are not resolved, the encoding is that of the declaration. Malformed XML costs the image.
VocAnnotation parseVocXml(std::string_view bytes, const std::filesystem::path& file);
/// The same of a file; one that cannot be read costs the image.
VocAnnotation readVocXml(const std::filesystem::path& file);

}  // namespace engine::data
