// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/data/feature_cache.h"
#include "engine/train/train_loader.h"
#include "engine/train/train_session.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace engine::training {

/// Whether a run caches what crosses the freeze line.
bool cachesFeatures(const TrainConfig& config, const nn::Model& model);

/// Batches of what the frozen stages make of `cachedViews` fixed augmented views of every training image, and of the
/// validation images. The numbers are kept in the cache folder, so that the next run with the same
/// frozen weights, images and settings has them at once; at most 20 GB, the oldest files go.
class FeatureViews {
public:
    /// All must outlive it. `learner` has a frozen part.
    FeatureViews(const TrainConfig& config, const TrainingData& data, Learner& learner);

    /// Opens what is there, runs the images through the frozen stages where it is not. False where it was stopped.
    /// @param loader gives the augmented images; its issues are still to be taken.
    bool prepare(TrainLoader& loader, const ProgressFunction& progress, const std::stop_token& stop);

    std::int64_t bytes() const;

    /// As TrainLoader's. @param epoch 0-based.
    void startEpoch(std::int64_t epoch, std::int64_t firstStep);
    std::optional<data::Batch> next();

    /// The validation images in batches, from the first one.
    void startValidation() { m_valNext = 0; }
    std::optional<data::Batch> nextValidation();
    /// Validation images that could not be read when they were run through the frozen stages.
    const std::vector<Issue>& validationIssues() const { return m_valIssues; }

private:
    using BatchDone = std::function<void(const data::Batch& batch)>;
    /// A view is augmented as an epoch is: those with mosaic as the first ones, the others as the first without it.
    /// With as many views as epochs, each epoch has the images that it would have without a cache.
    struct Views {
        std::int64_t open = 0, closed = 0;
    };
    std::int64_t viewOf(std::int64_t epoch) const;
    std::int64_t epochOf(std::int64_t view) const;

    std::string keyOf(const char* split, const std::string& frozenWeights) const;
    void addBatch(const data::Batch& batch, const data::FeatureCache::AddFunction& add) const;
    std::unique_ptr<data::FeatureCache> trainCache(TrainLoader& loader, const std::string& frozenWeights,
                                                   const BatchDone& done, const std::stop_token& stop) const;
    std::unique_ptr<data::FeatureCache> validationCache(const std::string& frozenWeights, const BatchDone& done,
                                                        const std::stop_token& stop);
    static data::Batch batchOf(std::vector<std::vector<Tensor>> records);

    const TrainConfig& m_config;
    const TrainingData& m_data;
    Learner& m_learner;
    std::int64_t m_epochs;          ///< of the phase
    std::int64_t m_openEpochs = 0;  ///< the first ones, with mosaic
    Views m_views;
    std::unique_ptr<data::FeatureCache> m_train, m_val;
    std::vector<Issue> m_valIssues;
    std::vector<std::vector<std::size_t>> m_batches;
    std::size_t m_next = 0, m_valNext = 0;
    std::int64_t m_view = 0;
};

}  // namespace engine::training
