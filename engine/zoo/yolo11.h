// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/zoo/staged_model.h"

#include <cstdint>
#include <string>

namespace engine::zoo {

/// YOLO11 for detection or classification (yolo11-spec.md 1).
/// @param architecture one of yolo11Architectures(). @param classCount at least 1.
Network yolo11(const std::string& architecture, std::int64_t classCount);

}  // namespace engine::zoo
