// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/training_run.h"

#include "engine/train/config_json.h"
#include "engine/train/weights_file.h"

#include <c10/core/GradMode.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace engine::training {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kStepEventPause{5};
constexpr int kTrainingPerSaving = 9;  // of ten seconds at most one goes into files: short epochs share a checkpoint
constexpr std::size_t kStepsBetweenReads = 10;  // of a GPU, which waits for whoever reads
constexpr double kForwardShare = 0.4;           // of a training step: forward without backward

TrainLoss runningMean(const TrainLoss& mean, std::int64_t count, const TrainLoss& next) {
    const double n = static_cast<double>(count);
    return {(mean.box * n + next.box) / (n + 1), (mean.cls * n + next.cls) / (n + 1),
            (mean.dfl * n + next.dfl) / (n + 1)};
}

double valPerTrain(const TrainingData& data) {
    return kForwardShare * static_cast<double>(data.val.size()) / static_cast<double>(data.train.size());
}

Issue smallerParts(std::int64_t batch, std::int64_t part) {
    return {Severity::Warning,
            "train.smaller_parts",
            fmt::format("[train] not enough memory for {} images at once: training goes on with {} at once; a step "
                        "still takes all {} into account",
                        batch, part, batch),
            {},
            0,
            Loss::Nothing,
            {std::to_string(batch), std::to_string(part)}};
}

}  // namespace

TrainingRun::TrainingRun(const TrainConfig& config, const TrainingData& data, const TrainingModel& model,
                         TrainingSetup& setup, TrainState& state, RunFolder& folder, TrainObserver& observer,
                         std::stop_token stop)
    : m_config(config),
      m_data(data),
      m_model(model),
      m_optimizer(setup.optimizer),
      m_learner(setup.learner),
      m_state(state),
      m_folder(folder),
      m_observer(observer),
      m_stop(std::move(stop)),
      m_loader(data.train, data.task, config, m_learner.device.is_cuda()),
      m_phases(phasesOf(config)),
      m_timeLeft(m_phases.front().endEpoch, m_loader.stepsPerEpoch(), valPerTrain(data)),
      m_lap(Clock::now()),
      m_lastStepEvent(m_lap) {}

bool TrainingRun::prepare() {
    m_lap = Clock::now();
    if (m_state.epoch == m_config.epochs)
        return true;  // killed after its last checkpoint: only the end is left
    enterPhaseOf(m_state.epoch);
    if (m_phase != &m_phases.front() || !cachesFeatures(m_config, *m_learner.model))
        return true;
    m_features = std::make_unique<FeatureViews>(m_config, m_data, m_learner);
    const bool isDone = m_features->prepare(
        m_loader, [this](const Progress& progress) { m_observer.onPhase(progress); }, m_stop);
    forwardIssues(m_loader.takeIssues());
    forwardIssues(m_features->validationIssues());
    lap();
    return isDone;
}

TrainOutcome TrainingRun::run() {
    m_lap = Clock::now();
    pinImages();
    while (m_state.epoch < m_config.epochs && !m_state.stopping.shouldStop(m_state.epoch)) {
        if (m_stop.stop_requested() || !trainEpoch() || !finishEpoch())
            return cancel();
    }
    if (m_unsaved)
        save();
    return m_state.epoch < m_config.epochs ? TrainOutcome::StoppedEarly : TrainOutcome::Completed;
}

void TrainingRun::pinImages() {
    std::vector<SampleInfo> samples = pinnedSamples(m_config, m_data.val);
    if (samples.empty())
        return;
    m_pinned.emplace(std::move(samples), *m_learner.model, validationOptions(m_config, m_learner));
    if (m_state.epoch == 0 && m_state.step == 0)
        m_observer.onPinned(0, m_model.isPartNew() ? m_pinned->unpredicted() : m_pinned->predict(*averagedModel()));
    lap();
}

