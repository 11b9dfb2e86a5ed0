// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <future>

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

constexpr std::int64_t kStride = 32;

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
        m_model->fuse();
        m_model->toDevice(m_device);
    }

    ImagePrediction run(const PreparedImage& image) {
        const c10::InferenceMode inference;
        ImagePrediction result{image.file, image.width, image.height, {}, image.times};
        Clock::time_point start = Clock::now();
        const std::vector<Tensor> maps = forward(image.input.to(m_device));
        const Tensor decoded = prediction::decode(maps).cpu();
        result.times.inferenceMs = msSince(start);

        start = Clock::now();
        const prediction::InputPlacement placement = prediction::letterboxPlacement(
            static_cast<int>(image.input.size(3)), static_cast<int>(image.input.size(2)), image.width, image.height);
        const auto detections = ops::nonMaximumSuppression(decoded, m_nms);
        for (const ops::Detection& raw : detections.front()) {
            const ops::Detection found = prediction::toFile(raw, placement);
            result.boxes.push_back({found.classId, found.confidence, {found.x1, found.y1, found.x2, found.y2}});
        }
        result.times.postprocessMs = msSince(start);
        return result;
    }

private:
    static double msSince(Clock::time_point start) {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
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
    prediction::LoadedModel loaded = prediction::loadModel(config.model);
    prediction::requireTask(loaded.info, DatasetTask::Detect);
    observer.onModel(loaded.info);
    Predictor predictor(std::move(loaded), config);

    PredictReport report;
    for (const Issue& issue : sources.issues) {
        observer.onIssue(issue);
        report.skipped += issue.loss == Loss::Image;
    }
    const int side = static_cast<int>((config.imageSize + kStride - 1) / kStride * kStride);
    const augment::LetterboxOptions letterbox{side, side, config.rect, true};
    const auto startReading = [&](std::size_t index) {
        return std::async(std::launch::async, prediction::prepareImage, sources.images[index], letterbox);
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
