// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/phase.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace engine::training {
namespace {

constexpr double kWarmupShare = 0.2;  // of the first of two phases: it is short

double stageFactor(double decay, std::size_t stage, std::size_t stages) {
    return std::pow(decay, static_cast<double>(stages - 1 - stage));
}

FreezePlan both(const FreezePlan& a, const FreezePlan& b) {
    FreezePlan plan;
    std::set_union(a.stages.begin(), a.stages.end(), b.stages.begin(), b.stages.end(), std::back_inserter(plan.stages));
    return plan;
}

}  // namespace

std::vector<Phase> phasesOf(const TrainConfig& config) {
    const HeadFirst& headFirst = config.headFirst;
    if (headFirst.epochs == 0)
        return {{0, config.epochs, config.freeze, {}, 1}};
    return {{0, headFirst.epochs, both(config.freeze, headFirst.freeze), {}, 1},
            {headFirst.epochs, config.epochs, config.freeze, headFirst.freeze, headFirst.laterRateFraction}};
}

int freezeLine(const FreezePlan& plan, const std::vector<StageInfo>& stages) {
    int line = 0;
    while (line < static_cast<int>(stages.size()) &&
           (plan.isFrozen(line) || stages[static_cast<std::size_t>(line)].parameters == 0))
        ++line;
    // Stages without parameters just before a stage that learns belong to it, unless they shrink what is kept.
    while (line > 0 && !plan.isFrozen(line - 1) && stages[static_cast<std::size_t>(line) - 1].module != "Pool")
        --line;
    return line;
}

LrSchedule scheduleOf(const Phase& phase, const TrainConfig& config, const OptimizerChoice& choice,
                      std::int64_t stepsPerEpoch) {
    LrSchedule schedule = makeSchedule(config, choice, stepsPerEpoch);
    schedule.firstEpoch = phase.firstEpoch;
    schedule.epochs = phase.endEpoch - phase.firstEpoch;
    schedule.initialRate *= phase.rateFraction;
    if (schedule.epochs == config.epochs)
        return schedule;
    schedule.fewestWarmupBatches = 0;
    schedule.warmupEpochs = std::min(schedule.warmupEpochs, kWarmupShare * static_cast<double>(schedule.epochs));
    if (phase.firstEpoch > 0)
        schedule.warmupEpochs = 0;
    return schedule;
}

void enterPhase(Learner& learner, const Phase& phase, const LrSchedule& schedule, bool isStart) {
    learner.model->freeze(phase.frozen);
    learner.frozen = phase.frozen;
    learner.model->keepStatistics(phase.keptStatistics);
    learner.schedule = schedule;
    learner.freezeLine = freezeLine(phase.frozen, learner.model->stages());
    learner.frozenPart.reset();
    if (learner.freezeLine > 0) {
        learner.frozenPart = learner.model->clone();
        learner.frozenPart->fuse(learner.computeType);
    }
    if (!isStart)
        return;
    learner.accumulation = schedule.accumulation();
    learner.optimizer->setMomentum(schedule.momentum);
}

std::unordered_map<std::string, double> rateFactors(const nn::Model& model, double stageRateDecay) {
    const std::size_t stages = model.stages().size();
    std::unordered_map<std::string, double> factors;
    for (std::size_t stage = 0; stage < stages; ++stage) {
        for (const auto& [name, tensor] : model.stageState(static_cast<int>(stage)))
            factors[name] = stageFactor(stageRateDecay, stage, stages);
    }
    return factors;
}

std::vector<TrainPhase> describePhases(const TrainConfig& config, const std::vector<StageInfo>& stages,
                                       double learningRate) {
    std::vector<TrainPhase> result;
    for (const Phase& phase : phasesOf(config)) {
        TrainPhase described{phase.firstEpoch + 1, phase.endEpoch - phase.firstEpoch,
                             countParameters(stages, phase.frozen), learningRate * phase.rateFraction, 0};
        described.firstStageLearningRate = described.learningRate;
        for (std::size_t stage = stages.size(); stage-- > 0;) {
            if (stages[stage].parameters > 0 && !phase.frozen.isFrozen(static_cast<int>(stage)))
                described.firstStageLearningRate =
                    described.learningRate * stageFactor(config.stageRateDecay, stage, stages.size());
        }
        result.push_back(described);
    }
    return result;
}

}  // namespace engine::training
