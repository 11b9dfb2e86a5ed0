// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"
#include "engine/train/optimizer_factory.h"
#include "engine/train/train_step.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace engine::training {

/// Epochs of a run in which the same stages learn, at rates of one schedule.
struct Phase {
    std::int64_t firstEpoch = 0, endEpoch = 0;  ///< 0-based, [first, end)
    FreezePlan frozen;
    FreezePlan keptStatistics;  ///< stages that learn in inference mode
    double rateFraction = 1;    ///< of the run's learning rate

    bool contains(std::int64_t epoch) const { return firstEpoch <= epoch && epoch < endEpoch; }
};

/// One, or two with HeadFirst, in their order.
std::vector<Phase> phasesOf(const TrainConfig& config);

/// The number of leading stages that are all frozen.
int freezeLine(const FreezePlan& plan, const std::vector<StageInfo>& stages);

LrSchedule scheduleOf(const Phase& phase, const TrainConfig& config, const OptimizerChoice& choice,
                      std::int64_t stepsPerEpoch);

/// Freezes and unfreezes, and sets the schedule; the model's weights are those of the phase by then. What a checkpoint
/// restores (rates, momentum, accumulation) stays, unless `isStart`: the run goes from the phase before to this one.
void enterPhase(Learner& learner, const Phase& phase, const LrSchedule& schedule, bool isStart);

/// By name, what each parameter's learning rate is multiplied by: stageRateDecay ^ (stages after its own).
std::unordered_map<std::string, double> rateFactors(const nn::Model& model, double stageRateDecay);

/// For people to read.
std::vector<TrainPhase> describePhases(const TrainConfig& config, const std::vector<StageInfo>& stages,
                                       double learningRate);

}  // namespace engine::training
