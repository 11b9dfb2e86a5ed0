// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "engine/api/advice.h"
#include "engine/api/dataset_info.h"
#include "engine/api/run.h"
#include "ui/cost_text.h"
#include "ui/jobs/model_info_job.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/jobs/train_job.h"
#include "ui/pages/page.h"
#include "ui/pages/train_actions.h"

class QStackedWidget;

namespace ui {

class EmptyState;
class TrainRunView;
class TrainSetup;

/// Settings, then the run as it goes, then what came of it. Owns the job; its destruction stops and joins it.
class TrainPage final : public Page {
    Q_OBJECT

public:
    using State = TrainPageState;

    explicit TrainPage(QWidget* parent = nullptr);

    void setModel(const FittedModel& model);
    void clearModel();
    /// @param ref what training reads `dataset` from
    void setDataset(const engine::DatasetInfo& dataset, const engine::DatasetRef& ref);
    void clearDataset();
    void setPlan(const engine::RecipePlan& plan);
    /// As in TrainConfig::device, and how it is called.
    void setDevice(const QString& device, const QString& name);
    void setCost(const CostEstimate& cost);
    /// The form as it was for these; model, dataset and plan stay.
    void setSettings(const engine::TrainConfig& settings);
    /// As if the user had chosen it in the settings.
    void setFeatureCaching(engine::FeatureCaching caching);
    void setRunsFolder(const std::filesystem::path& folder);
    /// Says that this run was interrupted, and what to press to go on with it.
    void offerResume(const QString& name, std::int64_t nextEpoch, const std::filesystem::path& runFolder);

    State state() const { return m_state; }
    bool isTraining() const { return m_job.isRunning(); }
    /// Of the run that is shown, under way or the last one; 0 before the first.
    int epoch() const;
    int imageSize() const;
    /// As a plan of two phases would use it; 0 = too few epochs for two.
    int headFirstEpochs() const;
    /// As the next start() will use it.
    engine::TrainConfig config() const;
    /// Whether it has a model that can be trained, and a dataset.
    bool hasRun() const;

public slots:
    void start();
    void resume(const std::filesystem::path& runFolder);
    /// A pause: the worker stops after its batch and resume() goes on from there; trainingEnded() follows.
    void stop();
    /// The same for good, of a run that is paused too: Done with the best epoch. Needs a finished epoch.
    void keepBest();

signals:
    void modelRequested();
    void datasetRequested();
    void freezeRequested();
    /// config() or hasRun() may have.
    void configChanged();
    void imageSizeChanged(int px);
    void headFirstEpochsChanged(int epochs);
    void featureCachingChanged(engine::FeatureCaching caching);
    void trainingStarted();
    /// 0 to 100; -1 = nothing runs.
    void progressChanged(int percent);
    void runFinished(const std::filesystem::path& bestWeights);
    /// The run came to its end, well or badly, and was not just paused: what to tell somebody who looks elsewhere.
    void runOver(const QString& title, const QString& text);
    void trainingEnded();
    void predictRequested(const std::filesystem::path& weights);

private:
    void buildHeader();
    void buildEmpty();
    void buildSetup();
    void buildRun();
    void connectKeys();
    void connectJob();
    void startWith(const engine::TrainConfig& config);
    /// The run that diverged once more, at a tenth of its rate.
    void startSlower();
    void beginRun(const engine::TrainStart& start);
    void askPicture(const std::filesystem::path& file);
    void showIssue(const engine::Issue& issue);
    void showEnd(const engine::TrainReport& report);
    void showFailure(const engine::Error& error);
    void pressPrimary();
    bool canKeepBest() const;
    void setState(State state);
    void showStopping();
    void refreshIdle();
    void refreshReady();
    void refreshButtons();

    State m_state = State::NotReady;
    bool m_isForGood = false;                    ///< while Stopping
    bool m_isDiverged = false;                   ///< while Failed
    engine::TrainConfig m_running;               ///< of the run that is shown
    engine::TrainConfig m_slower;                ///< the same, for startSlower()
    std::vector<engine::EpochReport> m_history;  ///< finished before a resume
    std::filesystem::path m_runFolder, m_bestWeights;
    int m_issues = 0;
    bool m_offersRun = false;  // in the banner: data and model that arrive leave it there

    QStackedWidget* m_stack;
    EmptyState* m_empty = nullptr;
    TrainSetup* m_setup = nullptr;
    TrainRunView* m_run = nullptr;
    std::unique_ptr<TrainActions> m_actions;

    // Last: joined before what their signals reach is gone.
    std::unique_ptr<ThumbnailJob> m_pictures;
    TrainJob m_job;
};

}  // namespace ui
