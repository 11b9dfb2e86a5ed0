// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Application that knows projects, and the settings of the program.
#include <QFileDialog>
#include <QFileInfo>

#include "app/gui/application.h"
#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/pages/data_page.h"
#include "ui/pages/freeze_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/train_page.h"
#include "ui/plan_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/model_picker.h"

namespace app {

void Application::connectProject() {
    connect(&m_project, &ProjectSession::failed, this, &Application::showOnCurrentPage);
    connect(&m_session, &DatasetSession::failed, this, [this] {
        m_nextProject.reset();
        m_resumeNext.clear();
    });
    connect(&m_window, &ui::MainWindow::openProjectRequested, this, &Application::askProject);
    connect(&m_window, &ui::MainWindow::saveProjectRequested, this, &Application::askProjectName);
    connect(m_train, &ui::TrainPage::configChanged, this, [this] {
        if (!m_isRestoring && m_train->hasRun())
            m_project.setSettings(m_train->config());
    });
}

void Application::connectSettings() {
    connect(m_settingsPage, &ui::SettingsPage::schemeChanged, this, [this] { m_themeChange.start(wantedScheme()); });
    connect(m_settingsPage, &ui::SettingsPage::deviceChanged, this, &Application::useDevice);
    connect(m_settingsPage, &ui::SettingsPage::clearRequested, this, [this](engine::CacheKind kind) {
        m_settingsPage->setCachesBusy(true);
        m_caches.clear(kind);
    });
    connect(&m_caches, &ui::CacheJob::measured, m_settingsPage, &ui::SettingsPage::setCaches);
    connect(&m_caches, &ui::Job::failed, this, &Application::showOnCurrentPage);
    // Features that a training reads are not deleted under it.
    connect(&m_caches, &ui::Job::finished, this, [this] { m_settingsPage->setCachesBusy(m_train->isTraining()); });
    connect(&m_window, &ui::MainWindow::pageShown, this, [this](ui::PageId id) {
        if (id == ui::PageId::Settings && !m_caches.isRunning())
            m_caches.start();
    });
}

void Application::open(const QString& path) {
    if (path.endsWith(engine::kProjectSuffix))
        openProject(path);
    else
        openDataset(path);
}

void Application::openDataset(const QString& path) {
    openFound([this, path] { return m_project.find(ui::toPath(path)); });
}

void Application::openProject(const QString& file) {
    openFound([file] { return ProjectSession::read(ui::toPath(file)); });
}

void Application::openFound(const std::function<ProjectSession::Found()>& find) {
    if (!mayReadData())
        return;
    try {
        m_nextProject = find();
        m_session.open(m_nextProject->project.settings.dataset.path);
    } catch (const engine::Error& error) {
        showOnCurrentPage(error);
    }
}

void Application::useNextProject() {
    if (!m_nextProject)
        return;
    m_project.use(*m_nextProject);
    m_isRestoring = !m_nextProject->isNew;
    m_nextProject.reset();
}

void Application::restoreSettings(const ui::FittedModel& model) {
    // A copy: the project follows what is shown.
    const engine::TrainConfig settings = m_project.project().settings;
    m_train->setSettings(settings);
    const engine::RecipePlan plan = ui::recipePlan(settings);
    const auto stages = static_cast<int>(model.fitted.stages.size());
    const auto fits = [stages](const engine::FreezePlan& freeze) {
        return freeze.stages.empty() || freeze.stages.back() < stages;
    };
    if (fits(plan.freeze) && fits(plan.headFirstFreeze))
        m_freeze->setPlan(plan);
}

void Application::askProject() {
    auto* dialog = new QFileDialog(&m_window, tr("Open a project"), m_settings.lastFolder(),
                                   tr("Projects (*%1)").arg(engine::kProjectSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Application::openProject);
    dialog->open();
}

void Application::askProjectName() {
    if (m_project.file().empty()) {
        m_window.page(m_window.currentPage())
            ->banner()
            ->showMessage(ui::Banner::Kind::Note, tr("There is no project yet"), tr("It begins with a dataset."));
        return;
    }
    auto* dialog = new QFileDialog(&m_window, tr("Save the project as"), m_settings.lastFolder(),
                                   tr("Projects (*%1)").arg(engine::kProjectSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QString(engine::kProjectSuffix).mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_project.saveAs(ui::toPath(file));
        m_settings.setLastFolder(QFileInfo(file).path());
        rememberProject();
    });
    dialog->open();
}

void Application::rememberProject() {
    const engine::DatasetInfo& dataset = *m_session.dataset().shown;
    const QString file = ui::pathText(m_project.file());
    const bool isNamed = m_project.file().parent_path() != m_folders.projects;
    m_settings.addRecentDataset({ui::pathText(m_project.project().settings.dataset.path), ui::toText(dataset.name),
                                 static_cast<qint64>(dataset.samples.size()), QDateTime::currentDateTime(),
                                 isNamed ? file : QString()});
    m_settings.setOpenProject(file);
    showRecent();
}

void Application::locate(const ui::RecentDataset& lost) {
    const bool wasFile = !QFileInfo(lost.path).suffix().isEmpty();
    auto* dialog =
        new QFileDialog(&m_window, tr("Where is %1 now?").arg(QFileInfo(lost.path).fileName()), m_settings.lastFolder(),
                        wasFile ? tr("Datasets (*.yaml *.yml *.json *.zip)") : QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(wasFile ? QFileDialog::ExistingFile : QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, lost](const QString& path) {
        openFound([this, lost, path] {
            const std::filesystem::path place = ui::toPath(path);
            ProjectSession::Found found = lost.project.isEmpty() ? m_project.find(ui::toPath(lost.path))
                                                                 : ProjectSession::read(ui::toPath(lost.project));
            found.project.settings.dataset = {place};
            // A project that nobody has named goes where its data went.
            if (lost.project.isEmpty())
                found.file = m_project.unnamedFile(place);
            return found;
        });
        m_settings.removeRecentDataset(lost.path);
    });
    dialog->open();
}

}  // namespace app
