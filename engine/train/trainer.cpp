// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/train.h"
#include "engine/core/error_translation.h"
#include "engine/predict/model_loader.h"
#include "engine/train/auto_settings.h"
#include "engine/train/config_check.h"
#include "engine/train/config_json.h"
#include "engine/train/phase.h"
#include "engine/train/pinned_images.h"
#include "engine/train/run_lock.h"
#include "engine/train/run_record.h"
#include "engine/train/training_run.h"
#include "engine/zoo/registry.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace engine {
namespace {

using namespace training;
using nlohmann::json;

TrainingModel startingModel(const prediction::LoadedModel& loaded, const TrainConfig& config,
                            const std::vector<std::string>& classNames) {
    prediction::TransferredModel model = prediction::transferModel(loaded, classNames, config.seed);
    return {std::move(model.model), std::move(model.info), model.transferred, model.total};
}

/// The network that a checkpoint's tensors go into; the file it started from is not needed any more.
TrainingModel recordedModel(const json& record, const TrainConfig& config, const std::vector<std::string>& classNames) {
    const json& entry = record.at("model");
    const std::string architecture = entry.at("architecture");
    const auto classCount = static_cast<std::int64_t>(classNames.size());
    TrainingModel model{zoo::makeModel(architecture, classCount, config.seed),
                        {},
                        entry.at("tensors_transferred"),
                        entry.at("tensors")};
    model.info.file = pathFromJson(entry.at("file"));
    model.info.architecture = architecture;
    model.info.task = taskName(model.model->task());
    model.info.input = model.model->input();
    model.info.isSupported = true;
    model.info.isHeadTrained = entry.value("head_trained", true);
    model.info.classNames = classNames;
    model.info.licence = entry.at("licence");
    model.info.stages = model.model->stages();
    for (const StageInfo& stage : model.info.stages)
        model.info.parameters += stage.parameters;
    model.info.tensors = model.total;
    return model;
}

/// A run between its set-up and its end.
struct OpenRun {
    TrainConfig config;
    TrainingData data;
    TrainingModel model;  ///< `model` itself is moved into the learner
    TrainingSetup setup;
    TrainState state;
    json record;
};

TrainStart describeStart(const OpenRun& run, const RunFolder& folder, std::int64_t stepsPerEpoch) {
    TrainStart start;
    start.runFolder = folder.path();
    start.settings = run.config;
    start.model = run.model.info;
    start.classNames = run.data.classNames;
    start.trainImages = static_cast<std::int64_t>(run.data.train.size());
    start.valImages = static_cast<std::int64_t>(run.data.val.size());
    start.epochs = run.config.epochs;
    start.stepsPerEpoch = stepsPerEpoch;
    start.firstEpoch = run.state.epoch + 1;
    start.tensorsTransferred = run.model.transferred;
    start.tensorsTotal = run.model.total;
    start.parameters = countParameters(run.model.info.stages, run.config.freeze);
    start.phases = describePhases(run.config, run.model.info.stages, run.setup.optimizer.learningRate);
    start.optimizer = run.setup.learner.optimizer->name();
    start.learningRate = run.setup.optimizer.learningRate;
    start.momentum = run.setup.optimizer.momentum;
    start.device = deviceText(run.setup.device);
    start.precision = run.setup.learner.computeType == c10::kFloat ? "fp32" : "bf16";
    start.pinned = pinnedSamples(run.config, run.data.val);
    return start;
}

void finish(OpenRun& run, RunFolder& folder, const char* outcome) {
    closeRecord(run.record, outcome, run.state, frozenSha256(*run.setup.learner.model, run.config.freeze));
    folder.writeRecord(run.record);
    folder.appendEvent({{"event", "end"},
                        {"outcome", outcome},
                        {"best_epoch", run.state.stopping.bestEpoch},
                        {"epochs_done", run.state.epoch},
                        {"step", run.state.step}});
}

/// The failure is being reported already; the disk may be the very cause.
void noteFailure(OpenRun& run, RunFolder& folder, const Error& error) noexcept {
    try {
        folder.appendEvent({{"event", "end"}, {"outcome", "failed"}, {"code", error.code}, {"message", error.message}});
        closeRecord(run.record, "failed", run.state, "");
        folder.writeRecord(run.record);
    } catch (...) {
        return;
    }
}

TrainReport execute(OpenRun& run, RunFolder& folder, TrainObserver& observer, std::stop_token stop) {
    try {
        TrainingRun loop(run.config, run.data, run.model, run.setup, run.state, folder, observer, stop);
        const bool isPrepared = loop.prepare();
        TrainStart start = describeStart(run, folder, loop.stepsPerEpoch());
        start.cachedFeatureBytes = isPrepared ? loop.cachedFeatureBytes() : 0;
        observer.onStart(start);
        const TrainOutcome outcome = isPrepared ? loop.run() : TrainOutcome::Cancelled;
        finish(run, folder, outcomeName(outcome));
        return {outcome,         folder.path(),  run.state.stopping.bestEpoch,
                run.state.epoch, run.state.best, run.state.bestClassification};
    } catch (...) {
        const Error error = currentError();
        noteFailure(run, folder, error);
        throw error;
    }
}

TrainReport startRun(const TrainConfig& given, TrainObserver& observer, std::stop_token stop) {
    OpenRun run;
    run.config = checkedConfig(given);
    const prediction::LoadedModel loaded = prediction::loadModel(run.config.model);
    run.data = readTrainingData(run.config, loaded.model->task(), observer, stop);
    if (stop.stop_requested())
        return {TrainOutcome::Cancelled, {}, 0, 0, {}, {}};
    observer.onPhase({"model", 0, 0});
    run.config = withAutoSettings(run.config, loaded.info, static_cast<std::int64_t>(run.data.train.size()));
    run.model = startingModel(loaded, run.config, run.data.classNames);
    run.setup = setUpTraining(run.config, std::move(run.model.model), run.model.info, run.data);
    run.state.stopping.patience = run.config.patience;
    run.state.stopping.firstEpochs = run.config.headFirst.epochs;
    run.record = makeRecord(run.config, run.data, run.model, run.setup);

    RunFolder folder = RunFolder::create(run.config.project, run.config.name);
    const RunLock lock(folder.path());
    folder.writeArguments(run.config, run.data.task);
    folder.writeRecord(run.record);
    folder.appendEvent({{"event", "start"},
                        {"epochs", run.config.epochs},
                        {"train_images", run.data.train.size()},
                        {"val_images", run.data.val.size()}});
    return execute(run, folder, observer, stop);
}

TrainReport continueRun(const std::filesystem::path& path, TrainObserver& observer, std::stop_token stop) {
    RunFolder folder(std::filesystem::absolute(path));
    OpenRun run;
    run.record = folder.readRecord();
    const RunLock lock(folder.path());
    requireUnfinished(run.record, folder.path());

    run.config = configFromJson(run.record.at("settings"));
    std::vector<Issue> issues;
    const auto checkpoint = checkpoint::loadRunCheckpoint(folder.checkpoints(), issues);
    for (const Issue& issue : issues)
        observer.onIssue(issue);
    const zoo::Architecture* architecture = zoo::findArchitecture(run.record.at("model").at("architecture"));
    run.data = readTrainingData(run.config, architecture ? architecture->task : DatasetTask::Detect, observer, stop);
    if (stop.stop_requested())
        return {TrainOutcome::Cancelled, folder.path(), 0, 0, {}, {}};
    const std::string fingerprint =
        checkpoint ? fingerprintOf(*checkpoint) : run.record.at("dataset").at("fingerprint").get<std::string>();
    if (fingerprint != run.data.fingerprint)
        throw Error(ErrorKind::Dataset, "run.dataset_changed",
                    "[train] the dataset is not the one that the run started with", run.data.source,
                    "restore the images and labels, or start a new run");

    observer.onPhase({"model", 0, 0});
    run.model = checkpoint ? recordedModel(run.record, run.config, run.data.classNames)
                           : startingModel(prediction::loadModel(run.config.model), run.config, run.data.classNames);
    run.setup = setUpTraining(run.config, std::move(run.model.model), run.model.info, run.data);
    if (checkpoint)
        run.state = restoreCheckpoint(*checkpoint, run.setup.learner);
    run.state.stopping.patience = run.config.patience;
    run.state.stopping.firstEpochs = run.config.headFirst.epochs;

    run.record["outcome"] = "running";
    folder.writeRecord(run.record);
    folder.repairResults(run.state.epochs);
    folder.appendEvent({{"event", "resume"}, {"first_epoch", run.state.epoch + 1}, {"step", run.state.step}});
    return execute(run, folder, observer, stop);
}

}  // namespace

TrainReport train(const TrainConfig& config, TrainObserver& observer, std::stop_token stop) {
    try {
        return startRun(config, observer, std::move(stop));
    } catch (...) {
        throw currentError();
    }
}

TrainReport resumeTraining(const std::filesystem::path& runFolder, TrainObserver& observer, std::stop_token stop) {
    try {
        return continueRun(runFolder, observer, std::move(stop));
    } catch (const json::exception&) {
        throw Error(ErrorKind::Usage, "run.not_a_run", "[train] run.json lacks the settings of a run",
                    runFolder / "run.json", "choose the folder of a run, the one that holds run.json");
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
