// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/predict.h"
#include "engine/api/video.h"

/// Scripted videos, and files of predictions that hold no more than how many boxes and images were written.
namespace fake {

struct PredictScript {
    bool canReadVideo = true;
    std::vector<engine::Camera> cameras{{0, "Fake camera"}};
    std::int64_t frames = 3;        ///< each with Script::predictions; counted as stepsEmitted
    bool runsUntilStopped = false;  ///< after the last frame: waits for the stop request
    std::optional<engine::Error> failure;
    engine::VideoSource lastSource;  ///< what predictVideo() was asked for
    engine::PredictConfig lastConfig;
    std::function<void()> onWrite;                 ///< after each file of predictions, on the thread that writes
    std::vector<engine::ImagePrediction> written;  ///< all that came into files
    std::vector<std::string> writtenNames;         ///< of the classes, with the last file that has any
};

/// Change only while no job runs.
PredictScript& predictScript();
void resetPredictScript();

}  // namespace fake
