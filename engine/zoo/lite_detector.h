// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/zoo/staged_model.h"

#include <cstdint>
#include <string>

namespace engine::zoo {

/// A detector on the backbone of EfficientNet-Lite0, whose keys and normalisation it keeps, with a neck and a head as
/// in YOLO11n (yolo11-spec.md 1.2, without layer 10).
/// @param classCount at least 1.
Network liteDetector(const std::string& architecture, std::int64_t classCount);

}  // namespace engine::zoo
