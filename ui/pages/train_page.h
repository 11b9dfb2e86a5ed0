// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "engine/api/advice.h"
#include "engine/api/dataset_info.h"
#include "engine/api/run.h"
#include "ui/cost_text.h"
#include "ui/jobs/model_info_job.h"
#include "ui/jobs/train_job.h"
#include "ui/pages/page.h"
#include "ui/pages/train_summary.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class TrainRunView;
class TrainSettings;

/// Settings, then the run as it goes, then what came of it. Owns the job; its destruction stops and joins it.
class TrainPage final : public Page {
    Q_OBJECT

public:
    enum class State { NotReady, Ready, Running, Stopping, Done, Cancelled, Failed };

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
    void setRunsFolder(const std::filesystem::path& folder);

    State state() const { return m_state; }
    bool isTraining() const { return m_job.isRunning(); }
    int imageSize() const;
    /// As a plan of two phases would use it; 0 = too few epochs for two.
    int headFirstEpochs() const;
    /// As the next start() will use it.
    engine::TrainConfig config() const;
    /// Whether it has a model that can be trained, and a dataset.
    bool hasRun() const { return m_model && m_model->file.isSupported && m_dataset; }

public slots:
    void start();
    void resume(const std::filesystem::path& runFolder);
    /// The worker stops after its batch; trainingEnded() follows.
    void stop();

signals:
    void modelRequested();
    void datasetRequested();
    void freezeRequested();
    /// config() or hasRun() may have.
    void configChanged();
    void imageSizeChanged(int px);
    void headFirstEpochsChanged(int epochs);
    void trainingStarted();
    /// 0 to 100; -1 = nothing runs.
    void progressChanged(int percent);
    void runFinished(const std::filesystem::path& bestWeights);
    void trainingEnded();
    void predictRequested(const std::filesystem::path& weights);

private:
    struct DatasetSummary {
        engine::DatasetRef ref;
        QString name;
        std::int64_t trainImages = 0, valImages = 0, classes = 0;
    };

    void connectJob();
    void beginRun(const engine::TrainStart& start);
    void showIssue(const engine::Issue& issue);
    void showEnd(const engine::TrainReport& report);
    void showFailure(const engine::Error& error);
    void pressPrimary();
    void setState(State state);
    void refreshReady();
    void refreshSummary();
    TrainSummary::Row planRow(const engine::TrainConfig& config) const;
    TrainSummary::Row costRow() const;
    void refreshButtons();
    void setPrimary(const QString& text, const QString& iconName, bool isEnabled, const QString& tip);

    std::optional<FittedModel> m_model;
    std::optional<DatasetSummary> m_dataset;
    engine::RecipePlan m_plan;
    CostEstimate m_cost;
    QString m_device = QStringLiteral("auto"), m_deviceName;
    std::filesystem::path m_runsFolder = "runs";

    State m_state = State::NotReady;
    engine::TrainConfig m_running;               ///< of the run that is shown
    std::vector<engine::EpochReport> m_history;  ///< finished before a resume
    std::filesystem::path m_runFolder, m_bestWeights;
    int m_issues = 0;

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    TrainSettings* m_settings;
    TrainSummary* m_summary;
    TrainRunView* m_run;
    QPushButton* m_newRun;
    QPushButton* m_tryBest;
    QPushButton* m_primary;
    TrainJob m_job;  // last: joined before what its signals reach is gone
};

}  // namespace ui
