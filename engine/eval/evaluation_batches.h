// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/issue.h"
#include "engine/data/data_loader.h"

namespace engine::eval {

/// Validation batches in the order of yolo11-spec.md 4.2, prepared ahead. `samples` must outlive it.
class EvaluationBatches {
public:
    EvaluationBatches(const std::vector<SampleInfo>& samples, int imageSize, std::size_t batch, bool rect, int workers);
    /// For a classifier: the centre of each image, in their order.
    EvaluationBatches(const std::vector<SampleInfo>& samples, int imageSize, std::size_t batch, double cropFraction,
                      int workers);

    /// The images of a batch that could be read; nothing at the end or where `stop` was requested.
    std::optional<data::Batch> next(std::stop_token stop);

    /// Images that were left out so far, by their place in `samples`.
    std::vector<Issue> issues() const;

private:
    data::DataLoader makeLoader(std::size_t batch, int workers);
    data::Sample makeSample(std::size_t index, int height, int width);

    const std::vector<SampleInfo>& m_samples;
    int m_imageSize;
    bool m_rect;
    std::optional<double> m_cropFraction;  ///< set for a classifier
    mutable std::mutex m_mutex;
    std::vector<std::optional<Issue>> m_unreadable;  ///< by sample
    data::DataLoader m_loader;                       ///< last: its threads use the rest
};

}  // namespace engine::eval
