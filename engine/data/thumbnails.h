// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "engine/api/image.h"

namespace engine::data {

class ThumbnailStore;

/// As readThumbnail, with the pictures of `store`: what is there is not decoded again, what is not is put there.
Image readThumbnail(const std::filesystem::path& file, int maxSidePx, ThumbnailStore& store);

}  // namespace engine::data