void TrainingRun::enterPhaseOf(std::int64_t epoch) {
    if (m_phase && m_phase->contains(epoch))
        return;
    m_phase = &*std::find_if(m_phases.begin(), m_phases.end(), [epoch](const Phase& p) { return p.contains(epoch); });
    const bool isSecond = m_phase != &m_phases.front(), isStart = epoch == m_phase->firstEpoch && m_state.step == 0;
    enterPhase(m_learner, *m_phase, scheduleOf(*m_phase, m_config, m_optimizer, stepsPerEpoch()), isSecond && isStart);
    if (!isSecond)
        return;
    m_features.reset();  // they are of stages that learn now
    m_timeLeft = TimeLeft(m_phase->endEpoch, stepsPerEpoch(), valPerTrain(m_data));
    if (isStart)
        m_folder.appendEvent({{"event", "phase"}, {"first_epoch", epoch + 1}});
}

bool TrainingRun::trainEpoch() {
    enterPhaseOf(m_state.epoch);
    // Rates in the middle of an epoch came with the checkpoint: they may be the last of the warm-up.
    if (m_state.step == 0)
        beginEpoch(m_learner, m_state.epoch);
    else
        m_learner.model->setTraining(true);
    if (m_features)
        m_features->startEpoch(m_state.epoch, m_state.step);
    else
        m_loader.startEpoch(m_state.epoch, m_state.step);
    while (m_state.step < m_loader.stepsPerEpoch()) {
        const auto batch = m_features ? m_features->next() : m_loader.next(m_stop);
        if (!batch)
            return false;
        step(*batch);
        if (m_stop.stop_requested())
            return false;
    }
    return true;
}

void TrainingRun::step(const data::Batch& batch) {
    const std::int64_t microBatch = m_learner.microBatch;
    m_unread.push_back(trainStep(m_learner, batch, m_state.epoch * m_loader.stepsPerEpoch() + m_state.step));
    ++m_state.step;
    if (m_learner.device.is_cpu() || m_unread.size() == kStepsBetweenReads || m_state.step == m_loader.stepsPerEpoch())
        readLosses();
    const double seconds = lap();
    m_state.epochSeconds += seconds;
    m_timeLeft.addStep(seconds);
    forwardIssues(m_loader.takeIssues());
    if (m_learner.microBatch != microBatch)
        forwardIssues({smallerParts(m_config.batch, m_learner.microBatch)});
    reportStep();
}

void TrainingRun::readLosses() {
    std::int64_t step = m_state.step - static_cast<std::int64_t>(m_unread.size());
    for (const Tensor& unread : m_unread) {
        const TrainLoss loss = readStep(unread, m_state.epoch * m_loader.stepsPerEpoch() + step);
        m_state.lossMean = runningMean(m_state.lossMean, step, loss);
        ++step;
    }
    m_unread.clear();
}

void TrainingRun::reportStep() {
    const StepReport report{m_state.epoch + 1,
                            m_state.step,
                            m_loader.stepsPerEpoch(),
                            m_state.lossMean,
                            m_learner.optimizer->learningRates(),
                            secondsLeft(m_state.step),
                            m_timeLeft.estimate(m_state.epoch, m_state.step)};
    m_observer.onStep(report);
    if (m_lap - m_lastStepEvent < kStepEventPause)
        return;
    m_lastStepEvent = m_lap;
    m_folder.appendEvent({{"event", "step"},
                          {"epoch", report.epoch},
                          {"step", report.step},
                          {"steps", report.stepsInEpoch},
                          {"train", toJson(report.loss)},
                          {"lr", report.learningRate}});
}

