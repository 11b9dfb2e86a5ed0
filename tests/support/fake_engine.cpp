// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_engine.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "engine/api/device.h"
#include "engine/api/process.h"

namespace fake {
namespace {

Script g_script;
Calls g_calls;
std::mutex g_thumbnailMutex;
std::condition_variable g_thumbnailWake;
bool g_areThumbnailsHeld = false;                     // guarded by g_thumbnailMutex
std::vector<std::filesystem::path> g_thumbnailFiles;  // likewise

/// A worker that does not listen for a while.
void ignore(std::chrono::milliseconds duration) {
    waitFor(duration, std::stop_token{});
}

engine::TrainStart startReport(const engine::TrainConfig& config, std::int64_t firstEpoch) {
    const auto classes = static_cast<std::int64_t>(g_script.dataset.classNames.size());
    engine::TrainStart start;
    start.runFolder = config.project / config.name;
    start.settings = config;
    if (config.patience == engine::kAuto)
        start.settings.patience = 15;
    if (config.augment.mosaic == engine::kAuto)
        start.settings.augment.mosaic = 1;
    start.model = engine::withClassCount(g_script.model, classes);
    start.classNames = g_script.dataset.classNames;
    for (const engine::SampleInfo& sample : g_script.dataset.samples)
        ++(sample.split == engine::Split::Train ? start.trainImages : start.valImages);
    start.epochs = config.epochs;
    start.stepsPerEpoch = g_script.train.stepsPerEpoch;
    start.firstEpoch = firstEpoch;
    start.tensorsTotal = start.model.tensors;
    start.tensorsTransferred = engine::tensorsKept(g_script.model, classes);
    start.parameters = engine::countParameters(start.model.stages, config.freeze);
    start.optimizer = config.optimizer == engine::OptimizerKind::Sgd ? "SGD" : "AdamW";
    start.learningRate = config.optimizer == engine::OptimizerKind::Auto ? 0.001667 : config.learningRate;
    const engine::HeadFirst& head = config.headFirst;
    engine::FreezePlan atFirst = config.freeze;
    atFirst.stages.insert(atFirst.stages.end(), head.freeze.stages.begin(), head.freeze.stages.end());
    std::sort(atFirst.stages.begin(), atFirst.stages.end());
    const double rate = start.learningRate, later = head.epochs > 0 ? rate * head.laterRateFraction : rate;
    if (head.epochs > 0)
        start.phases.push_back({1, head.epochs, engine::countParameters(start.model.stages, atFirst), rate, rate});
    start.phases.push_back({head.epochs + 1, config.epochs - head.epochs, start.parameters, later, later});
    start.momentum = 0.9;
    start.device = "cpu";
    start.precision = "fp32";
    start.pinned = pinnedSamples(config);
    return start;
}

engine::StepReport stepReport(std::int64_t epoch, std::int64_t step, std::int64_t steps, std::int64_t epochs) {
    const double done = static_cast<double>(epoch - 1) + static_cast<double>(step) / static_cast<double>(steps);
    const double fall = std::exp(-done / (0.4 * static_cast<double>(epochs)));
    engine::StepReport report;
    report.epoch = epoch;
    report.step = step;
    report.stepsInEpoch = steps;
    report.loss = {0.8 + 0.9 * fall, 0.6 + 1.8 * fall, 0.9 + 0.5 * fall};
    report.learningRate.fill(0.001667 * (1 - 0.99 * done / static_cast<double>(epochs)));
    report.secondsLeft = 4.0 * (static_cast<double>(epochs) - done);
    return report;
}

engine::TrainReport runScript(const engine::TrainConfig& config, std::int64_t firstEpoch,
                              engine::TrainObserver& observer, const std::stop_token& stop) {
    const TrainScript& plan = g_script.train;
    const std::int64_t best = plan.bestEpoch > 0 ? plan.bestEpoch : config.epochs;
    engine::TrainReport report;
    report.runFolder = config.project / config.name;
    const auto cancelled = [&] {
        ignore(plan.ignoresStopFor);
        report.outcome = engine::TrainOutcome::Cancelled;
        return report;
    };
    observer.onPhase({"read", 1, 2});
    observer.onStart(startReport(config, firstEpoch));
    if (firstEpoch == 1)
        reportPinned(config, 0, observer);
    for (const engine::Issue& issue : plan.issues)
        observer.onIssue(issue);
    for (std::int64_t epoch = firstEpoch; epoch <= config.epochs; ++epoch) {
        if (plan.failure && report.epochsDone >= plan.failsAfterEpochs)
            throw *plan.failure;
        for (std::int64_t step = 1; step <= plan.stepsPerEpoch; ++step) {
            if (!waitFor(plan.stepInterval, stop))
                return cancelled();
            observer.onStep(stepReport(epoch, step, plan.stepsPerEpoch, config.epochs));
            ++g_calls.stepsEmitted;
        }
        observer.onPhase({"evaluate", 1, 1});
        reportPinned(config, epoch, observer);
        const engine::EpochReport done = epochReport(epoch, config.epochs, std::min(best, epoch));
        observer.onEpoch(done);
        report.epochsDone = epoch;
        report.bestEpoch = done.bestEpoch;
        report.best = epochReport(done.bestEpoch, config.epochs, done.bestEpoch).val;
    }
    if (plan.runsUntilStopped) {
        waitFor(std::chrono::hours(1), stop);
        return cancelled();
    }
    return report;
}

engine::DatasetInfo smallDataset() {
    engine::DatasetInfo info;
    info.name = "cells";
    info.source = "cells/data.yaml";
    info.root = "cells";
    info.classNames = {"RBC", "WBC"};
    info.classIds = {0, 1};
    for (int index = 0; index < 6; ++index) {
        engine::SampleInfo sample;
        sample.image = "cells/images/" + std::to_string(index) + ".jpg";
        sample.label = "cells/labels/" + std::to_string(index) + ".txt";
        sample.split = index < 4 ? engine::Split::Train : engine::Split::Val;
        sample.width = 640;
        sample.height = 480;
        sample.boxes = {{index % 2, 0.5F, 0.5F, 0.25F, 0.5F}};
        info.samples.push_back(sample);
    }
    info.imagesFound = 6;
    return info;
}

}  // namespace

Inside::Inside() {
    ++g_calls.threadsInside;
}

Inside::~Inside() {
    --g_calls.threadsInside;
}

void failIfScripted() {
    if (g_script.failure)
        throw *g_script.failure;
}

Script& script() {
    return g_script;
}

Calls& calls() {
    return g_calls;
}

void holdThumbnails(bool isOn) {
    const std::lock_guard lock(g_thumbnailMutex);
    g_areThumbnailsHeld = isOn;
    g_thumbnailWake.notify_all();
}

std::vector<std::filesystem::path> thumbnailFiles() {
    const std::lock_guard lock(g_thumbnailMutex);
    return g_thumbnailFiles;
}

void reset() {
    holdThumbnails(false);
    resetModels();
    g_thumbnailFiles.clear();
    g_script = Script{};
    g_script.model = yolo11('n', 80);
    g_script.dataset = smallDataset();
    g_script.health.trainImages = 4;
    g_script.health.trainBoxes = 4;
    g_script.predictions = {{0, 0.9F, {10, 20, 110, 220}}};
    for (std::atomic<int>* counter :
         {&g_calls.readDataset, &g_calls.checkHealth, &g_calls.readModelInfo, &g_calls.addModel, &g_calls.downloadModel,
          &g_calls.measureModelSpeed, &g_calls.predict, &g_calls.train, &g_calls.resumeTraining, &g_calls.endTraining,
          &g_calls.readThumbnail, &g_calls.readImage, &g_calls.measureFamiliarity, &g_calls.measureTrainCost,
          &g_calls.lowerThreadPriority, &g_calls.stepsEmitted, &g_calls.namesAnnotated, &g_calls.confidencesAnnotated})
        *counter = 0;
}

engine::EpochReport epochReport(std::int64_t epoch, std::int64_t epochs, std::int64_t bestEpoch) {
    const double progress = static_cast<double>(epoch) / static_cast<double>(epochs);
    engine::EpochReport report;
    report.epoch = epoch;
    report.epochs = epochs;
    const engine::StepReport last = stepReport(epoch, 1, 1, epochs);
    report.trainLoss = last.loss;
    report.learningRate = last.learningRate;
    const double wobble = 0.03 * std::sin(static_cast<double>(epoch) * 1.7);
    report.valLoss = {report.trainLoss.box + 0.05 + wobble, report.trainLoss.cls + 0.08, report.trainLoss.dfl + 0.02};
    report.val.images = 2;
    report.val.map50 = 0.95 * (1 - std::exp(-4 * progress)) + wobble / 3;
    report.val.map50_95 = 0.66 * (1 - std::exp(-3 * progress)) + wobble / 3;
    report.val.precision = 0.9 * progress;
    report.val.recall = 0.85 * progress;
    report.trainSeconds = 3.4;
    report.valSeconds = 0.7;
    report.totalSeconds = 4.1 * static_cast<double>(epoch);
    report.bestEpoch = bestEpoch;
    report.epochsWithoutImprovement = epoch - bestEpoch;
    report.secondsLeft = 4.1 * static_cast<double>(epochs - epoch);
    return report;
}

}  // namespace fake

