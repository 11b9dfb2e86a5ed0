// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include "app/gui/evaluate_session.h"
#include "app/gui/export_session.h"
#include "app/gui/lens_session.h"
#include "app/gui/predict_session.h"
#include "app/gui/runs_session.h"
#include "ui/convert.h"
#include "ui/pages/data_page.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/freeze_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/guide_view.h"
#include "ui/widgets/model_picker.h"
#include "ui/widgets/rail.h"

namespace app {
namespace {

constexpr int kTilePx = 320;  // half of the usual picture, which JPEG decodes at once
constexpr int kStripPx = 220;
constexpr int kPicturePx = 8192;

}  // namespace

Folders Folders::below(const std::filesystem::path& root) {
    return {ui::pathText(root / "settings.ini"),
            root / "sample",
            root / "runs",
            root / "models",
            root / "changes",
            root / "projects"};
}

Application::Application(QApplication& qtApplication, const Folders& folders)
    : m_qtApplication(qtApplication),
      m_folders(folders),
      m_settings(folders.settingsFile),
      m_systemScheme(ui::systemScheme()),
      m_themeChange(qtApplication),
      m_dataTiles(kTilePx),
      m_dataPictures(kPicturePx),
      m_predictTiles(kStripPx),
      m_predictPictures(kPicturePx),
      m_lensPictures(kPicturePx),
      m_session(folders.changes),
      m_window(m_settings),
      m_project(folders.projects),
      m_pausedRuns(folders.runs) {
    ui::applyTheme(m_qtApplication, wantedScheme());
    createPages();
    connectStart();
    connectData();
    connectSession();
    connectHealth();
    connectModels();
    connectModelsPage();
    connectTrain();
    connectAdvice();
    connectCost();
    connectPredict();
    connectRuns();
    connectEvaluate();
    connectExport();
    connectWindow();
    connectProject();
    connectSettings();
    showRecent();
}

Application::~Application() = default;

void Application::createPages() {
    m_start = new ui::StartPage;
    m_models = new ui::ModelsPage;
    m_data = new ui::DataPage(m_dataTiles, m_dataPictures, m_session.edits());
    m_health = new ui::HealthPage(m_data->samples());
    m_freeze = new ui::FreezePage;
    m_train = new ui::TrainPage;
    m_runsPage = new ui::RunsPage;
    m_evaluatePage = new ui::EvaluatePage(m_data->samples());
    m_predict = new ui::PredictPage(m_predictTiles, m_predictPictures);
    m_exportPage = new ui::ExportPage;
    m_settingsPage = new ui::SettingsPage(m_settings, m_folders.runs, m_folders.models);
    for (ui::Page* page :
         std::initializer_list<ui::Page*>{m_start, m_models, m_data, m_health, m_freeze, m_train, m_runsPage,
                                          m_evaluatePage, m_predict, m_exportPage, m_settingsPage})
        m_window.addPage(page);
    m_trainModel = new ui::ModelPicker;
    m_trainModel->setObjectName("trainModel");
    m_train->addToHeader(m_trainModel);
    m_train->setRunsFolder(m_folders.runs);
    m_freeze->setImageSize(m_train->imageSize());
    m_freeze->setHeadFirstEpochs(m_train->headFirstEpochs());
    m_predict->setThreshold(m_settings.threshold());
}

void Application::connectStart() {
    connect(m_start, &ui::StartPage::sampleRequested, this, [this] { drawSample(AfterSample::OpenDataset); });
    connect(m_start, &ui::StartPage::openRequested, this, &Application::askDataset);
    connect(m_start, &ui::StartPage::photosRequested, this, [this] {
        m_window.showPage(ui::PageId::Predict);
        askPictures();
    });
    connect(m_start, &ui::StartPage::recentChosen, this,
            [this](const ui::RecentDataset& recent) { open(recent.project.isEmpty() ? recent.path : recent.project); });
    connect(m_start, &ui::StartPage::locateRequested, this, &Application::locate);
    connect(m_start, &ui::StartPage::resumeRequested, this, [this](const ui::RecentDataset& recent) {
        if (m_train->isTraining())
            return m_window.showPage(ui::PageId::Train);
        m_resumeNext = ui::toPath(recent.paused);
        open(recent.project.isEmpty() ? recent.path : recent.project);
    });
    connect(&m_pausedRuns, &ui::RunListJob::listed, this, &Application::notePaused);
    m_window.addDropArea(m_start->dropArea());
}

void Application::connectData() {
    m_session.serve(*m_data);
    connect(m_data, &ui::DataPage::openRequested, this, &Application::askDataset);
    connect(m_data, &ui::DataPage::openFileRequested, this, &Application::askDatasetFile);
    connect(m_data, &ui::DataPage::sampleRequested, this, [this] { drawSample(AfterSample::OpenDataset); });
    connect(m_data, &ui::DataPage::cancelRequested, this, [this] {
        if (m_sample)
            m_sample->cancel();
        m_session.cancel();
    });
    connect(m_data, &ui::DataPage::rescanRequested, &m_session, &DatasetSession::reread);
    connect(m_data, &ui::DataPage::answered, this, [this](const std::string& code, const std::string& choice) {
        if (mayReadData())
            m_session.answer(code, choice);
    });
    connect(m_data, &ui::DataPage::splitRequested, &m_session, &DatasetSession::split);
    connect(m_data, &ui::DataPage::moveRequested, &m_session, &DatasetSession::moveImages);
    connect(m_data, &ui::DataPage::healthRequested, this, [this] { m_window.showPage(ui::PageId::Health); });
}

void Application::connectSession() {
    connect(&m_session, &DatasetSession::readingStarted, this, [this](const QString& title) {
        m_window.showPage(ui::PageId::Data);
        m_data->showLoading(title);
    });
    connect(&m_session, &DatasetSession::progressed, m_data, &ui::DataPage::showProgress);
    connect(&m_session, &DatasetSession::readingEnded, m_data, &ui::DataPage::endLoading);
    connect(&m_session, &DatasetSession::failed, m_data, &ui::DataPage::showError);
    connect(&m_session, &DatasetSession::opened, this, &Application::showDataset);
    connect(&m_session, &DatasetSession::opened, this, &Application::rememberProject);
    connect(&m_session, &DatasetSession::changed, this, &Application::showDataset);
    connect(&m_session, &DatasetSession::splitProgressed, this, [this](const engine::Progress& progress) {
        m_window.setJobText(
            tr("Looking for duplicates, %1 of %2").arg(ui::countText(progress.done), ui::countText(progress.total)));
    });
    connect(&m_session, &DatasetSession::splitEnded, this, [this] { m_window.setJobText({}); });
    connect(&m_session, &DatasetSession::changeFailed, m_data, &ui::DataPage::showWriteError);
    connect(&m_window, &ui::MainWindow::issueChosen, m_data, &ui::DataPage::showIssue);
    connect(m_data, &ui::DataPage::accepted, this, [this] { m_window.showPage(ui::PageId::Freeze); });
}

void Application::connectHealth() {
    const auto check = [this] {
        m_health->showChecking();
        m_session.checkHealth();
    };
    connect(m_health, &ui::HealthPage::checkRequested, this, check);
    connect(m_health, &ui::HealthPage::cancelRequested, &m_session, &DatasetSession::cancelHealth);
    connect(m_health, &ui::HealthPage::datasetRequested, this, [this] { m_window.showPage(ui::PageId::Data); });
    connect(m_health, &ui::HealthPage::imagesRequested, this, &Application::showImages);
    connect(m_health, &ui::HealthPage::filesLeftChanged, this,
            [this](qint64 files) { m_window.railItem(ui::PageId::Health)->setWarnings(files); });
    m_session.serve(*m_health);
    connect(&m_session, &DatasetSession::healthProgressed, m_health, &ui::HealthPage::showProgress);
    connect(&m_session, &DatasetSession::healthFailed, m_health, &ui::HealthPage::showError);
    connect(&m_session, &DatasetSession::healthChecked, this,
            [this](const std::shared_ptr<const engine::HealthReport>& report, bool isPartial) {
                m_health->showReport(report, isPartial);
                if (!isPartial)
                    m_advisor.setHealth(report);
                ui::RailItem* rail = m_window.railItem(ui::PageId::Health);
                rail->setDone(!isPartial);
                rail->setWarnings(m_health->filesLeft());
            });
    connect(&m_window, &ui::MainWindow::pageShown, this, [this, check](ui::PageId id) {
        const bool wantsAdvice = id == ui::PageId::Freeze && !m_train->isTraining();
        if ((id == ui::PageId::Health || wantsAdvice) && m_health->needsCheck())
            check();
    });
}

void Application::showImages(const std::vector<int>& rows, const QString& title, int enlarged) {
    m_window.showPage(ui::PageId::Data);
    m_data->showSamples(rows, title, enlarged);
}

void Application::connectModels() {
    connect(&m_modelJob, &ui::ModelInfoJob::modelRead, this, &Application::showModel);
    connect(&m_modelJob, &ui::Job::failed, this, &Application::showModelFailure);
    connect(m_start, &ui::StartPage::modelChosen, this, &Application::chooseModel);
    connect(m_start, &ui::StartPage::modelFileRequested, this, &Application::askModel);
    connect(m_trainModel, &ui::ModelPicker::chosen, this, &Application::chooseModel);
    connect(m_trainModel, &ui::ModelPicker::fileRequested, this, &Application::askModel);
    const auto goToModel = [this] { m_window.showPage(ui::PageId::Models); };
    connect(m_freeze, &ui::FreezePage::modelRequested, this, goToModel);
    connect(m_train, &ui::TrainPage::modelRequested, this, goToModel);
}

void Application::connectModelsPage() {
    m_shelf = std::make_unique<ModelsSession>(*m_models);
    connect(m_models, &ui::ModelsPage::useRequested, this, &Application::chooseModel);
    connect(m_models, &ui::ModelsPage::fileRequested, this, &Application::askModel);
    connect(m_models, &ui::ModelsPage::cancelRequested, m_shelf.get(), &ModelsSession::cancelAdding);
    connect(m_shelf.get(), &ModelsSession::added, this, &Application::fillModelPickers);
    connect(m_train, &ui::TrainPage::trainingStarted, this, &Application::tellBusy);
    connect(m_train, &ui::TrainPage::trainingEnded, this, &Application::tellBusy);
    connect(&m_advisor, &Advisor::measuringChanged, this, [this](bool isMeasuring) {
        m_isAdvising = isMeasuring;
        tellBusy();
    });
    connect(&m_window, &ui::MainWindow::pageShown, this, [this](ui::PageId id) {
        if (id == ui::PageId::Models)
            m_shelf->refresh();
        if (id == ui::PageId::Start)
            m_pausedRuns.start();
        if (id == ui::PageId::Predict || id == ui::PageId::Evaluate || id == ui::PageId::Export)
            fillModelPickers();  // runs come, go and get other names
    });
    m_window.addDropArea(m_models->dropArea());
}

void Application::connectTrain() {
    m_desktop = std::make_unique<DesktopSession>(*m_train);
    const auto goToData = [this] { m_window.showPage(ui::PageId::Data); };
    connect(m_freeze, &ui::FreezePage::datasetRequested, this, goToData);
    connect(m_train, &ui::TrainPage::datasetRequested, this, goToData);
    connect(m_freeze, &ui::FreezePage::planChanged, m_train, &ui::TrainPage::setPlan);
    connect(m_freeze, &ui::FreezePage::planAccepted, this, [this] {
        m_window.railItem(ui::PageId::Freeze)->setDone(true);
        m_window.showPage(ui::PageId::Train);
    });
    connect(m_train, &ui::TrainPage::freezeRequested, this, [this] { m_window.showPage(ui::PageId::Freeze); });
    connect(m_train, &ui::TrainPage::imageSizeChanged, m_freeze, &ui::FreezePage::setImageSize);
    connect(m_train, &ui::TrainPage::headFirstEpochsChanged, m_freeze, &ui::FreezePage::setHeadFirstEpochs);
    connect(m_train, &ui::TrainPage::featureCachingChanged, m_freeze, &ui::FreezePage::setFeatureCaching);
    connect(m_freeze, &ui::FreezePage::featureCachingChosen, m_train, &ui::TrainPage::setFeatureCaching);
    connect(m_train, &ui::TrainPage::trainingStarted, this, [this] { m_trainModel->setEnabled(false); });
    connect(m_train, &ui::TrainPage::progressChanged, this, [this](int percent) {
        const QString text = percent < 0 ? QString() : ui::percentText(percent / 100.0);
        m_window.railItem(ui::PageId::Train)->setBadge(text);
        m_window.setJobText(text.isEmpty() ? QString() : tr("Training, %1").arg(text));
    });
    connect(m_train, &ui::TrainPage::runFinished, this, [this](const std::filesystem::path& weights) {
        m_window.railItem(ui::PageId::Train)->setDone(true);
        m_predictFollowsModel = false;
        fillModelPickers();
        usePredictModel(ui::pathText(weights));
    });
    connect(m_train, &ui::TrainPage::trainingEnded, this, [this] {
        m_trainModel->setEnabled(true);
        if (m_isClosing)
            m_window.close();
    });
    connect(m_train, &ui::TrainPage::predictRequested, this, &Application::predictWith);
}

void Application::connectAdvice() {
    connect(&m_advisor, &Advisor::measuringChanged, m_freeze, &ui::FreezePage::setMeasuring);
    connect(&m_advisor, &Advisor::adviceChanged, m_freeze, &ui::FreezePage::setAdvice);
    connect(m_train, &ui::TrainPage::trainingStarted, this, [this] { m_advisor.setPaused(true); });
    connect(m_train, &ui::TrainPage::trainingEnded, this, [this] { m_advisor.setPaused(false); });
}

void Application::connectCost() {
    connect(m_train, &ui::TrainPage::configChanged, this,
            [this] { m_cost.setConfig(m_train->hasRun() ? std::optional(m_train->config()) : std::nullopt); });
    connect(&m_cost, &CostEstimator::changed, m_freeze, &ui::FreezePage::setCost);
    connect(&m_cost, &CostEstimator::changed, m_train, &ui::TrainPage::setCost);
    connect(&m_window, &ui::MainWindow::pageShown, this, &Application::tellBusy);
    connect(&m_session, &DatasetSession::healthEnded, this, &Application::tellBusy);
}

void Application::connectPredict() {
    connect(m_predict, &ui::PredictPage::addRequested, this, &Application::askPictures);
    connect(m_predict, &ui::PredictPage::sampleRequested, this, [this] { drawSample(AfterSample::Predict); });
    m_prediction = std::make_unique<PredictSession>(*m_predict);
    m_prediction->setLastFolder(m_settings.lastFolder());
    m_session.serve(*m_predict);
    // Not in the cache, which may be emptied: a pasted picture can be added to a dataset.
    m_predict->setPasteFolder(ui::pathText(m_folders.changes / "pasted"));
    connect(m_prediction.get(), &PredictSession::runningChanged, this, &Application::tellBusy);
    connect(m_prediction.get(), &PredictSession::folderChosen, this,
            [this](const QString& folder) { m_settings.setLastFolder(folder); });
    connect(m_predict, &ui::PredictPage::cancelRequested, this, [this] {
        if (m_sample)
            m_sample->cancel();
    });
    connect(m_predict, &ui::PredictPage::modelChosen, this,
            [this](const QString& ref) { predictWith(ui::toPath(ref)); });
    connect(m_predict, &ui::PredictPage::modelFileRequested, this, &Application::askModel);
    connect(m_predict, &ui::PredictPage::modelsRequested, this, [this] { m_window.showPage(ui::PageId::Models); });
    connect(m_predict, &ui::PredictPage::trainRequested, this, [this] { m_window.showPage(ui::PageId::Train); });
    connect(m_predict, &ui::PredictPage::thresholdChanged, this,
            [this](double threshold) { m_settings.setThreshold(threshold); });
    m_window.addDropArea(m_predict->dropArea());
}

void Application::connectWindow() {
    connect(&m_window, &ui::MainWindow::openDatasetRequested, this, &Application::askDataset);
    connect(&m_window, &ui::MainWindow::openDatasetFileRequested, this, &Application::askDatasetFile);
    connect(&m_window, &ui::MainWindow::openModelRequested, this, &Application::askModel);
    connect(&m_window, &ui::MainWindow::rescanRequested, this, [this] {
        if (mayReadData())
            m_session.reread();
    });
    connect(&m_window, &ui::MainWindow::findRequested, this, [this] {
        m_window.showPage(ui::PageId::Data);
        m_data->focusFind();
    });
    connect(&m_window, &ui::MainWindow::datasetDropped, this, &Application::openDataset);
    connect(&m_window, &ui::MainWindow::projectDropped, this, &Application::openProject);
    connect(&m_window, &ui::MainWindow::modelDropped, this, [this](const QString& file) {
        if (m_window.currentPage() == ui::PageId::Models)
            m_shelf->add(file);
        else
            chooseModel(file);
    });
    connect(&m_window, &ui::MainWindow::picturesDropped, this, [this](const QStringList& files) {
        std::vector<std::filesystem::path> sources;
        for (const QString& file : files)
            sources.push_back(ui::toPath(file));
        predict(sources);
    });
    connect(&m_window, &ui::MainWindow::helpRequested, this, [this] { (new ui::GuideView(&m_window))->show(); });
    m_window.setCloseGuard([this] { return mayClose(); });
}

void Application::showRecent() {
    QList<ui::RecentDataset> recent = m_settings.recentDatasets();
    for (ui::RecentDataset& dataset : recent) {
        if (const auto paused = m_paused.find(dataset.path); paused != m_paused.end()) {
            dataset.paused = paused->second.run;
            dataset.pausedEpoch = paused->second.epoch;
        }
    }
    m_start->setRecent(recent);
}

void Application::setScheme(ui::SchemeChoice choice) {
    m_settings.setScheme(choice);
    ui::applyTheme(m_qtApplication, wantedScheme());
}

ui::Scheme Application::wantedScheme() const {
    const QString forced = qEnvironmentVariable("ESPALIER_THEME");
    if (forced == "dark" || forced == "light")
        return forced == "dark" ? ui::Scheme::Dark : ui::Scheme::Light;
    if (m_settings.scheme() != ui::SchemeChoice::System)
        return m_settings.scheme() == ui::SchemeChoice::Dark ? ui::Scheme::Dark : ui::Scheme::Light;
    return m_systemScheme;
}

}  // namespace app
