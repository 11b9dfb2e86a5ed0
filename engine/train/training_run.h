// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/feature_views.h"
#include "engine/train/phase.h"
#include "engine/train/pinned_images.h"
#include "engine/train/run_folder.h"
#include "engine/train/time_left.h"
#include "engine/train/train_loader.h"
#include "engine/train/train_session.h"
#include "engine/train/train_state.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace engine::training {

/// Runs the epochs of a training that is set up: batches, validation, files, reports.
class TrainingRun {
public:
    /// All must outlive the run; the learner and `state` may come from a checkpoint.
    TrainingRun(const TrainConfig& config, const TrainingData& data, const TrainingModel& model, TrainingSetup& setup,
                TrainState& state, RunFolder& folder, TrainObserver& observer, std::stop_token stop);

    /// Fills the feature cache where the run has one. False where it was stopped meanwhile: nothing was trained yet.
    bool prepare();
    std::int64_t cachedFeatureBytes() const { return m_features ? m_features->bytes() : 0; }

    /// Until the last epoch, early stopping or a stop request. Throws Error; the last checkpoint is then intact.
    TrainOutcome run();

    std::int64_t stepsPerEpoch() const { return m_loader.stepsPerEpoch(); }

private:
    /// Reads the pinned images, and shows them as they are before training.
    void pinImages();
    void enterPhaseOf(std::int64_t epoch);
    bool trainEpoch();
    bool finishEpoch();
    TrainOutcome cancel();

    void step(const data::Batch& batch);
    void readLosses();
    void reportStep();
    double secondsLeft(std::int64_t step) const;
    bool validate(EpochReport& report);
    /// The averaged weights, as they are measured and written.
    std::unique_ptr<nn::Model> averagedModel() const;
    void writeBest(const EpochReport& report) const;
    bool isTimeToSave() const;
    void save();
    void saveCheckpoint();
    void forwardIssues(const std::vector<Issue>& issues);
    /// Since the last call.
    double lap();

    const TrainConfig& m_config;
    const TrainingData& m_data;
    const TrainingModel& m_model;
    const OptimizerChoice& m_optimizer;
    Learner& m_learner;
    TrainState& m_state;
    RunFolder& m_folder;
    TrainObserver& m_observer;
    std::stop_token m_stop;
    TrainLoader m_loader;
    std::unique_ptr<FeatureViews> m_features;  ///< none: every batch starts from its images
    std::optional<PinnedImages> m_pinned;      ///< none: nobody looks at them
    std::vector<Phase> m_phases;
    const Phase* m_phase = nullptr;  ///< none before the first epoch
    std::vector<Tensor> m_unread;    ///< of the last steps
    TimeLeft m_timeLeft;
    std::optional<EpochReport> m_unsaved;             ///< the last epoch, where its files are not written yet
    std::chrono::steady_clock::duration m_saving{0};  ///< how long the last save took
    std::chrono::steady_clock::time_point m_lap, m_lastStepEvent, m_saved;
};

}  // namespace engine::training
