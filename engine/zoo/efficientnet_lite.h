// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/zoo/staged_model.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine::zoo {

/// EfficientNet-Lite0 (arXiv 1905.11946, tensorflow/tpu's lite variant) with the keys of the package
/// efficientnet_lite_pytorch. It takes (pixel - 127) / 128. Without dropout, see mobilenetV3().
/// @param classCount at least 1.
Network efficientNetLite0(const std::string& architecture, std::int64_t classCount);

/// Its stem and 16 blocks, a chain from the image; strides 8, 16 and 32 end with the outputs of kLiteLevels.
std::vector<Stage> efficientNetLite0Backbone(const c10::TensorOptions& options);
inline constexpr int kLiteLevels[3] = {5, 11, 16};

}  // namespace engine::zoo
