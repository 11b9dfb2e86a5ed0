// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/model.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace engine::zoo {

/// What the engine can build.
struct Architecture {
    std::string name;  ///< "yolo11n", "resnet18"
    DatasetTask task = DatasetTask::Detect;
    InputSpec input;
    std::string scores;  ///< the state-dict key with one value a class
    double batchNormEps = 0;
};

/// Detectors, then classifiers; the recommended ones of each task first.
const std::vector<Architecture>& architectures();
/// Nothing for a name that is not listed.
const Architecture* findArchitecture(const std::string& name);

/// Freshly initialised (nn/init.h; yolo11-spec.md 1.5 for detectors), float32 on the CPU, inference mode. Throws Error
/// (Usage) for an unknown name and for a class count below 1.
std::unique_ptr<nn::Model> makeModel(const std::string& architecture, std::int64_t classCount, std::uint64_t seed);

/// What is known without building tensors.
struct Description {
    std::vector<StageInfo> stages;
    std::int64_t tensors = 0;  ///< state-dict entries
    double gflops = 0;         ///< 2 x multiply-adds of convolutions and linear layers at the architecture's image size, 1e9
};
Description describe(const std::string& architecture, std::int64_t classCount);

/// The architecture whose key names and shapes these tensors have, and its class count; empty name if none. Files from
/// before BatchNorm counted its batches are known, too.
struct Recognised {
    std::string architecture;
    std::int64_t classCount = 0;
};
Recognised recognise(const StateDict& state);

}  // namespace engine::zoo
