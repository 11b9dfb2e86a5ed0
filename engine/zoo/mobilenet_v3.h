// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/zoo/staged_model.h"

#include <cstdint>
#include <string>

namespace engine::zoo {

/// MobileNetV3 (arXiv 1905.02244) with torchvision's keys and normalisation. Without dropout: the head of a fine-tune
/// on few images is trained on features that may be cached.
/// @param architecture "mobilenet_v3_small" or "mobilenet_v3_large". @param classCount at least 1.
Network mobilenetV3(const std::string& architecture, std::int64_t classCount);

}  // namespace engine::zoo
