// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/train_state.h"

#include "engine/api/error.h"
#include "engine/train/config_json.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

#include <unordered_map>

namespace engine::training {
namespace {

using nlohmann::json;

constexpr const char* kModel = "model/";
constexpr const char* kAverage = "ema/";
constexpr const char* kOptimizer = "optimizer/";
constexpr const char* kGradient = "gradient/";

Error mismatch(const std::string& what) {
    return Error(ErrorKind::Model, "resume.state_mismatch", "[train] the checkpoint does not fit the run: " + what, {},
                 "start a new run");
}

void append(StateDict& to, const std::string& prefix, const StateDict& from) {
    for (const auto& [name, tensor] : from)
        to.emplace_back(prefix + name, tensor.detach());
}

using TensorMap = std::unordered_map<std::string, Tensor>;

StateDict withPrefix(const StateDict& from, const std::string& prefix) {
    StateDict part;
    for (const auto& [name, tensor] : from)
        if (name.starts_with(prefix))
            part.emplace_back(name.substr(prefix.size()), tensor);
    return part;
}

void copyInto(const StateDict& target, const std::string& prefix, const TensorMap& from) {
    const c10::NoGradGuard noGrad;
    for (const auto& [name, tensor] : target) {
        const auto found = from.find(prefix + name);
        if (found == from.end())
            throw mismatch(prefix + name + " is missing");
        if (found->second.sizes() != tensor.sizes() || found->second.scalar_type() != tensor.scalar_type())
            throw mismatch(prefix + name + " has another shape or type");
        tensor.detach().copy_(found->second);
    }
}

json stateJson(const Learner& learner, const TrainState& state, const std::string& datasetFingerprint) {
    json epochs = json::array();
    for (const EpochReport& report : state.epochs)
        epochs.push_back(toJson(report));
    return {{"dataset_fingerprint", datasetFingerprint},
            {"optimizer", learner.optimizer->name()},
            {"learning_rates", learner.optimizer->learningRates()},
            {"momentum", learner.optimizer->momentum()},
            {"last_optimizer_step", learner.lastOptimizerStep},
            {"accumulation", learner.accumulation},
            {"micro_batch", learner.microBatch},
            {"ema_updates", learner.ema->updates()},
            {"loss_mean", toJson(state.lossMean)},
            {"epoch_seconds", state.epochSeconds},
            {"run_seconds", state.runSeconds},
            {"best_epoch", state.stopping.bestEpoch},
            {"best_fitness", state.stopping.bestFitness},
            {"best", toJson(state.best)},
            {"best_per_class", perClassToJson(state.best)},
            {"best_classification", toJson(state.bestClassification)},
            {"epochs", std::move(epochs)}};
}

TrainState readState(const json& from, Learner& learner) {
    if (from.at("optimizer").get<std::string>() != learner.optimizer->name())
        throw mismatch("another optimizer");
    learner.optimizer->setLearningRates(from.at("learning_rates"));
    learner.optimizer->setMomentum(from.at("momentum"));
    learner.lastOptimizerStep = from.at("last_optimizer_step");
    learner.accumulation = from.at("accumulation");
    learner.microBatch = from.value("micro_batch", std::int64_t{0});
    learner.ema->setUpdates(from.at("ema_updates"));
    TrainState state;
    state.lossMean = lossFromJson(from.at("loss_mean"));
    state.epochSeconds = from.at("epoch_seconds");
    state.runSeconds = from.at("run_seconds");
    state.stopping.bestEpoch = from.at("best_epoch");
    state.stopping.bestFitness = from.at("best_fitness");
    state.best = metricsFromJson(from.at("best"));
    state.best.perClass = perClassFromJson(from.at("best_per_class"));
    if (from.contains("best_classification"))
        state.bestClassification = classificationFromJson(from.at("best_classification"));
    for (const json& epoch : from.at("epochs"))
        state.epochs.push_back(epochFromJson(epoch));
    return state;
}

}  // namespace

checkpoint::RunCheckpoint makeCheckpoint(const Learner& learner, const TrainState& state,
                                         const std::string& datasetFingerprint) {
    checkpoint::RunCheckpoint result{
        state.epoch, state.step, {}, compactText(stateJson(learner, state, datasetFingerprint))};
    append(result.tensors, kModel, learner.model->stateDict());
    append(result.tensors, kAverage, learner.ema->model().stateDict());
    append(result.tensors, kOptimizer, learner.optimizer->state());
    for (const ParameterGroup& group : learner.optimizer->groups())
        for (const auto& [name, parameter] : group.parameters)
            if (parameter.grad().defined())
                result.tensors.emplace_back(kGradient + name, parameter.grad());
    return result;
}

TrainState restoreCheckpoint(const checkpoint::RunCheckpoint& checkpoint, Learner& learner) {
    try {
        const TensorMap tensors(checkpoint.tensors.begin(), checkpoint.tensors.end());
        copyInto(learner.model->stateDict(), kModel, tensors);
        copyInto(learner.ema->model().stateDict(), kAverage, tensors);
        TrainState state = readState(json::parse(checkpoint.stateJson), learner);
        learner.optimizer->setState(withPrefix(checkpoint.tensors, kOptimizer));
        for (const ParameterGroup& group : learner.optimizer->groups()) {
            for (const auto& [name, parameter] : group.parameters) {
                const auto found = tensors.find(kGradient + name);
                if (found != tensors.end())
                    parameter.mutable_grad() = at::empty_like(parameter).copy_(found->second);
            }
        }
        state.epoch = checkpoint.epoch;
        state.step = checkpoint.step;
        return state;
    } catch (const json::exception& error) {
        throw mismatch(error.what());
    }
}

std::string fingerprintOf(const checkpoint::RunCheckpoint& checkpoint) {
    try {
        return json::parse(checkpoint.stateJson).at("dataset_fingerprint");
    } catch (const json::exception& error) {
        throw mismatch(error.what());
    }
}

void requireFinite(const Learner& learner) {
    for (const nn::Model* model : {learner.model.get(), &learner.ema->model()}) {
        for (const auto& [name, tensor] : model->stateDict()) {
            if (!tensor.is_floating_point() || tensor.isfinite().all().item<bool>())
                continue;
            throw Error(ErrorKind::Diverged, "train.diverged_weights",
                        "[train] " + name + " holds numbers that are not finite: training diverged", {},
                        "start again with a smaller learning rate; the best weights so far are kept", {name});
        }
    }
}

}  // namespace engine::training
