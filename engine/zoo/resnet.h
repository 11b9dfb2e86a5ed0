// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/zoo/staged_model.h"

#include <cstdint>
#include <string>

namespace engine::zoo {

/// ResNet (arXiv 1512.03385) with torchvision's keys and normalisation; a stage a residual block.
/// @param architecture "resnet18", "resnet34" or "resnet50". @param classCount at least 1.
Network resnet(const std::string& architecture, std::int64_t classCount);

}  // namespace engine::zoo
