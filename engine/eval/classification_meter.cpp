// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/classification_meter.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include <ATen/ATen.h>

namespace engine::eval {

ClassificationMeter::ClassificationMeter(std::vector<std::string> classNames)
    : m_classNames(std::move(classNames)),
      m_confusion(m_classNames.size(), std::vector<std::int64_t>(m_classNames.size(), 0)) {}

std::vector<std::int64_t> ClassificationMeter::add(const Tensor& logits, const Tensor& classes) {
    const std::int64_t best = std::min<std::int64_t>(5, static_cast<std::int64_t>(m_classNames.size()));
    const auto [values, places] = logits.to(at::kCPU, at::kFloat).topk(best, 1);
    const Tensor likely = values.contiguous(), order = places.contiguous();
    const Tensor truth = classes.to(at::kCPU).contiguous();
    const std::int64_t* found = order.const_data_ptr<std::int64_t>();
    const float* logit = likely.const_data_ptr<float>();
    std::vector<std::int64_t> likeliest;
    likeliest.reserve(static_cast<std::size_t>(truth.numel()));
    for (std::int64_t row = 0; row < truth.numel(); ++row, found += best, logit += best) {
        const std::int64_t expected = truth.const_data_ptr<std::int64_t>()[row];
        ++m_confusion[static_cast<std::size_t>(expected)][static_cast<std::size_t>(found[0])];
        // A class that the model does not know is in no list, however short that is.
        const std::int64_t place = std::find(found, found + best, expected) - found;
        m_inTop5 += place < best && std::isfinite(logit[place]);
        likeliest.push_back(found[0]);
    }
    return likeliest;
}

ClassificationMetrics ClassificationMeter::value() const {
    ClassificationMetrics metrics;
    metrics.confusion = m_confusion;
    std::int64_t right = 0;
    for (std::size_t id = 0; id < m_classNames.size(); ++id) {
        const std::int64_t images = std::accumulate(m_confusion[id].begin(), m_confusion[id].end(), std::int64_t{0});
        const std::int64_t hits = m_confusion[id][id];
        metrics.perClass.push_back({static_cast<std::int64_t>(id), m_classNames[id], images,
                                    images > 0 ? static_cast<double>(hits) / static_cast<double>(images) : 0});
        metrics.images += images;
        right += hits;
    }
    if (metrics.images > 0) {
        metrics.top1 = static_cast<double>(right) / static_cast<double>(metrics.images);
        metrics.top5 = static_cast<double>(m_inTop5) / static_cast<double>(metrics.images);
    }
    metrics.fitness = (metrics.top1 + metrics.top5) / 2;
    return metrics;
}

}  // namespace engine::eval
