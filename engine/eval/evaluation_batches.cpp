// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/evaluation_batches.h"

#include <algorithm>
#include <numeric>
#include <thread>

#include <ATen/ATen.h>

#include "engine/augment/classify_pipeline.h"
#include "engine/augment/train_pipeline.h"
#include "engine/core/error_translation.h"
#include "engine/data/batches.h"

namespace engine::eval {

namespace {

constexpr double kRectPadding = 0.5;
constexpr int kMaxWorkers = 8;

/// Reading an image costs a few per cent of what the network does with it.
int sensibleWorkers() {
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()) / 2, 1, kMaxWorkers);
}

/// The batch without the images at the places where `isKept` is false.
data::Batch kept(data::Batch batch, const std::vector<bool>& isKept) {
    data::Batch result;
    std::vector<Tensor> images, targets, classes;
    for (std::size_t place = 0; place < isKept.size(); ++place) {
        if (!isKept[place]) {
            continue;
        }
        const auto from = static_cast<std::int64_t>(place), to = static_cast<std::int64_t>(images.size());
        images.push_back(batch.images.select(0, from));
        const Tensor own = data::targetsOf(batch, place);
        own.select(1, 0).fill_(to);
        targets.push_back(own);
        classes.push_back(batch.classes.select(0, from));
        result.samples.push_back(std::move(batch.samples[place]));
    }
    if (!images.empty()) {
        result.images = at::stack(images);
        result.targets = at::cat(targets);
        result.classes = at::stack(classes);
    }
    return result;
}

}  // namespace

EvaluationBatches::EvaluationBatches(const std::vector<SampleInfo>& samples, int imageSize, std::size_t batch,
                                     bool rect, int workers)
    : m_samples(samples),
      m_imageSize(imageSize),
      m_rect(rect),
      m_unreadable(samples.size()),
      m_loader(makeLoader(batch, workers < 0 ? sensibleWorkers() : workers)) {}

EvaluationBatches::EvaluationBatches(const std::vector<SampleInfo>& samples, int imageSize, std::size_t batch,
                                     double cropFraction, int workers)
    : m_samples(samples),
      m_imageSize(imageSize),
      m_rect(false),
      m_cropFraction(cropFraction),
      m_unreadable(samples.size()),
      m_loader(makeLoader(batch, workers < 0 ? sensibleWorkers() : workers)) {}

data::DataLoader EvaluationBatches::makeLoader(std::size_t batch, int workers) {
    std::vector<std::vector<std::size_t>> batches;
    std::vector<data::RectBatches::Shape> shapes;
    if (m_rect) {
        data::RectBatches rect = data::rectBatches(m_samples, batch, m_imageSize, kRectPadding);
        batches = std::move(rect.batches);
        shapes = std::move(rect.shapes);
    } else {
        std::vector<std::size_t> order(m_samples.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        batches = data::splitIntoBatches(order, batch);
        shapes.assign(batches.size(), {m_imageSize, m_imageSize});
    }
    // Every batch but the last is full.
    const auto make = [this, batch, shapes = std::move(shapes)](std::size_t index, std::size_t position) {
        const data::RectBatches::Shape& shape = shapes[position / batch];
        return makeSample(index, shape.height, shape.width);
    };
    return {std::move(batches), make, workers};
}

data::Sample EvaluationBatches::makeSample(std::size_t index, int height, int width) {
    try {
        return m_cropFraction ? augment::makeClassifyValSample(m_samples[index], index, m_imageSize, *m_cropFraction)
                              : augment::makeValSample(m_samples[index], index, m_imageSize, height, width);
    } catch (...) {
        const Error error = currentError();
        if (error.kind != ErrorKind::Dataset) {
            throw error;
        }
        const std::lock_guard lock(m_mutex);
        m_unreadable[index] =
            Issue{Severity::Error, error.code, error.message, m_samples[index].image, 0, Loss::Image, error.parameters};
    }
    // Keeps the others' places in the batch; next() takes it out.
    data::Sample blank;
    blank.index = index;
    blank.image = cv::Mat::zeros(height, width, CV_8UC3);
    return blank;
}

std::optional<data::Batch> EvaluationBatches::next(std::stop_token stop) {
    while (std::optional<data::Batch> batch = m_loader.next(stop)) {
        std::vector<bool> isKept;
        {
            const std::lock_guard lock(m_mutex);
            for (const data::Sample& sample : batch->samples) {
                isKept.push_back(!m_unreadable[sample.index].has_value());
            }
        }
        if (std::find(isKept.begin(), isKept.end(), false) == isKept.end()) {
            return batch;
        }
        if (std::find(isKept.begin(), isKept.end(), true) != isKept.end()) {
            return kept(std::move(*batch), isKept);
        }
    }
    return std::nullopt;
}

std::vector<Issue> EvaluationBatches::issues() const {
    const std::lock_guard lock(m_mutex);
    std::vector<Issue> issues;
    for (const std::optional<Issue>& issue : m_unreadable) {
        if (issue) {
            issues.push_back(*issue);
        }
    }
    return issues;
}

}  // namespace engine::eval
