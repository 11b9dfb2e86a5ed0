// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/error.h"
#include "engine/api/train.h"
#include "engine/data/data_loader.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace engine::training {

/// The augmented training batches of an epoch in their shuffled order. A batch depends only on the settings, the
/// epoch and its place in it.
class TrainLoader {
public:
    /// Both must outlive the loader. @param pinsMemory as DataLoader's.
    TrainLoader(const std::vector<SampleInfo>& samples, DatasetTask task, const TrainConfig& config,
                bool pinsMemory = false);
    ~TrainLoader();

    std::int64_t stepsPerEpoch() const;

    /// @param epoch 0-based. @param firstStep batches to skip, done before a stop.
    void startEpoch(std::int64_t epoch, std::int64_t firstStep);
    /// Every sample once, in its order, as the 0-based `epoch` augments it.
    void startView(std::int64_t epoch);
    /// Nothing after the last batch, or where `stop` was requested. Throws Error (Dataset) where no image can be read.
    std::optional<data::Batch> next(std::stop_token stop);

    /// Unreadable images met since the last call, each named once a run. Another image, drawn from the
    /// same random stream, stood in for each.
    std::vector<Issue> takeIssues();

private:
    void start(const std::vector<std::size_t>& order, std::int64_t epoch, std::int64_t firstStep);
    data::Sample makeSample(std::size_t index, std::int64_t epoch);
    void report(const Error& error);

    const std::vector<SampleInfo>& m_samples;
    const TrainConfig& m_config;
    bool m_pinsMemory;
    std::function<data::Sample(std::size_t index, std::size_t position, std::int64_t epoch)> m_make;
    std::mutex m_mutex;  // issues come from several workers
    std::vector<Issue> m_issues;
    std::set<std::filesystem::path> m_reported;
    std::unique_ptr<data::DataLoader> m_loader;  // last: its threads use the rest
};

/// Whether mosaic and mixup still run in a 0-based epoch (yolo11-spec.md 5.13): they stop for the last `closeMosaic`
/// epochs, but not in a run that is shorter than that.
bool isMosaicOpen(const TrainConfig& config, std::int64_t epoch);

}  // namespace engine::training
