// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "app/gui/advisor.h"
#include "app/gui/cost_estimator.h"
#include "app/gui/dataset_session.h"
#include "app/gui/desktop_session.h"
#include "app/gui/models_session.h"
#include "app/gui/project_session.h"
#include "engine/api/dataset_info.h"
#include "engine/api/device.h"
#include "engine/api/error.h"
#include "ui/jobs/cache_job.h"
#include "ui/jobs/device_job.h"
#include "ui/jobs/model_info_job.h"
#include "ui/jobs/run_list_job.h"
#include "ui/jobs/sample_job.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/theme_change.h"

class QApplication;

namespace ui {
class DataPage;
class FreezePage;
class HealthPage;
class ModelPicker;
class ModelsPage;
class EvaluatePage;
class ExportPage;
class PredictPage;
class RunsPage;
class SettingsPage;
class StartPage;
class TrainPage;
struct ModelChoice;
}  // namespace ui

namespace engine {
struct RunList;
struct RunSummary;
}  // namespace engine

namespace app {

class EvaluateSession;
class ExportSession;
class LensSession;
class PredictSession;
class RunsSession;

struct Folders {
    QString settingsFile;
    std::filesystem::path sample;  ///< where the sample dataset is drawn
    std::filesystem::path runs;
    std::filesystem::path models;
    std::filesystem::path changes;   ///< to datasets, one file each
    std::filesystem::path projects;  ///< that nobody has named

    /// All of them in one folder.
    static Folders below(const std::filesystem::path& root);
};

/// Creates settings, jobs and window, and joins them: what one page asks for, a job does, and the pages that it
/// concerns are told.
class Application final : public QObject {
    Q_OBJECT

public:
    Application(QApplication& qtApplication, const Folders& folders);
    ~Application() override;

    /// Shows the window. @param path of a dataset or project that is opened at once; empty = none, or, after a crash,
    /// the project that was open then
    void start(const QString& path);

    /// A dataset, or a project's file.
    void open(const QString& path);
    void openDataset(const QString& path);
    void openProject(const QString& file);
    void chooseModel(const QString& ref);
    void predict(const std::vector<std::filesystem::path>& sources);
    void setScheme(ui::SchemeChoice choice);

    ui::MainWindow& window() { return m_window; }

private:
    enum class AfterSample { OpenDataset, Predict };

    void createPages();
    void connectStart();
    void connectData();
    void connectSession();
    void connectHealth();
    void connectModels();
    void connectModelsPage();
    void connectTrain();
    void connectAdvice();
    void connectCost();
    void connectPredict();
    void connectWindow();
    void connectRuns();
    void connectEvaluate();
    void connectExport();
    void connectProject();
    void connectSettings();

    void drawSample(AfterSample then);
    /// False, and says so, while a training runs.
    bool mayReadData();
    /// Tells the pages no more than what is another: after an edit of boxes most of it is as it was.
    void showDataset(const ui::OpenDataset& dataset);
    void showBoxes(const ui::OpenDataset& dataset);
    void showModel(const ui::FittedModel& model);
    void showModelFailure(const engine::Error& error);
    void showDevices(const std::vector<engine::DeviceInfo>& devices);
    /// Takes the device of the settings for all that is started from now on, and says which it is.
    void useDevice();
    void showRecent();
    void usePredictModel(const QString& ref, const QString& note = {});
    /// Unless somebody chose one for Predict: the model in use, or a trained one where that finds nothing yet.
    void followModel(const engine::ModelInfo& model);
    /// Runs of the project, YOLO11 of the models folder, the built-in classifier. @param files that are in the folder
    QList<ui::ModelChoice> trainedModels(const QList<ui::ModelChoice>& files) const;
    void predictWith(const std::filesystem::path& weights);
    /// On the Data page; enlarged one of the rows, or -1.
    void showImages(const std::vector<int>& rows, const QString& title, int enlarged);
    void noteScore(const engine::RunSummary& run);
    void resume(const std::filesystem::path& folder);
    void offerResume(const engine::RunSummary& run);
    /// For the list of recent projects: which of them has a run that goes on.
    void notePaused(const engine::RunList& runs);
    void askDataset();
    void askDatasetFile();
    void askPictures();
    void askModel();
    void tellLostSettings();
    QList<ui::ModelChoice> fillModelPickers();
    /// Tells the Models page and the cost estimate whether something computes.
    void tellBusy();
    void locate(const ui::RecentDataset& lost);
    void askProject();
    void askProjectName();
    /// Reads the dataset of the project that `find` gives, or shows the engine::Error that it throws. Once the dataset
    /// is read, the project is the open one, and its model, plan and settings are shown.
    void openFound(const std::function<ProjectSession::Found()>& find);
    void useNextProject();
    void restoreSettings(const ui::FittedModel& model);
    void rememberProject();
    /// Takes the built-in model of the dataset's task in place of a model of another task. False where there is nothing
    /// to do, or no such model.
    bool chooseForTask(const engine::ModelInfo& model);
    void readModelAgain();
    bool mayClose();
    ui::Scheme wantedScheme() const;
    void showOnCurrentPage(const engine::Error& error);

