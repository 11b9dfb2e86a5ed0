// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "engine/api/video.h"

namespace engine::prediction {

/// Of a folder like /sys/class/video4linux: video<N> with files `name` and `index`. Entries of another index than 0 are
/// a camera's second face, which gives no pictures. By N; empty where there is no such folder.
std::vector<Camera> camerasIn(const std::filesystem::path& folder);

}  // namespace engine::prediction
