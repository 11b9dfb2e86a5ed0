// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_health.h"
#include "engine/api/dataset_info.h"
#include "engine/data/content_hash.h"
#include "engine/data/perceptual_hash.h"

namespace engine::data {

/// What one reading of an image file tells.
struct ImageHashes {
    std::optional<ContentHash> content;  ///< nothing: not read
    std::optional<PerceptualHash> look;  ///< nothing: the pixels cannot be decoded
    std::string damage;                  ///< what the decoder warned about, or why there are no pixels
};

/// Never throws for a bad file.
ImageHashes hashImage(const std::filesystem::path& file);

/// Of every image, by several threads; reports `phase` from the calling one. After a stop request the rest stays
/// unread.
std::vector<ImageHashes> hashImages(const std::vector<SampleInfo>& samples, const std::string& phase,
                                    const ProgressFunction& progress, const std::stop_token& stop);

/// Each kind: exact groups, then near ones; each by first sample. An image is in at most one group of each.
struct Duplicates {
    std::vector<DuplicateGroup> found;
    std::vector<DuplicateGroup> likely;  ///< the same and what may well be copies too: a split should part none
};

/// - Exact: equal bytes.
/// - Near: the perceptual hashes and the thumbs are alike, and so are the shapes; or Roboflow's names tell that they
///   are augmented copies of one image ("a_jpg.rf.<hash>.jpg"). Mirrored images are not alike. Flat ones never are.
/// A near group includes the exact copies of its members. @param hashes parallel to `samples`.
Duplicates findDuplicates(const std::vector<ImageHashes>& hashes, const std::vector<SampleInfo>& samples);

}  // namespace engine::data
