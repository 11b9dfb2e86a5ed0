// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/api/train.h"

namespace engine {

/// What a run's folder says about it.
struct RunInfo {
    std::filesystem::path folder;
    TrainConfig config;
    std::vector<std::string> classNames;
    std::vector<EpochReport> epochs;  ///< finished ones
    bool isFinished = false;
    bool canResume = false;
    std::filesystem::path bestWeights;  ///< empty where no epoch was finished
};

/// Reads run.json and events.jsonl; a torn last line is ignored. Throws Error (Usage) where `folder` is no run.
RunInfo readRun(const std::filesystem::path& folder);

}  // namespace engine
