// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/model_info.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine::zoo {

enum class BlockKind { Conv, C3k2, SPPF, C2PSA, Upsample, Concat, Detect, Classify };

/// "Conv", "C3k2", ...
const char* blockName(BlockKind kind);

/// One row of the network with every number resolved.
struct Yolo11Layer {
    BlockKind kind = BlockKind::Conv;
    std::vector<int> from;         ///< absolute indices; -1 = the image
    std::int64_t in = 0, out = 0;  ///< channels
    std::int64_t blocks = 1;       ///< inner blocks of C3k2 and C2PSA
    bool usesC3k = false;
    double expansion = 0.5;
    int stride = 1;  ///< of the output map
    Region region = Region::Backbone;
};

/// A YOLO11 network of one scale (yolo11-spec.md 1.1 - 1.3); the index of a layer is its key prefix.
struct Yolo11Layout {
    std::string architecture;
    std::int64_t classCount = 0;
    std::vector<Yolo11Layer> layers;
};

/// "yolo11n", "yolo11s", "yolo11m", "yolo11l", "yolo11x", then the same with "-cls" for classification.
const std::vector<std::string>& yolo11Architectures();

/// @param architecture one of yolo11Architectures(). @param classCount at least 1.
Yolo11Layout yolo11Layout(const std::string& architecture, std::int64_t classCount);

}  // namespace engine::zoo