    QApplication& m_qtApplication;
    Folders m_folders;
    ui::Settings m_settings;
    ui::Scheme m_systemScheme;
    ui::ThemeChange m_themeChange;

    // Decoders outlive the pages that ask them.
    ui::ThumbnailJob m_dataTiles, m_dataPictures, m_predictTiles, m_predictPictures, m_lensPictures;
    DatasetSession m_session;
    ui::MainWindow m_window;
    ui::StartPage* m_start = nullptr;
    ui::ModelsPage* m_models = nullptr;
    ui::DataPage* m_data = nullptr;
    ui::HealthPage* m_health = nullptr;
    ui::FreezePage* m_freeze = nullptr;
    ui::TrainPage* m_train = nullptr;
    ui::PredictPage* m_predict = nullptr;
    ui::RunsPage* m_runsPage = nullptr;
    ui::EvaluatePage* m_evaluatePage = nullptr;
    ui::ExportPage* m_exportPage = nullptr;
    ui::SettingsPage* m_settingsPage = nullptr;
    ui::ModelPicker* m_trainModel = nullptr;

    std::shared_ptr<const engine::DatasetInfo> m_files, m_shown;  // of the dataset that is open
    std::int64_t m_classCount = 0;                                // 0 = no dataset
    std::optional<engine::DatasetTask> m_task;                    // of the dataset
    QString m_model;                                              // being read or in use
    QString m_predictModel;
    std::vector<engine::DeviceInfo> m_foundDevices;
    struct Paused {
        QString run;
        int epoch = 0;
    };
    std::map<QString, Paused> m_paused;  // by the dataset's path
    std::filesystem::path m_resumeNext;  // once its dataset and model are there
    bool m_predictFollowsModel = true;
    AfterSample m_afterSample = AfterSample::OpenDataset;
    std::optional<ProjectSession::Found> m_nextProject;  // while its dataset is being read
    bool m_isRestoring = false;                          // what changes meanwhile is no change of the project
    bool m_wasKilled = false;                            // the last time
    bool m_isClosing = false;
    bool m_isAdvising = false;

    // Last: joined before the pages they report to are gone.
    ProjectSession m_project;
    ui::CacheJob m_caches;
    ui::DeviceJob m_devices;
    ui::ModelInfoJob m_modelJob;
    ui::RunListJob m_pausedRuns;
    std::unique_ptr<ui::SampleJob> m_sample;
    Advisor m_advisor;
    CostEstimator m_cost;
    std::unique_ptr<DesktopSession> m_desktop;
    std::unique_ptr<ModelsSession> m_shelf;
    std::unique_ptr<PredictSession> m_prediction;
    std::unique_ptr<RunsSession> m_runs;
    std::unique_ptr<LensSession> m_lens;
    std::unique_ptr<EvaluateSession> m_evaluate;
    std::unique_ptr<ExportSession> m_export;
};

}  // namespace app
