// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/train_session.h"

#include "engine/api/error.h"
#include "engine/core/device_probe.h"
#include "engine/core/hash.h"
#include "engine/data/dataset_task.h"
#include "engine/train/class_weights.h"
#include "engine/train/dataset_fingerprint.h"
#include "engine/train/phase.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <iterator>

namespace engine::training {
namespace {

void requireImages(const std::vector<SampleInfo>& samples, const char* split, const std::filesystem::path& source) {
    if (!samples.empty())
        return;
    throw Error(ErrorKind::Dataset, "dataset.empty_split",
                std::string("[train] the split \"") + split + "\" has no usable image", source,
                std::string("name a folder with images under \"") + split + ":\" in the yaml file", {split});
}

void requireStages(const FreezePlan& plan, const std::vector<StageInfo>& stages) {
    for (const int index : plan.stages) {
        if (std::any_of(stages.begin(), stages.end(), [index](const StageInfo& stage) { return stage.index == index; }))
            continue;
        const std::string last = std::to_string(static_cast<int>(stages.size()) - 1);
        throw Error(ErrorKind::Usage, "train.freeze_stage",
                    "[train] stage " + std::to_string(index) + " cannot be frozen: the network has stages 0 to " + last,
                    {}, {}, {std::to_string(index), last});
    }
}

void requireTrainable(const nn::Model& model) {
    for (const auto& [name, parameter] : model.parameters())
        if (parameter.requires_grad())
            return;
    throw Error(ErrorKind::Usage, "train.nothing_trainable", "[train] every stage is frozen: nothing would be trained",
                {}, "leave at least the head trainable");
}

}  // namespace

TrainingData readTrainingData(const TrainConfig& config, DatasetTask task, TrainObserver& observer,
                              std::stop_token stop) {
    DatasetInfo dataset = readDataset(
        config.dataset, [&observer](const Progress& progress) { observer.onPhase(progress); }, stop);
    data::requireTask(dataset.task, task, dataset.source);
    for (const Issue& issue : dataset.issues)
        observer.onIssue(issue);
    TrainingData data{dataset.task, dataset.classNames, dataset.source, {}, {}, datasetFingerprint(dataset)};
    for (SampleInfo& sample : dataset.samples) {
        if (sample.split == Split::Train)
            data.train.push_back(std::move(sample));
        else if (sample.split == Split::Val)
            data.val.push_back(std::move(sample));
    }
    if (stop.stop_requested())
        return data;  // incomplete
    requireImages(data.train, "train", dataset.source);
    requireImages(data.val, "val", dataset.source);
    return data;
}

TrainingSetup setUpTraining(const TrainConfig& config, std::unique_ptr<nn::Model> model, const ModelInfo& info,
                            const TrainingData& data) {
    const auto trainImages = static_cast<std::int64_t>(data.train.size());
    requireStages(config.freeze, model->stages());
    requireStages(config.headFirst.freeze, model->stages());
    TrainingSetup setup;
    setup.device = chooseDevice(config.device);
    setup.optimizer =
        chooseOptimizer(config, trainImages, model->classCount(), !info.file.empty() && info.isHeadTrained);
    // Nothing to be careful with: a hundred batches may be half of a run with few images.
    if (!info.isHeadTrained)
        setup.optimizer.fewestWarmupBatches = 0;

    Learner& learner = setup.learner;
    learner.device = torchDevice(setup.device);
    learner.computeType = computeType(config.precision, setup.device);
    learner.gains = {config.boxGain, config.classGain, config.dflGain};
    if (config.classWeights == ClassWeights::Balanced)
        learner.classWeights = balancedClassWeights(data.train, model->classCount()).to(learner.device);
    const std::vector<Phase> phases = phasesOf(config);
    learner.schedule =
        scheduleOf(phases.front(), config, setup.optimizer, (trainImages + config.batch - 1) / config.batch);
    learner.accumulation = learner.schedule.accumulation();
    model->toDevice(learner.device);
    for (auto phase = phases.rbegin(); phase != phases.rend(); ++phase) {
        model->freeze(phase->frozen);
        requireTrainable(*model);
    }
    learner.ema = std::make_unique<Ema>(*model);
    learner.optimizer = makeOptimizer(setup.optimizer, model->parameters());
    learner.optimizer->setRateFactors(rateFactors(*model, config.stageRateDecay));
    learner.model = std::move(model);
    return setup;
}

eval::EvaluatorOptions validationOptions(const TrainConfig& config, const Learner& learner) {
    eval::EvaluatorOptions options;
    options.imageSize = config.imageSize;
    options.batch = 2 * (learner.microBatch > 0 ? learner.microBatch : config.batch);
    options.workers = config.workers;
    options.device = learner.device;
    options.computeType = learner.computeType;
    options.freezeLine = learner.freezeLine;
    return options;
}

std::string frozenSha256(const nn::Model& model, const FreezePlan& plan) {
    if (plan.stages.empty())
        return {};
    Sha256 hash;
    for (const int stage : plan.stages) {
        for (const auto& [name, tensor] : model.stageState(stage)) {
            const Tensor bytes = tensor.detach().to(at::kCPU).contiguous();
            hash.add(name.data(), name.size());
            hash.add(bytes.const_data_ptr(), bytes.nbytes());
        }
    }
    return hash.hex();
}

}  // namespace engine::training
