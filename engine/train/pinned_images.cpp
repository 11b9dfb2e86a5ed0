// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pinned_images.h"

#include "engine/eval/forward.h"
#include "engine/ops/nms.h"
#include "engine/predict/decode.h"
#include "engine/predict/scale_back.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>

namespace engine::training {
namespace {

constexpr double kConfidence = 0.25;
constexpr std::int64_t kMostClasses = 5;

std::vector<Prediction> boxesOf(const Tensor& decoded, const data::Sample& sample,
                                const eval::EvaluatorOptions& options) {
    const prediction::InputPlacement placement{sample.scaleX,
                                               sample.scaleY,
                                               static_cast<double>(sample.padLeft),
                                               static_cast<double>(sample.padTop),
                                               sample.originalWidth,
                                               sample.originalHeight};
    std::vector<Prediction> boxes;
    const auto found = ops::nonMaximumSuppression(decoded, {kConfidence, options.iou, options.maxDetections});
    for (const ops::Detection& raw : found.front()) {
        const ops::Detection box = prediction::toFile(raw, placement);
        boxes.push_back({box.classId, box.confidence, {box.x1, box.y1, box.x2, box.y2}});
    }
    return boxes;
}

std::vector<ClassProbability> likeliest(const Tensor& probabilities) {
    const auto [values, classes] = probabilities.topk(std::min(kMostClasses, probabilities.numel()));
    std::vector<ClassProbability> top;
    for (std::int64_t i = 0; i < values.numel(); ++i)
        top.push_back({classes[i].item<std::int64_t>(), values[i].item<float>()});
    return top;
}

}  // namespace

std::vector<SampleInfo> pinnedSamples(const TrainConfig& config, const std::vector<SampleInfo>& val) {
    std::vector<SampleInfo> pinned;
    for (const std::filesystem::path& image : config.pinned) {
        const auto found =
            std::find_if(val.begin(), val.end(), [&image](const SampleInfo& sample) { return sample.image == image; });
        if (found != val.end())
            pinned.push_back(*found);
    }
    return pinned;
}

PinnedImages::PinnedImages(std::vector<SampleInfo> samples, const nn::Model& model,
                           const eval::EvaluatorOptions& options)
    : m_samples(std::move(samples)), m_options(options) {
    m_options.batch = 1;
    m_options.workers = 0;
    eval::EvaluationBatches batches = eval::makeBatches(model, m_samples, m_options);
    while (std::optional<data::Batch> image = batches.next({}))
        m_images.push_back(std::move(*image));
    // They come in the order of their shapes.
    std::sort(m_images.begin(), m_images.end(), [](const data::Batch& a, const data::Batch& b) {
        return a.samples.front().index < b.samples.front().index;
    });
}

std::vector<ImagePrediction> PinnedImages::predict(nn::Model& model) const {
    const c10::NoGradGuard noGrad;
    std::vector<ImagePrediction> found;
    for (const data::Batch& image : m_images) {
        std::vector<Tensor> outputs = eval::forward(model, image, m_options.device, m_options.computeType, 0);
        for (Tensor& output : outputs)
            output = output.to(at::kFloat);
        found.push_back(bare(image));
        if (model.task() == DatasetTask::Classify)
            found.back().top = likeliest(outputs.front().cpu()[0].softmax(0));
        else
            found.back().boxes = boxesOf(prediction::decode(outputs).cpu(), image.samples.front(), m_options);
    }
    return found;
}

std::vector<ImagePrediction> PinnedImages::unpredicted() const {
    std::vector<ImagePrediction> images;
    for (const data::Batch& image : m_images)
        images.push_back(bare(image));
    return images;
}

ImagePrediction PinnedImages::bare(const data::Batch& batch) const {
    const SampleInfo& sample = m_samples[batch.samples.front().index];
    ImagePrediction prediction;
    prediction.image = sample.image;
    prediction.width = sample.width;
    prediction.height = sample.height;
    return prediction;
}

}  // namespace engine::training
