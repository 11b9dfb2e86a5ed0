// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/advice.h"
#include "engine/api/predict.h"
#include "engine/core/error_translation.h"
#include "engine/core/random.h"
#include "engine/data/dataset_task.h"
#include "engine/eval/box_matching.h"
#include "engine/eval/evaluation_batches.h"
#include "engine/eval/forward.h"
#include "engine/predict/model_loader.h"

namespace engine {
namespace {

constexpr std::size_t kMostImages = 48, kBatch = 8;
constexpr int kMostSidePx = 320;  // statistics need no fine detail
constexpr double kFoundConfidence = 0.05;
// Photographs (coco128, ants and bees) diverge by 0.003 to 0.007 from what YOLO11n and EfficientNet-Lite0 were trained
// on, blood smears by 0.02: similarities of 0.7 to 0.85, and of 0.35.
constexpr double kDivergenceScale = 0.02;

// A fixed draw: the same data gives the same advice.
std::vector<SampleInfo> drawSamples(const DatasetInfo& dataset) {
    std::vector<SampleInfo> train;
    std::copy_if(dataset.samples.begin(), dataset.samples.end(), std::back_inserter(train),
                 [](const SampleInfo& sample) { return sample.split == Split::Train; });
    Random random({0x61647669});
    for (std::size_t i = 0; i + 1 < train.size() && i < kMostImages; ++i)
        std::swap(train[i], train[i + random.below(train.size() - i)]);
    train.resize(std::min(train.size(), kMostImages));
    return train;
}

// The running mean and variance of one BatchNorm layer.
struct Statistics {
    Tensor mean, variance;
};

std::vector<Statistics> backboneStatistics(const nn::Model& model) {
    std::vector<Statistics> layers;
    for (const StageInfo& stage : model.stages()) {
        if (stage.region != Region::Backbone)
            continue;
        const StateDict state = model.stageState(stage.index);
        for (const auto& [name, tensor] : state) {
            constexpr std::string_view kMean = "running_mean";
            if (!name.ends_with(kMean))
                continue;
            const std::string prefix = name.substr(0, name.size() - kMean.size());
            layers.push_back({tensor, *find(state, prefix + "running_var")});
        }
    }
    return layers;
}

// Jeffreys divergence of two normal distributions, the median of a layer's channels; 0 for equal ones.
double divergence(const Statistics& own, const Statistics& reference) {
    constexpr double kEps = 1e-3;
    const Tensor a = own.variance + kEps, b = reference.variance + kEps;
    const Tensor shift = (own.mean - reference.mean).square();
    return (((a + shift) / b + (b + shift) / a) / 2 - 1).median().item<double>();
}

double similarity(const ModelRef& ref, const std::vector<SampleInfo>& samples, const ProgressFunction& progress,
                  const std::stop_token& stop) {
    const prediction::LoadedModel loaded = prediction::loadModel(ref);
    nn::Model& model = *loaded.model;
    const std::vector<Statistics> running = backboneStatistics(model);
    std::vector<Statistics> reference, sums;
    for (const Statistics& layer : running) {
        reference.push_back({layer.mean.clone(), layer.variance.clone()});
        sums.push_back({at::zeros_like(layer.mean), at::zeros_like(layer.mean)});
    }
    const int side = std::min(loaded.info.input.imageSize, kMostSidePx);
    eval::EvaluationBatches batches =
        model.task() == DatasetTask::Classify
            ? eval::EvaluationBatches(samples, side, kBatch, loaded.info.input.cropFraction, 1)
            : eval::EvaluationBatches(samples, side, kBatch, false, 1);
    const c10::NoGradGuard noGrad;
    model.setTraining(true);
    std::int64_t count = 0, images = 0;
    const double weight = model.batchNormMomentum();
    while (const auto batch = batches.next(stop)) {
        for (const Statistics& layer : running) {
            layer.mean.zero_();
            layer.variance.zero_();
        }
        model.forward(eval::toNetworkInput(batch->images, c10::kCPU));
        // From zero, running statistics become the batch's times the momentum.
        for (std::size_t i = 0; i < running.size(); ++i) {
            sums[i].mean += running[i].mean / weight;
            sums[i].variance += running[i].variance / weight + (running[i].mean / weight).square();
        }
        ++count;
        images += batch->images.size(0);
        if (progress)
            progress({"advice", images, static_cast<std::int64_t>(samples.size())});
    }
    if (count == 0)
        return 0;
    std::vector<double> distances;
    for (std::size_t i = 0; i < running.size(); ++i) {
        const Tensor mean = sums[i].mean / static_cast<double>(count);
        const Tensor variance = sums[i].variance / static_cast<double>(count) - mean.square();
        distances.push_back(divergence({mean, variance}, reference[i]));
    }
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return std::exp(-*middle / kDivergenceScale);
}

// Counts labelled boxes and those that a detection of any class overlaps.
class FoundBoxes final : public PredictObserver {
public:
    explicit FoundBoxes(const std::vector<SampleInfo>& samples) : m_samples(samples) {}

    void onImage(const ImagePrediction& image) override {
        const auto sample = std::find_if(m_samples.begin(), m_samples.end(),
                                         [&](const SampleInfo& s) { return s.image == image.image; });
        if (sample == m_samples.end())
            return;
        std::vector<data::PixelBox> labels;
        const auto width = static_cast<float>(image.width), height = static_cast<float>(image.height);
        for (const BoxLabel& box : sample->boxes) {
            labels.push_back({0, (box.xCenter - box.width / 2) * width, (box.yCenter - box.height / 2) * height,
                              (box.xCenter + box.width / 2) * width, (box.yCenter + box.height / 2) * height});
        }
        std::vector<ops::Detection> detections;
        for (const Prediction& box : image.boxes)
            detections.push_back({box.xyxy[0], box.xyxy[1], box.xyxy[2], box.xyxy[3], box.confidence, 0});
        m_labels += static_cast<std::int64_t>(labels.size());
        for (const eval::HitMask hits : eval::matchBoxes(labels, detections))
            m_found += hits & 1;
    }

    std::optional<double> share() const {
        return m_labels == 0 ? std::nullopt
                             : std::optional(static_cast<double>(m_found) / static_cast<double>(m_labels));
    }

private:
    const std::vector<SampleInfo>& m_samples;
    std::int64_t m_labels = 0, m_found = 0;
};

std::optional<double> recall(const ModelRef& model, const std::vector<SampleInfo>& samples,
                             const std::stop_token& stop) {
    PredictConfig config;
    config.model = model;
    config.imageSize = 0;
    config.confidence = kFoundConfidence;
    for (const SampleInfo& sample : samples)
        config.sources.push_back(sample.image);
    FoundBoxes found(samples);
    predict(config, found, stop);
    return found.share();
}

}  // namespace

Familiarity measureFamiliarity(const ModelRef& model, const DatasetInfo& dataset, const ProgressFunction& progress,
                               std::stop_token stop) {
    try {
        const std::vector<SampleInfo> samples = drawSamples(dataset);
        const ModelInfo info = readModelInfo(model);
        data::requireTask(dataset.task,
                          info.task == taskName(DatasetTask::Classify) ? DatasetTask::Classify : DatasetTask::Detect,
                          dataset.source);
        Familiarity result;
        result.images = static_cast<std::int64_t>(samples.size());
        result.similarity = similarity(model, samples, progress, stop);
        if (info.task == taskName(DatasetTask::Detect) && info.isHeadTrained && !stop.stop_requested())
            result.recall = recall(model, samples, stop);
        return result;
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
