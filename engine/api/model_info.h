// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/progress.h"

namespace engine {

/// A model: a file (.pt, .pth, .safetensors), or the name of one in the models folder ("yolo11n"), or an
/// untrained architecture ("yolo11n.yaml").
struct ModelRef {
    std::filesystem::path file;
};

/// What a network takes: RGB in [0, 1], from which it subtracts `mean` and divides by `deviation` itself.
struct InputSpec {
    int imageSize = 640;  ///< px, where nothing else is asked for
    std::array<float, 3> mean{0, 0, 0}, deviation{1, 1, 1};
    /// Classifiers: the shorter side is resized to imageSize / cropFraction, then the centre is taken.
    double cropFraction = 1;
};

enum class Region { Backbone, Neck, Head };

/// One block of the network, in the order of its index (in YOLO11 the state-dict prefix `model.<index>.`).
struct StageInfo {
    int index = 0;
    std::string module;         ///< "Conv", "C3k2", ..., "Upsample", "Concat", "Detect", "Classify"
    std::vector<int> from;      ///< absolute indices; -1 = the image
    int stride = 1;             ///< of the output map; the Detect head: 8; of a classifier's head: of the map it reads
    std::int64_t channels = 0;  ///< of the output map
    std::int64_t parameters = 0;
    Region region = Region::Backbone;
};

struct ModelInfo {
    std::filesystem::path file;
    std::string format;        ///< "torch zip", "torch legacy", "safetensors", "untrained"
    std::string architecture;  ///< "yolo11n"; the name the file gives where the engine does not know it
    std::string task;          ///< "detect", "classify", ... or empty
    bool isSupported = false;  ///< the engine can predict with it and train it
    std::vector<std::string> classNames;
    std::int64_t parameters = 0;
    std::int64_t tensors = 0;  ///< state-dict entries
    std::int64_t fileBytes = 0;
    /// False where only the backbone comes from a file and what is behind it is new: nothing is found before training.
    bool isHeadTrained = true;
    InputSpec input;
    std::optional<double> gflops;  ///< 2 x multiply-adds of one image of input.imageSize, 1e9
    std::string licence;
    std::string version;  ///< of the program that wrote the file
    std::string date;
    std::vector<std::pair<std::string, std::string>> trainArguments;
    /// Everything a naive unpickler would import and could call, sorted: "torch._utils._rebuild_tensor_v2"
    std::vector<std::string> wouldExecute;
    std::vector<StageInfo> stages;  ///< empty where the engine does not know the architecture
};

/// Reads without executing anything. Throws Error (Model) naming the file, what was found and what to do.
ModelInfo readModelInfo(const ModelRef& ref);

/// The same network with `classCount` classes, as training will build it.
ModelInfo withClassCount(const ModelInfo& info, std::int64_t classCount);

/// State-dict entries that keep their weights when the network gets `classCount` classes: equal name and shape
/// (spec section 8). Builds the network: not for the GUI thread. Throws as withClassCount.
std::int64_t tensorsKept(const ModelInfo& info, std::int64_t classCount);

/// Where a listed name is looked for: $ESPALIER_MODELS, else the user's data folder + "espalier/models".
std::filesystem::path modelsFolder();

}  // namespace engine
