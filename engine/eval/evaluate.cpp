// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/evaluate.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "engine/api/error.h"
#include "engine/core/device_probe.h"
#include "engine/core/error_translation.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_task.h"
#include "engine/eval/class_map.h"
#include "engine/eval/evaluator.h"
#include "engine/eval/match_classes.h"
#include "engine/predict/detection_options.h"
#include "engine/predict/model_loader.h"

namespace engine {

namespace {

void check(const EvaluateConfig& config) {
    prediction::checkOptions("evaluate", {config.imageSize, config.confidence, config.iou, config.maxDetections});
    if (config.batch < 1) {
        prediction::refuseOption("evaluate", "batch", "1 or more", fmt::format("{}", config.batch));
    }
}

void requireSameClasses(const ModelInfo& model, const DatasetInfo& dataset) {
    const std::size_t inModel = model.classNames.size(), inDataset = dataset.classNames.size();
    if (inModel != inDataset) {
        throw Error(ErrorKind::Dataset, "dataset.class_mismatch",
                    fmt::format("[evaluate] {} has {} classes, but the model {} has {}", displayPath(dataset.source),
                                inDataset, displayPath(model.file), inModel),
                    dataset.source, "Match the classes, or choose the dataset that the model was trained on.",
                    {std::to_string(inModel), std::to_string(inDataset)});
    }
}

void noteOtherNames(const ModelInfo& model, DatasetInfo& dataset) {
    std::size_t others = 0, first = 0;
    for (std::size_t id = dataset.classNames.size(); id-- > 0;) {
        if (eval::plainName(model.classNames[id]) != eval::plainName(dataset.classNames[id])) {
            ++others;
            first = id;
        }
    }
    if (others > 0) {
        const std::string &found = model.classNames[first], &name = dataset.classNames[first];
        dataset.issues.push_back(
            {Severity::Warning,
             "dataset.other_names",
             fmt::format("{} of the model's classes have another name in the dataset and are taken by their number: {} "
                         "is \"{}\" there, \"{}\" here",
                         others, first, found, name),
             {},
             0,
             Loss::Nothing,
             {std::to_string(others), std::to_string(first), found, name}});
    }
}

void fitClasses(const ClassMap& map, const ModelInfo& model, DatasetInfo& dataset) {
    if (!map.empty()) {
        eval::checkClassMap(map, model.classNames.size(), dataset.classNames.size());
        return;
    }
    requireSameClasses(model, dataset);
    if (model.isHeadTrained && model.format != "untrained") {
        noteOtherNames(model, dataset);
    }
}

std::vector<SampleInfo> samplesOf(const DatasetInfo& dataset, Split split) {
    std::vector<SampleInfo> samples;
    std::copy_if(dataset.samples.begin(), dataset.samples.end(), std::back_inserter(samples),
                 [split](const SampleInfo& sample) { return sample.split == split; });
    if (samples.empty()) {
        throw Error(ErrorKind::Dataset, "dataset.empty_split",
                    fmt::format("[evaluate] {} has no usable image in the split \"{}\"", displayPath(dataset.source),
                                splitName(split)),
                    dataset.source, "Choose another split, or add images to this one.", {splitName(split)});
    }
    return samples;
}

/// @param read the dataset; nothing = it is to be read
EvaluateReport evaluateSplit(const EvaluateConfig& config, std::optional<DatasetInfo> read,
                             const ProgressFunction& progress, std::stop_token stop) {
    check(config);
    const DeviceInfo device = chooseDevice(config.device);
    prediction::LoadedModel loaded = prediction::loadModel(config.model);
    eval::EvaluatorOptions options;
    options.imageSize = prediction::inputSide(config.imageSize, loaded.info.input);
    options.batch = config.batch;
    options.confidence = config.confidence;
    options.iou = config.iou;
    options.maxDetections = config.maxDetections;
    options.rect = config.rect;
    options.wantsDetails = config.wantsDetails;
    options.device = torchDevice(device);
    options.computeType = computeType(config.precision, device);
    options.classMap = config.classMap;

    DatasetInfo dataset = read ? std::move(*read) : readDataset(config.dataset, progress, stop);
    data::requireTask(dataset.task, loaded.model->task(), dataset.source);
    if (!loaded.info.isHeadTrained) {
        // The figure before fine-tuning, of the network that training starts with.
        loaded.model = prediction::transferModel(loaded, dataset.classNames, 0).model;
        loaded.info.classNames = dataset.classNames;
        dataset.issues.push_back({Severity::Note,
                                  "model.untrained_head",
                                  "the head of " + loaded.info.architecture + " is not trained yet: it finds nothing",
                                  {},
                                  0,
                                  Loss::Nothing,
                                  {loaded.info.architecture}});
    }
    EvaluateReport report;
    if (stop.stop_requested()) {
        report.isCancelled = true;
    } else {
        fitClasses(config.classMap, loaded.info, dataset);
        const std::vector<SampleInfo> samples = samplesOf(dataset, config.split);
        loaded.model->fuse(options.computeType);
        loaded.model->toDevice(options.device);
        report = eval::evaluateModel(*loaded.model, samples, dataset.classNames, options, {}, progress, stop);
    }
    report.issues.insert(report.issues.begin(), std::make_move_iterator(dataset.issues.begin()),
                         std::make_move_iterator(dataset.issues.end()));
    return report;
}

}  // namespace

EvaluateReport evaluate(const EvaluateConfig& config, const ProgressFunction& progress, std::stop_token stop) {
    try {
        return evaluateSplit(config, {}, progress, stop);
    } catch (...) {
        throw currentError();
    }
}

EvaluateReport evaluate(const EvaluateConfig& config, DatasetInfo dataset, const ProgressFunction& progress,
                        std::stop_token stop) {
    try {
        return evaluateSplit(config, std::move(dataset), progress, stop);
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
