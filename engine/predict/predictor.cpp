// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <future>

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <fmt/format.h>

#include "engine/api/error.h"
#include "engine/core/device_probe.h"
#include "engine/core/error_translation.h"
#include "engine/predict/compute_type_scope.h"
#include "engine/predict/decode.h"
#include "engine/predict/detection_options.h"
#include "engine/predict/model_loader.h"
#include "engine/predict/preprocess.h"
#include "engine/predict/scale_back.h"
#include "engine/predict/sources.h"

namespace engine {

namespace {

using Clock = std::chrono::steady_clock;
using prediction::PreparedImage;

void check(const PredictConfig& config) {
    prediction::checkOptions("predict", {config.imageSize, config.confidence, config.iou, config.maxDetections});
}

prediction::SourceList findImages(const PredictConfig& config) {
    prediction::SourceList list = prediction::expandSources(config.sources);
    if (list.images.empty()) {
        const std::string found = list.issues.empty() ? "no source was given" : list.issues.front().message;
        throw Error(ErrorKind::Usage, "predict.no_source", "[predict] there is nothing to predict on: " + found,
                    list.issues.empty() ? std::filesystem::path() : list.issues.front().file,
                    "Give the path of an image, or of a folder with images.", {found});
    }
    return list;
}

/// The network, ready to run: fused, on its device.
class Predictor {
public:
    Predictor(prediction::LoadedModel loaded, const PredictConfig& config)
        : m_model(std::move(loaded.model)), m_nms{config.confidence, config.iou, config.maxDetections} {
        const DeviceInfo device = chooseDevice(config.device);
        m_device = torchDevice(device);
        m_computeType = computeType(config.precision, device);
        m_model->fuse(m_computeType);
        m_model->toDevice(m_device);
    }

    /// How the images go in.
    prediction::InputOptions input(const PredictConfig& config) const {
        const int side = static_cast<int>(prediction::inputSide(config.imageSize, m_model->input()));
        if (m_model->task() == DatasetTask::Classify) {
            return {augment::LetterboxOptions{side, side, false, true}, m_model->input().cropFraction};
        }
        return {augment::LetterboxOptions{side, side, config.rect, true}, std::nullopt};
    }

    ImagePrediction run(const PreparedImage& image) {
        const c10::InferenceMode inference;
        ImagePrediction result;
        result.image = image.file;
        result.width = image.width;
        result.height = image.height;
        result.times = image.times;
        Clock::time_point start = Clock::now();
        const std::vector<Tensor> outputs = forward(image.input.to(m_device));
        const bool isDetector = m_model->task() == DatasetTask::Detect;
        const Tensor found = (isDetector ? prediction::decode(outputs) : outputs.front().to(at::kFloat)).cpu();
        result.times.inferenceMs = msSince(start);

        start = Clock::now();
        if (isDetector) {
            result.boxes = boxesOf(found, image);
        } else {
            result.top = likeliest(found[0].softmax(0));
        }
        result.times.postprocessMs = msSince(start);
        return result;
    }

private:
    static double msSince(Clock::time_point start) {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    }

    std::vector<Prediction> boxesOf(const Tensor& decoded, const PreparedImage& image) const {
        const prediction::InputPlacement placement = prediction::letterboxPlacement(
            static_cast<int>(image.input.size(3)), static_cast<int>(image.input.size(2)), image.width, image.height);
        std::vector<Prediction> boxes;
        const auto detections = ops::nonMaximumSuppression(decoded, m_nms);
        for (const ops::Detection& raw : detections.front()) {
            const ops::Detection found = prediction::toFile(raw, placement);
            boxes.push_back({found.classId, found.confidence, {found.x1, found.y1, found.x2, found.y2}});
        }
        return boxes;
    }

    static std::vector<ClassProbability> likeliest(const Tensor& probabilities) {
        constexpr std::int64_t kMost = 5;
        const auto [values, classes] = probabilities.topk(std::min(kMost, probabilities.numel()));
        std::vector<ClassProbability> top;
        for (std::int64_t i = 0; i < values.numel(); ++i)
            top.push_back({classes[i].item<std::int64_t>(), values[i].item<float>()});
        return top;
    }

    std::vector<Tensor> forward(const Tensor& input) {
        const prediction::ComputeTypeScope scope(m_device, m_computeType);
        return m_model->forward(input);
    }

    std::unique_ptr<nn::Model> m_model;
    ops::NmsOptions m_nms;
    c10::Device m_device = c10::kCPU;
    c10::ScalarType m_computeType = c10::kFloat;
};

PredictReport predictImages(const PredictConfig& config, PredictObserver& observer, std::stop_token stop) {
    check(config);
    const prediction::SourceList sources = findImages(config);
    prediction::LoadedModel loaded = prediction::loadTrainedModel(config.model);
    observer.onModel(loaded.info);
    Predictor predictor(std::move(loaded), config);
    const prediction::InputOptions input = predictor.input(config);

    PredictReport report;
    for (const Issue& issue : sources.issues) {
        observer.onIssue(issue);
        report.skipped += issue.loss == Loss::Image;
    }
    const auto startReading = [&](std::size_t index) {
        return std::async(std::launch::async, prediction::prepareImage, sources.images[index], input);
    };
    const auto total = static_cast<std::int64_t>(sources.images.size());
    observer.onProgress({"predict", 0, total});

    std::future<PreparedImage> next = startReading(0);
    for (std::size_t index = 0; index < sources.images.size(); ++index) {
        if (stop.stop_requested()) {
            report.isCancelled = true;
            break;
        }
        const PreparedImage image = next.get();
        if (index + 1 < sources.images.size()) {
            next = startReading(index + 1);
        }
        for (const Issue& issue : image.issues) {
            observer.onIssue(issue);
        }
        if (image.input.defined()) {
            observer.onImage(predictor.run(image));
            ++report.images;
        } else {
            ++report.skipped;
        }
        observer.onProgress({"predict", static_cast<std::int64_t>(index) + 1, total});
    }
    return report;
}

}  // namespace

PredictReport predict(const PredictConfig& config, PredictObserver& observer, std::stop_token stop) {
    try {
        return predictImages(config, observer, stop);
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
