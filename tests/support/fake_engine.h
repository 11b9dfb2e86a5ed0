// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/advice.h"
#include "engine/api/dataset_health.h"
#include "engine/api/dataset_info.h"
#include "engine/api/error.h"
#include "engine/api/image.h"
#include "engine/api/label_repair.h"
#include "engine/api/model_download.h"
#include "engine/api/model_info.h"
#include "engine/api/model_list.h"
#include "engine/api/model_speed.h"
#include "engine/api/predict.h"
#include "engine/api/run.h"
#include "engine/api/train.h"
#include "engine/api/train_cost.h"

/// The functions of engine/api with scripted results, for tests of the window: no LibTorch, no files read.
namespace fake {

/// What train() and resumeTraining() do.
struct TrainScript {
    std::int64_t stepsPerEpoch = 4;
    std::chrono::microseconds stepInterval{0};    ///< wait between two steps; 0 = none
    bool runsUntilStopped = false;                ///< after the last epoch: waits for the stop request
    std::chrono::milliseconds ignoresStopFor{0};  ///< goes on for so long after the stop request
    std::int64_t failsAfterEpochs = -1;           ///< throws `failure` then
    std::optional<engine::Error> failure;
    std::vector<engine::Issue> issues;  ///< reported after the start
    std::int64_t bestEpoch = 0;         ///< 0 = the last one
};

struct Script {
    engine::ModelInfo model;
    std::vector<engine::ListedModel> models;              ///< what listModels() finds
    std::vector<engine::DownloadableModel> downloadable;  ///< of those downloadModel() fetches what can be
    std::map<std::string, engine::ModelInfo> modelInfos;  ///< of these refs; others are `model`
    std::map<std::string, engine::Error> modelErrors;     ///< what reading, adding, measuring these refs throws
    std::map<std::string, engine::Error> measureErrors;   ///< what measuring alone throws
    engine::ModelSpeed speed{12.5, 200'000'000};          ///< what is measured
    std::chrono::microseconds measureInterval{0};         ///< how long that takes, and a training's cost
    engine::DatasetInfo dataset;
    engine::HealthReport health;
    std::map<std::filesystem::path, engine::LabelRepair> repairs;  ///< of these label files
    engine::Familiarity familiarity{0.83, 0.72, 4};
    std::optional<engine::Error> familiarityFailure;
    engine::TrainCost cost{{{40, 4.0}}, 0, 0, 900'000'000, 11'200'000'000, 41'000'000'000};  ///< epochs as asked for
    engine::RunInfo run;
    std::vector<engine::Prediction> predictions;  ///< the same on every image
    TrainScript train;
    std::optional<engine::Error> failure;         ///< thrown by everything but train()
    std::chrono::microseconds itemInterval{0};    ///< wait before each predicted image and each progress event
    std::chrono::milliseconds ignoresStopFor{0};  ///< readDataset() and predict()
    engine::DatasetRef lastDataset;               ///< what readDataset() was asked for
};

/// Counted on whichever thread calls.
struct Calls {
    std::atomic<int> readDataset{0}, checkHealth{0}, readModelInfo{0}, addModel{0}, downloadModel{0},
        measureModelSpeed{0}, predict{0}, train{0}, resumeTraining{0}, endTraining{0}, readThumbnail{0}, readImage{0},
        measureFamiliarity{0}, measureTrainCost{0}, lowerThreadPriority{0}, stepsEmitted{0}, threadsInside{0},
        namesAnnotated{0}, confidencesAnnotated{0};
};

/// Counts the threads that are inside an engine call, so that a test can see that none is left.
struct Inside {
    Inside();
    ~Inside();
};

/// False where the stop request came first.
template <typename Duration>
bool waitFor(Duration duration, const std::stop_token& stop) {
    if (duration.count() == 0)
        return !stop.stop_requested();
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any wake;
    wake.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

/// Throws Script::failure where there is one.
void failIfScripted();

/// Change only while no job runs.
Script& script();
Calls& calls();

/// While on, readThumbnail() waits inside. Off before the job that calls it ends.
void holdThumbnails(bool isOn);
/// What readThumbnail() was called for, in that order.
std::vector<std::filesystem::path> thumbnailFiles();

/// YOLO11n with 80 classes, a dataset of two classes and six images without findings, one prediction, counters at 0.
void reset();
/// The part of it that models are.
void resetModels();

/// The detection network of yolo11-spec.md 1.2 and 1.6. @param scale 'n', 's', 'm', 'l' or 'x'
engine::ModelInfo yolo11(char scale, std::int64_t classCount);

/// The samples that the settings pin, and their report: Script::predictions on each, none before training.
std::vector<engine::SampleInfo> pinnedSamples(const engine::TrainConfig& config);
void reportPinned(const engine::TrainConfig& config, std::int64_t epoch, engine::TrainObserver& observer);

/// Loss falls, mAP grows: the report of epoch `epoch` of `epochs`.
engine::EpochReport epochReport(std::int64_t epoch, std::int64_t epochs, std::int64_t bestEpoch);

}  // namespace fake
