// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/run_record.h"

#include "engine/api/error.h"
#include "engine/core/hash.h"
#include "engine/train/config_json.h"

#include <torch/version.h>
#include <nlohmann/json.hpp>

namespace engine::training {
namespace {

using nlohmann::json;

std::string sha256OrEmpty(const std::filesystem::path& file) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored) ? sha256OfFile(file) : "";
}

}  // namespace

json makeRecord(const TrainConfig& config, const TrainingData& data, const TrainingModel& model,
                const TrainingSetup& setup) {
    const bool isHalf = setup.learner.computeType != c10::kFloat;
    return {{"schema", 1},
            {"outcome", "running"},
            {"settings", toJson(config)},
            {"model",
             {{"file", pathToJson(model.info.file)},
              {"sha256", sha256OrEmpty(model.info.file)},
              {"licence", model.info.licence},
              {"architecture", model.info.architecture},
              {"head_trained", model.info.isHeadTrained},
              {"tensors_transferred", model.transferred},
              {"tensors", model.total}}},
            {"dataset",
             {{"source", pathToJson(data.source)},
              {"fingerprint", data.fingerprint},
              {"class_names", data.classNames},
              {"train_images", data.train.size()},
              {"val_images", data.val.size()}}},
            {"freeze",
             {{"stages", config.freeze.stages},
              {"sha256_before", frozenSha256(*setup.learner.model, config.freeze)},
              {"sha256_after", nullptr}}},
            {"optimizer",
             {{"name", setup.learner.optimizer->name()},
              {"learning_rate", setup.optimizer.learningRate},
              {"momentum", setup.optimizer.momentum},
              {"weight_decay", setup.optimizer.weightDecay},
              {"warmup_bias_lr", setup.optimizer.warmupBiasLearningRate}}},
            {"seed", config.seed},
            {"device", deviceText(setup.device)},
            {"device_name", setup.device.name},
            {"precision", isHalf ? "bf16" : "fp32"},
            {"versions", {{"espalier", ESPALIER_VERSION}, {"libtorch", TORCH_VERSION}}},
            {"epochs_done", 0},
            {"best_epoch", 0},
            {"metrics", nullptr}};
}

void closeRecord(json& record, const char* outcome, const TrainState& state, const std::string& frozenSha256After) {
    record["outcome"] = outcome;
    record["freeze"]["sha256_after"] = frozenSha256After;
    record["epochs_done"] = state.epoch;
    record["best_epoch"] = state.stopping.bestEpoch;
    if (state.stopping.bestEpoch == 0)
        return;
    if (state.bestClassification.images > 0) {
        record["metrics"] = toJson(state.bestClassification);
        return;
    }
    record["metrics"] = toJson(state.best);
    record["metrics"]["per_class"] = perClassToJson(state.best);
}

const char* outcomeName(TrainOutcome outcome) {
    switch (outcome) {
        case TrainOutcome::Completed:
            return "completed";
        case TrainOutcome::StoppedEarly:
            return "stopped_early";
        case TrainOutcome::StoppedByUser:
            return "stopped_by_user";
        case TrainOutcome::Cancelled:
            break;
    }
    return "cancelled";
}

void requireUnfinished(const json& record, const std::filesystem::path& folder) {
    const std::string found = record.at("outcome");
    for (const TrainOutcome end : {TrainOutcome::Completed, TrainOutcome::StoppedEarly, TrainOutcome::StoppedByUser})
        if (found == outcomeName(end))
            throw Error(ErrorKind::Usage, "run.finished", "[train] the run is finished: there is nothing to resume",
                        folder, "start a new run from its best.pt");
}

}  // namespace engine::training
