// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

#include "engine/api/model_info.h"

namespace engine {

/// What a model costs on this computer.
struct ModelSpeed {
    /// Median time of the network for one image of InputSpec::imageSize; reading the picture and sorting out boxes
    /// come on top. 0 = not measured.
    double msPerImage = 0;
    /// By how much the process grew at most while the file was read, the network built and run; 0 = unknown. Linux
    /// only. What other threads allocate meanwhile counts too, a GPU's own memory does not, and the first model of a
    /// process also bears what LibTorch sets up once.
    std::int64_t peakMemoryBytes = 0;
    /// False where most passes took far longer than the fastest, as beside other work: better measured again.
    bool isSteady = true;
};

/// Reads the model, runs it once to warm up, then for about 2 s at most but three times at least, and keeps the figures
/// in the cache folder, if there is one: per model file as it is now, device, processor and thread count. Blocks. A
/// call that was stopped returns zeros and keeps nothing. Measure one model at a time, and nothing else beside it.
/// Throws Error (Model) as predict() does, Error (Usage) for the device, Error (OutOfMemory).
ModelSpeed measureModelSpeed(const ModelRef& ref, const std::string& device, std::stop_token stop = {});

/// What an earlier call kept, in this process or another. Nothing where the file has changed since, or what was kept is
/// damaged. Throws Error (Model) where there is no such model, Error (Usage) for the device.
std::optional<ModelSpeed> knownModelSpeed(const ModelRef& ref, const std::string& device);

}  // namespace engine
