// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/evaluator.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/within_memory.h"
#include "engine/eval/class_map.h"
#include "engine/eval/classification_details.h"
#include "engine/eval/classification_meter.h"
#include "engine/eval/detection_details.h"
#include "engine/eval/detection_meter.h"
#include "engine/eval/forward.h"
#include "engine/predict/decode.h"

namespace engine::eval {

namespace {

/// Float32. @param part images at once
std::vector<Tensor> outputsInParts(nn::Model& model, const data::Batch& batch, const EvaluatorOptions& options,
                                   std::int64_t part) {
    const auto images = static_cast<std::int64_t>(batch.samples.size());
    std::vector<std::vector<Tensor>> parts;  // of each output
    for (std::int64_t first = 0; first < images; first += part) {
        const data::Batch some = part < images ? data::partOf(batch, first, std::min(part, images - first)) : batch;
        const std::vector<Tensor> outputs =
            forward(model, some, options.device, options.computeType, options.freezeLine);
        parts.resize(outputs.size());
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            parts[i].push_back(outputs[i].to(at::kFloat));
        }
    }
    std::vector<Tensor> result;
    for (const std::vector<Tensor>& output : parts) {
        result.push_back(output.size() == 1 ? output.front() : at::cat(output));
    }
    return result;
}

/// What is measured, by the task.
class Meters {
public:
    Meters(DatasetTask task, const std::vector<std::string>& classNames, const EvaluatorOptions& options)
        : m_nms{options.confidence, options.iou, options.maxDetections, true},
          m_classMap(options.classMap),
          m_classes(static_cast<std::int64_t>(classNames.size())),
          m_detection(classNames) {
        if (task == DatasetTask::Classify) {
            m_classification.emplace(classNames);
        }
        if (options.wantsDetails && task == DatasetTask::Classify) {
            m_classificationDetails.emplace(classNames);
        } else if (options.wantsDetails) {
            m_detectionDetails.emplace(classNames, confusionConfidence(options.confidence));
        }
    }

    void add(const std::vector<Tensor>& outputs, const data::Batch& batch) {
        if (m_classification) {
            const Tensor& logits = outputs.front();
            addClassified(m_classification->add(m_classMap.empty() ? logits : mapLogits(logits, m_classMap, m_classes),
                                                batch.classes),
                          batch);
            return;
        }
        // In the pixels of the input, boxes that reach into the padding unclipped: so does version 8.4 of the
        // reference.
        Tensor decoded = prediction::decode(outputs).cpu();
        if (!m_classMap.empty()) {
            decoded = mapScores(decoded, m_classMap, m_classes);
        }
        const auto detections = ops::nonMaximumSuppression(decoded, m_nms);
        for (std::size_t place = 0; place < batch.samples.size(); ++place) {
            m_detection.add(batch.samples[place].boxes, detections[place]);
            if (m_detectionDetails) {
                m_detectionDetails->add(batch.samples[place], detections[place]);
            }
        }
    }

    void write(EvaluateReport& report) const {
        if (m_classification) {
            report.classification = m_classification->value();
        } else {
            report.metrics = m_detection.value();
        }
    }

    /// After write().
    void writeDetails(EvaluateReport& report, const std::vector<SampleInfo>& samples,
                      const std::stop_token& stop) const {
        if (m_classificationDetails) {
            report.details = m_classificationDetails->value(report.classification, samples);
        } else if (m_detectionDetails) {
            report.details = m_detectionDetails->value(m_detection.table(), samples, stop);
        }
    }

private:
    void addClassified(const std::vector<std::int64_t>& likeliest, const data::Batch& batch) {
        for (std::size_t place = 0; m_classificationDetails && place < likeliest.size(); ++place) {
            m_classificationDetails->add(batch.samples[place].index, batch.samples[place].classId, likeliest[place]);
        }
    }

    ops::NmsOptions m_nms;
    const ClassMap& m_classMap;
    std::int64_t m_classes;
    DetectionMeter m_detection;
    std::optional<ClassificationMeter> m_classification;  ///< classifiers only: it is classes squared
    std::optional<DetectionDetails> m_detectionDetails;
    std::optional<ClassificationDetails> m_classificationDetails;
};

}  // namespace

EvaluationBatches makeBatches(const nn::Model& model, const std::vector<SampleInfo>& samples,
                              const EvaluatorOptions& options) {
    const int imageSize = static_cast<int>(options.imageSize);
    const auto batch = static_cast<std::size_t>(options.batch);
    if (model.task() == DatasetTask::Classify) {
        return {samples, imageSize, batch, model.input().cropFraction, options.workers};
    }
    return {samples, imageSize, batch, options.rect, options.workers};
}

EvaluateReport evaluateModel(nn::Model& model, const std::vector<SampleInfo>& samples,
                             const std::vector<std::string>& classNames, const EvaluatorOptions& options,
                             const BatchFunction& onBatch, const ProgressFunction& progress, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    // Not InferenceMode: what a loss keeps from its maps must stay usable in training.
    const at::NoGradGuard noGrad;
    const std::vector<SampleInfo> none;
    const auto report = [&](std::int64_t done) {
        if (progress) {
            progress({"evaluate", done, static_cast<std::int64_t>(samples.size())});
        }
    };

    EvaluationBatches batches = makeBatches(model, options.features ? none : samples, options);
    Meters meters(model.task(), classNames, options);
    EvaluateReport result;
    result.task = model.task();
    std::int64_t done = 0, part = 0;
    report(done);
    const auto next = [&] { return options.features ? options.features() : batches.next(stop); };
    while (const std::optional<data::Batch> batch = next()) {
        const std::vector<Tensor> outputs =
            withinMemory(static_cast<std::int64_t>(batch->samples.size()), part,
                         [&](std::int64_t count) { return outputsInParts(model, *batch, options, count); });
        if (onBatch) {
            onBatch(outputs, *batch);
        }
        meters.add(outputs, *batch);
        done += static_cast<std::int64_t>(batch->samples.size());
        report(done);
    }
    result.issues = batches.issues();
    result.isCancelled = stop.stop_requested() && done + static_cast<std::int64_t>(result.issues.size()) <
                                                      static_cast<std::int64_t>(samples.size());
    meters.write(result);
    if (!result.isCancelled) {
        meters.writeDetails(result, samples, stop);
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace engine::eval
