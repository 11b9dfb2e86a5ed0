// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/model.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace engine::zoo {

/// "yolo11n", "yolo11s", "yolo11m", "yolo11l", "yolo11x"
const std::vector<std::string>& architectures();
bool isKnown(const std::string& architecture);

/// Freshly initialised as yolo11-spec.md 1.4 and 1.5 (also the BatchNorm statistics after the dry forward),
/// float32 on the CPU, inference mode. Throws Error (Usage) for an unknown name.
std::unique_ptr<nn::Model> makeModel(const std::string& architecture, std::int64_t classCount, std::uint64_t seed);

/// The blocks without building tensors. Input 640 x 640.
std::vector<StageInfo> describeStages(const std::string& architecture, std::int64_t classCount);

/// 2 x multiply-adds of the convolutions at 640 x 640, in 1e9 (spec 1.6, fused column).
double gflops(const std::string& architecture, std::int64_t classCount);

/// The architecture whose key names and shapes these tensors have, and its class count; empty name if none.
struct Recognised {
    std::string architecture;
    std::int64_t classCount = 0;
};
Recognised recognise(const StateDict& state);

}  // namespace engine::zoo
