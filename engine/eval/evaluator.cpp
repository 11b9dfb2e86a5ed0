// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/evaluator.h"

#include <chrono>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include "engine/eval/detection_meter.h"
#include "engine/eval/evaluation_batches.h"
#include "engine/predict/compute_type_scope.h"
#include "engine/predict/decode.h"

namespace engine::eval {

namespace {

std::vector<Tensor> forward(nn::Model& model, const Tensor& images, const EvaluatorOptions& options) {
    const Tensor input =
        images.to(options.device).to(at::kFloat, false, false, at::MemoryFormat::ChannelsLast).div_(255);
    std::vector<Tensor> maps;
    {
        const prediction::ComputeTypeScope scope(options.device, options.computeType);
        maps = model.forward(input);
    }
    for (Tensor& map : maps) {
        map = map.to(at::kFloat);
    }
    return maps;
}

}  // namespace

EvaluateReport evaluateModel(nn::Model& model, const std::vector<SampleInfo>& samples,
                             const std::vector<std::string>& classNames, const EvaluatorOptions& options,
                             const BatchFunction& onBatch, const ProgressFunction& progress, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    // Not InferenceMode: what a loss keeps from its maps must stay usable in training.
    const at::NoGradGuard noGrad;
    const ops::NmsOptions nms{options.confidence, options.iou, options.maxDetections, true};
    const auto report = [&](std::int64_t done) {
        if (progress) {
            progress({"evaluate", done, static_cast<std::int64_t>(samples.size())});
        }
    };

    EvaluationBatches batches(samples, static_cast<int>(options.imageSize), static_cast<std::size_t>(options.batch),
                              options.rect, options.workers);
    DetectionMeter meter(classNames);
    EvaluateReport result;
    std::int64_t done = 0;
    report(done);
    while (const std::optional<data::Batch> batch = batches.next(stop)) {
        const std::vector<Tensor> maps = forward(model, batch->images, options);
        if (onBatch) {
            onBatch(maps, *batch);
        }
        // In the pixels of the input, boxes that reach into the padding unclipped: so does version 8.4 of the
        // reference.
        const auto detections = ops::nonMaximumSuppression(prediction::decode(maps).cpu(), nms);
        for (std::size_t place = 0; place < batch->samples.size(); ++place) {
            meter.add(batch->samples[place].boxes, detections[place]);
        }
        done += static_cast<std::int64_t>(batch->samples.size());
        report(done);
    }
    result.issues = batches.issues();
    result.isCancelled = stop.stop_requested() && done + static_cast<std::int64_t>(result.issues.size()) <
                                                      static_cast<std::int64_t>(samples.size());
    result.metrics = meter.value();
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace engine::eval