namespace engine {

using fake::calls;
using fake::script;

const char* splitName(Split split) {
    return split == Split::Train ? "train" : (split == Split::Val ? "val" : "test");
}

DatasetInfo readDataset(const DatasetRef& ref, const ProgressFunction& progress, std::stop_token stop) {
    const fake::Inside inside;
    ++calls().readDataset;
    script().lastDataset = ref;
    fake::failIfScripted();
    for (const Question& question : script().dataset.questions) {
        const auto answer = ref.answers.find(question.code);
        if (answer != ref.answers.end() &&
            std::find(question.choices.begin(), question.choices.end(), answer->second) == question.choices.end())
            throw Error(ErrorKind::Usage, "dataset.answer", "[data] no such choice", {}, {}, {question.code});
    }
    const auto total = static_cast<std::int64_t>(script().dataset.samples.size());
    DatasetInfo result = script().dataset;
    for (std::int64_t done = 1; done <= total; ++done) {
        if (!fake::waitFor(script().itemInterval, stop)) {
            fake::ignore(script().ignoresStopFor);
            result.samples.resize(static_cast<std::size_t>(done - 1));
            return result;
        }
        if (progress)
            progress({"scan", done, total});
    }
    return result;
}

std::filesystem::path writeSampleDataset(const std::filesystem::path& folder, int images, std::uint64_t,
                                         const ProgressFunction& progress, std::stop_token stop) {
    const fake::Inside inside;
    fake::failIfScripted();
    for (int done = 1; done <= images && fake::waitFor(script().itemInterval, stop); ++done)
        if (progress)
            progress({"draw", done, images});
    return folder / "data.yaml";
}

std::vector<DeviceInfo> probeDevices() {
    return {{DeviceKind::Cpu, 0, "Fake CPU", 2, true, "No GPU found.", {}}};
}

DeviceInfo chooseDevice(const std::string&) {
    return probeDevices().front();
}

std::string deviceText(const DeviceInfo& device) {
    return device.kind == DeviceKind::Cpu   ? "cpu"
           : device.kind == DeviceKind::Mps ? "mps"
                                            : "cuda:" + std::to_string(device.index);
}

Image readImage(const std::filesystem::path&) {
    ++calls().readImage;
    fake::failIfScripted();
    return {64, 48, std::vector<std::uint8_t>(64 * 48 * 3, 128)};
}

Image readThumbnail(const std::filesystem::path& file, int) {
    const fake::Inside inside;
    ++calls().readThumbnail;
    {
        std::unique_lock lock(fake::g_thumbnailMutex);
        fake::g_thumbnailFiles.push_back(file);
        fake::g_thumbnailWake.wait(lock, [] { return !fake::g_areThumbnailsHeld; });
    }
    return readImage(file);
}

void writeImage(const std::filesystem::path&, const Image&) {
    fake::failIfScripted();
}

Image annotate(const Image& image, const std::vector<Prediction>&, const std::vector<std::string>&, BoxText boxText) {
    ++(boxText == BoxText::Name ? fake::calls().namesAnnotated : fake::calls().confidencesAnnotated);
    return image;
}

PredictReport predict(const PredictConfig& config, PredictObserver& observer, std::stop_token stop) {
    const fake::Inside inside;
    ++calls().predict;
    fake::failIfScripted();
    observer.onModel(script().model);
    PredictReport report;
    for (const std::filesystem::path& image : config.sources) {
        if (!fake::waitFor(script().itemInterval, stop)) {
            fake::ignore(script().ignoresStopFor);
            report.isCancelled = true;
            return report;
        }
        ImagePrediction result;
        result.image = image;
        result.width = 640;
        result.height = 480;
        for (const Prediction& box : script().predictions)
            if (box.confidence >= config.confidence)
                result.boxes.push_back(box);
        observer.onImage(result);
        observer.onProgress({"predict", ++report.images, static_cast<std::int64_t>(config.sources.size())});
    }
    return report;
}

void setUpProcess(int) {}

void lowerThreadPriority() {
    ++fake::calls().lowerThreadPriority;
}

int computeThreads() {
    return 2;
}

RunInfo readRun(const std::filesystem::path&) {
    fake::failIfScripted();
    return script().run;
}

Familiarity measureFamiliarity(const ModelRef&, const DatasetInfo&, const ProgressFunction& progress,
                               std::stop_token stop) {
    const fake::Inside inside;
    ++calls().measureFamiliarity;
    fake::failIfScripted();
    if (script().familiarityFailure)
        throw *script().familiarityFailure;
    const Familiarity result = script().familiarity;
    for (std::int64_t done = 1; done <= result.images && fake::waitFor(script().itemInterval, stop); ++done)
        if (progress)
            progress({"advice", done, result.images});
    return result;
}

std::optional<TrainCost> measureTrainCost(const TrainConfig& config, const ProgressFunction&, std::stop_token stop) {
    const fake::Inside inside;
    ++calls().measureTrainCost;
    fake::failIfScripted();
    if (!fake::waitFor(script().measureInterval, stop))
        return std::nullopt;
    TrainCost cost = script().cost;
    if (config.headFirst.epochs > 0)
        cost.phases.push_back({config.epochs - config.headFirst.epochs, 3 * cost.phases.front().secondsPerEpoch});
    return cost;
}

TrainReport train(const TrainConfig& config, TrainObserver& observer, std::stop_token stop) {
    const fake::Inside inside;
    ++calls().train;
    return fake::runScript(config, 1, observer, stop);
}

TrainReport resumeTraining(const std::filesystem::path& runFolder, TrainObserver& observer, std::stop_token stop) {
    const fake::Inside inside;
    ++calls().resumeTraining;
    TrainConfig config = script().run.config;
    config.project = runFolder.parent_path();
    config.name = runFolder.filename().string();
    return fake::runScript(config, static_cast<std::int64_t>(script().run.epochs.size()) + 1, observer, stop);
}

}  // namespace engine