bool TrainingRun::finishEpoch() {
    EpochReport report;
    report.epoch = m_state.epoch + 1;
    report.epochs = m_config.epochs;
    report.trainLoss = m_state.lossMean;
    report.learningRate = m_learner.optimizer->learningRates();
    report.trainSeconds = m_state.epochSeconds;
    requireFinite(m_learner);
    if (!validate(report))
        return false;

    const bool isClassifier = m_data.task == DatasetTask::Classify;
    const double fitness = isClassifier ? report.classification.fitness : report.val.fitness;
    const bool isBest = m_state.stopping.add(report.epoch, fitness);
    if (isBest) {
        m_state.best = report.val;
        m_state.bestClassification = report.classification;
    }
    report.totalSeconds = m_state.runSeconds;
    report.bestEpoch = m_state.stopping.bestEpoch;
    report.epochsWithoutImprovement = report.epoch - report.bestEpoch;
    m_state.epochs.push_back(report);
    m_state.epochs.back().val.perClass.clear();
    m_state.epochs.back().classification.perClass.clear();
    m_state.epochs.back().classification.confusion.clear();
    m_state.epoch = report.epoch;
    m_state.step = 0;
    report.secondsLeft = secondsLeft(0);
    m_state.lossMean = {};
    m_state.epochSeconds = 0;

    if (isBest)
        writeBest(report);
    m_unsaved = report;
    if (isTimeToSave())
        save();
    m_folder.appendResult(report);
    nlohmann::json event = toJson(report);
    event["event"] = "epoch";
    m_folder.appendEvent(std::move(event));
    m_observer.onEpoch(report);
    return true;
}

double TrainingRun::secondsLeft(std::int64_t step) const {
    // How long an epoch of the second phase takes is not known before it.
    return m_phase == &m_phases.back() ? m_timeLeft.estimate(m_state.epoch, step) : 0;
}

bool TrainingRun::validate(EpochReport& report) {
    lap();
    eval::EvaluatorOptions options = validationOptions(m_config, m_learner);
    if (m_features) {
        m_features->startValidation();
        options.features = [this] { return m_features->nextValidation(); };
    }
    TrainLoss mean;
    std::int64_t batches = 0;
    const auto addLoss = [&](const std::vector<Tensor>& outputs, const data::Batch& batch) {
        const c10::NoGradGuard noGrad;
        mean = runningMean(mean, batches++, readParts(lossOf(m_learner, outputs, batch).parts));
    };
    const std::unique_ptr<nn::Model> model = averagedModel();
    const EvaluateReport result = eval::evaluateModel(
        *model, m_data.val, m_data.classNames, options, addLoss,
        [this](const Progress& progress) { m_observer.onPhase(progress); }, m_stop);
    if (m_pinned && !result.isCancelled)
        m_observer.onPinned(report.epoch, m_pinned->predict(*model));
    report.valSeconds = lap();
    if (result.isCancelled)
        return false;
    forwardIssues(result.issues);
    m_timeLeft.addValidation(report.valSeconds);
    report.val = result.metrics;
    report.classification = result.classification;
    report.valLoss = mean;
    return true;
}

std::unique_ptr<nn::Model> TrainingRun::averagedModel() const {
    std::unique_ptr<nn::Model> model = m_learner.ema->model().clone();
    model->fuse(m_learner.computeType);
    return model;
}

void TrainingRun::writeBest(const EpochReport& report) const {
    writeWeightsFile(m_folder.best(), m_learner.ema->model(), m_model.info, m_data.classNames, m_config, report);
}

bool TrainingRun::isTimeToSave() const {
    return Clock::now() - m_saved >= kTrainingPerSaving * m_saving;
}

void TrainingRun::save() {
    const Clock::time_point start = Clock::now();
    writeWeightsFile(m_folder.last(), m_learner.ema->model(), m_model.info, m_data.classNames, m_config, *m_unsaved);
    saveCheckpoint();
    m_unsaved.reset();
    m_saved = Clock::now();
    m_saving = m_saved - start;
}

void TrainingRun::saveCheckpoint() {
    checkpoint::saveRunCheckpoint(m_folder.checkpoints(), makeCheckpoint(m_learner, m_state, m_data.fingerprint));
}

TrainOutcome TrainingRun::cancel() {
    lap();
    readLosses();
    requireFinite(m_learner);
    if (m_unsaved)
        save();
    else
        saveCheckpoint();
    return TrainOutcome::Cancelled;
}

void TrainingRun::forwardIssues(const std::vector<Issue>& issues) {
    for (const Issue& issue : issues) {
        nlohmann::json event = toJson(issue);
        event["event"] = "issue";
        m_folder.appendEvent(std::move(event));
        m_observer.onIssue(issue);
    }
}

double TrainingRun::lap() {
    const Clock::time_point now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - m_lap).count();
    m_lap = now;
    m_state.runSeconds += seconds;
    return seconds;
}

}  // namespace engine::training
