// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/predictor.h"

#include <chrono>

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include "engine/core/device_probe.h"
#include "engine/predict/compute_type_scope.h"
#include "engine/predict/decode.h"
#include "engine/predict/detection_options.h"
#include "engine/predict/image_result.h"

namespace engine::prediction {

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

InputOptions inputOf(const nn::Model& model, const PredictConfig& config) {
    const int side = static_cast<int>(inputSide(config.imageSize, model.input()));
    if (model.task() == DatasetTask::Classify)
        return {augment::LetterboxOptions{side, side, false, true}, model.input().cropFraction};
    return {augment::LetterboxOptions{side, side, config.rect, true}, std::nullopt};
}

}  // namespace

void checkOptions(const PredictConfig& config) {
    checkOptions("predict", {config.imageSize, config.confidence, config.iou, config.maxDetections});
}

Predictor::Predictor(LoadedModel loaded, const PredictConfig& config)
    : m_model(std::move(loaded.model)),
      m_nms{config.confidence, config.iou, config.maxDetections},
      m_input(inputOf(*m_model, config)) {
    const DeviceInfo device = chooseDevice(config.device);
    m_device = torchDevice(device);
    m_computeType = computeType(config.precision, device);
    m_model->fuse(m_computeType);
    m_model->toDevice(m_device);
}

ImagePrediction Predictor::run(const PreparedImage& image) {
    const c10::InferenceMode inference;
    ImagePrediction result;
    result.image = image.file;
    result.width = image.width;
    result.height = image.height;
    result.times = image.times;
    Clock::time_point start = Clock::now();
    const std::vector<Tensor> outputs = forward(image.input.to(m_device));
    const bool isDetector = m_model->task() == DatasetTask::Detect;
    const Tensor found = (isDetector ? decode(outputs) : outputs.front().to(at::kFloat)).cpu();
    result.times.inferenceMs = msSince(start);

    start = Clock::now();
    if (isDetector) {
        const std::vector<ops::Detection> detections = ops::nonMaximumSuppression(found, m_nms).front();
        result.boxes = boxesOf(detections, image);
        for (const ops::Detection& raw : detections)
            result.inputXyxy.push_back({raw.x1, raw.y1, raw.x2, raw.y2});
    } else {
        result.top = likeliest(found[0].softmax(0));
    }
    result.times.postprocessMs = msSince(start);
    return result;
}

std::vector<Tensor> Predictor::forward(const Tensor& input) {
    const ComputeTypeScope scope(m_device, m_computeType);
    return m_model->forward(input);
}

}  // namespace engine::prediction
