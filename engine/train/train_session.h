// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/device.h"
#include "engine/api/train.h"
#include "engine/eval/evaluator.h"
#include "engine/train/optimizer_factory.h"
#include "engine/train/train_step.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine::training {

/// The data of a run.
struct TrainingData {
    DatasetTask task = DatasetTask::Detect;
    std::vector<std::string> classNames;
    std::filesystem::path source;
    std::vector<SampleInfo> train, val;
    std::string fingerprint;
};

/// Reads the dataset and passes its issues to the observer. Throws Error (Dataset), also for a split without images and
/// for labels of another task.
TrainingData readTrainingData(const TrainConfig& config, DatasetTask task, TrainObserver& observer,
                              std::stop_token stop);

/// The network of a run and what it came from.
struct TrainingModel {
    std::unique_ptr<nn::Model> model;
    ModelInfo info;
    std::int64_t transferred = 0, total = 0;

    /// Whether a part, mostly the head, starts from nothing: what the network finds means nothing before it has
    /// learned.
    bool isPartNew() const { return transferred < total; }
};

/// The network with its parameters frozen as planned, on its device, and all that moves it.
struct TrainingSetup {
    DeviceInfo device;
    OptimizerChoice optimizer;
    Learner learner;
};

/// Throws Error (Usage): "train.freeze_stage" for a stage that the network does not have, "train.nothing_trainable".
/// @param info of the file that `model` was made from.
TrainingSetup setUpTraining(const TrainConfig& config, std::unique_ptr<nn::Model> model, const ModelInfo& info,
                            const TrainingData& data);

/// How a run validates after each epoch.
eval::EvaluatorOptions validationOptions(const TrainConfig& config, const Learner& learner);

/// SHA-256 over names and bytes of every tensor of the frozen stages; empty where none is frozen.
std::string frozenSha256(const nn::Model& model, const FreezePlan& plan);

}  // namespace engine::training
