// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Application that starts jobs and asks for files.
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "app/gui/application.h"
#include "app/gui/evaluate_session.h"
#include "app/gui/export_session.h"
#include "app/gui/lens_session.h"
#include "app/gui/predict_session.h"
#include "app/gui/runs_session.h"
#include "engine/api/model_list.h"
#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/model_text.h"
#include "ui/pages/data_page.h"
#include "ui/pages/freeze_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/train_page.h"
#include "ui/plan_text.h"
#include "ui/repair_text.h"
#include "ui/sample_query.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/model_picker.h"
#include "ui/widgets/rail.h"

namespace app {
namespace {

constexpr int kSampleImages = 64;

}  // namespace

void Application::drawSample(AfterSample then) {
    m_afterSample = then;
    m_window.showPage(then == AfterSample::OpenDataset ? ui::PageId::Data : ui::PageId::Predict);
    if (then == AfterSample::OpenDataset)
        m_data->showLoading(tr("Drawing the sample"));
    else
        m_predict->begin();
    m_sample = std::make_unique<ui::SampleJob>(m_folders.sample, kSampleImages);
    connect(m_sample.get(), &ui::Job::progressed, this, [this](const engine::Progress& progress) {
        m_data->showProgress(progress);
        m_predict->showProgress(progress);
    });
    connect(m_sample.get(), &ui::SampleJob::drawn, this, [this](const std::filesystem::path& yaml) {
        if (m_afterSample == AfterSample::OpenDataset)
            openDataset(ui::pathText(yaml));
        else
            predict({yaml.parent_path() / "images" / "val"});
    });
    connect(m_sample.get(), &ui::Job::failed, this, &Application::showOnCurrentPage);
    connect(m_sample.get(), &ui::Job::finished, this, [this] {
        if (!m_session.isReading())
            m_data->endLoading();
        if (!m_prediction->isRunning())
            m_predict->end();
    });
    m_sample->start();
}

bool Application::mayReadData() {
    if (!m_train->isTraining())
        return true;
    m_data->banner()->showMessage(ui::Banner::Kind::Note, tr("A training is running"),
                                  tr("Stop it before you open other data."));
    m_window.showPage(ui::PageId::Data);
    return false;
}

void Application::showDataset(const ui::OpenDataset& open) {
    if (m_nextProject)
        m_lens->clear();
    useNextProject();
    const bool isRead = std::exchange(m_files, open.files) != open.files;
    const auto before = std::exchange(m_shown, open.shown);
    if (!isRead && ui::haveTheSameImages(*before, *open.shown))
        return showBoxes(open);
    const engine::DatasetInfo& dataset = *open.shown;
    const auto images = static_cast<qint64>(dataset.samples.size());
    const auto classes = static_cast<std::int64_t>(dataset.classNames.size());
    const QString name = ui::toText(dataset.name);
    QStringList classNames;
    for (const std::string& className : dataset.classNames)
        classNames << ui::toText(className);
    m_freeze->setDataset(name, classNames);
    m_window.setProject(name, tr("%1 images").arg(ui::countText(images)));
    m_window.railItem(ui::PageId::Data)->setDone(true);
    m_export->setDataset(open);
    m_settings.setLastFolder(QFileInfo(ui::pathText(open.ref.path)).path());
    showBoxes(open);
    const bool isOtherHead = std::exchange(m_classCount, classes) != classes;
    m_task = dataset.task;
    if (const auto& model = m_project.project().settings.model.file; m_isRestoring && !model.empty())
        m_model = ui::pathText(model);
    if (isRead || isOtherHead)
        readModelAgain();
}

void Application::showBoxes(const ui::OpenDataset& open) {
    m_data->showDataset(open);
    m_train->setDataset(*open.shown, open.ref);
    m_health->setDataset(open.shown);
    m_evaluate->setDataset(open);
    m_advisor.setDataset(open.shown);
    m_window.setDataset(open.shown);
    m_window.railItem(ui::PageId::Health)->setDone(false);
    m_window.railItem(ui::PageId::Health)->setWarnings(ui::filesToLookAt(*open.shown));
}

void Application::chooseModel(const QString& ref) {
    if (m_train->isTraining())
        return;
    m_model = ref;
    m_modelJob.start({ui::toPath(ref)}, m_classCount);
}

bool Application::chooseForTask(const engine::ModelInfo& model) {
    if (!m_task || !model.isSupported || model.task == engine::taskName(*m_task))
        return false;
    const QString fitting = ui::toText(engine::builtInModel(*m_task));
    if (fitting.isEmpty() || fitting == m_model)
        return false;
    chooseModel(fitting);
    return true;
}

void Application::readModelAgain() {
    if (!m_model.isEmpty())
        chooseModel(m_model);
}

void Application::showModel(const ui::FittedModel& model) {
    if (chooseForTask(model.file))
        return;
    const bool isUntrained = model.file.format == "untrained";
    m_settings.setModel(m_model);
    QStringList detail{isUntrained ? ui::architectureText(model.file.architecture)
                                   : ui::modelKindText(model.file, ui::modelText(m_model))};
    detail << tr("%1 parameters").arg(ui::countText(model.file.parameters));
    if (isUntrained)
        detail << tr("random weights: training starts from nothing");
    const bool isSupported = model.file.isSupported;
    m_advisor.setModel(isSupported && !isUntrained ? std::optional(model.ref) : std::nullopt);
    m_start->setModel(m_model, detail.join(", "), !isSupported);
    m_trainModel->setCurrent(m_model);
    m_models->cards().setCurrent(m_model);
    if (m_predictFollowsModel || m_predictModel.isEmpty()) {
        followModel(model.file);
        m_evaluate->setModel(m_model);
        m_export->setModel(m_model);
    }
    if (!isSupported) {
        m_isRestoring = false;
        m_freeze->clearModel();
        m_train->clearModel();
        return;
    }
    m_settings.setRecentModel(ui::pathText(m_project.project().settings.dataset.path), ui::modelName(model.file));
    showRecent();
    m_freeze->setModel(model);
    m_train->setModel(model);
    if (std::exchange(m_isRestoring, false))
        restoreSettings(model);
    m_train->setPlan(m_freeze->plan());
    if (!m_resumeNext.empty() && !m_nextProject)
        resume(std::exchange(m_resumeNext, {}));
}

void Application::showModelFailure(const engine::Error& error) {
    m_isRestoring = false;
    m_resumeNext.clear();
    m_start->setModel(m_model, ui::errorText(error).title, true);
    m_freeze->clearModel();
    m_train->clearModel();
    m_advisor.setModel({});
    m_trainModel->setCurrent({});
    m_models->cards().setCurrent({});
    m_model.clear();
    showOnCurrentPage(error);
}

void Application::showOnCurrentPage(const engine::Error& error) {
    ui::Page* page = m_window.page(m_window.currentPage());
    page->banner()->showError(ui::errorText(error));
}

void Application::predictWith(const std::filesystem::path& weights) {
    usePredictModel(ui::pathText(weights));
    m_predictFollowsModel = m_predictModel == m_model;
    m_window.showPage(ui::PageId::Predict);
    m_predict->predictAgain();
    m_prediction->predictUnseen();
    if (!m_prediction->isRunning() && m_predictModel == ui::toText(engine::builtInModel(engine::DatasetTask::Detect)))
        m_predict->showUntrained();
}

void Application::predict(const std::vector<std::filesystem::path>& sources) {
    m_window.showPage(ui::PageId::Predict);
    m_prediction->predict(sources);
}

void Application::tellBusy() {
    const bool isTraining = m_train->isTraining();
    m_models->setTraining(isTraining);
    m_runsPage->setTraining(isTraining);
    m_evaluate->setBusy(isTraining);
    m_export->setBusy(isTraining);
    m_lens->setBusy(isTraining);
    const bool isComputing = isTraining || m_isAdvising || m_prediction->isRunning() || m_lens->isRunning() ||
                             m_evaluate->isRunning() || m_export->isRunning();
    const ui::PageId page = m_window.currentPage();
    const bool showsCost = page == ui::PageId::Freeze || page == ui::PageId::Train;
    m_shelf->setBusy(isComputing || showsCost);
    m_cost.setPaused(isComputing || m_session.isReading() || m_session.isCheckingHealth() || !showsCost);
}

void Application::askDataset() {
    auto* dialog = new QFileDialog(&m_window, tr("Choose the folder of a dataset"), m_settings.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &Application::openDataset);
    dialog->open();
}

void Application::askDatasetFile() {
    auto* dialog = new QFileDialog(&m_window, tr("Choose the file of a dataset"), m_settings.lastFolder(),
                                   tr("Datasets (*.yaml *.yml *.json *.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Application::openDataset);
    dialog->open();
}

void Application::askPictures() {
    auto* dialog = new QFileDialog(&m_window, tr("Choose pictures"), m_settings.lastFolder(),
                                   tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        std::vector<std::filesystem::path> sources;
        for (const QString& file : files)
            sources.push_back(ui::toPath(file));
        m_settings.setLastFolder(QFileInfo(files.first()).path());
        predict(sources);
    });
    dialog->open();
}

void Application::askModel() {
    auto* dialog = new QFileDialog(&m_window, tr("Choose a model file"), ui::pathText(m_folders.models),
                                   tr("Models (*.pt *.pth *.safetensors)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const ui::PageId page = m_window.currentPage();
    connect(dialog, &QFileDialog::fileSelected, this, [this, page](const QString& file) {
        if (page == ui::PageId::Models)
            m_shelf->add(file);
        else if (page == ui::PageId::Predict)
            predictWith(ui::toPath(file));
        else if (page == ui::PageId::Evaluate)
            m_evaluate->setModel(file);
        else if (page == ui::PageId::Export)
            m_export->setModel(file);
        else
            chooseModel(file);
    });
    dialog->open();
}

bool Application::mayClose() {
    if (!m_train->isTraining()) {
        m_settings.setOpenProject({});
        return true;
    }
    if (m_isClosing)
        return false;
    const int epoch = m_train->epoch();
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("A training is running"),
        epoch > 0 ? tr("Paused, it frees this computer and is saved. It resumes at epoch %1.").arg(ui::countText(epoch))
                  : tr("Its first epoch has not begun yet: what it has prepared so far may be lost."),
        QMessageBox::NoButton, &m_window);
    box->setObjectName("closeWhileTraining");
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* keep = box->addButton(tr("&Keep training"), QMessageBox::RejectRole);
    QPushButton* quit = box->addButton(tr("&Pause and quit"), QMessageBox::AcceptRole);
    keep->setObjectName("keepTraining");
    quit->setObjectName("pauseAndQuit");
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(quit, &QPushButton::clicked, this, [this] {
        m_isClosing = true;
        m_window.setJobText(tr("Pausing after this batch, then quitting"));
        m_train->stop();
    });
    box->open();
    return false;
}

}  // namespace app
