// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Application that knows what came of training: runs, lens, evaluation, export.
#include <set>

#include "app/gui/application.h"
#include "app/gui/evaluate_session.h"
#include "app/gui/export_session.h"
#include "app/gui/lens_session.h"
#include "app/gui/predict_session.h"
#include "app/gui/runs_session.h"
#include "ui/convert.h"
#include "ui/lens_text.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/lens_view.h"
#include "ui/widgets/rail.h"

#include <optional>

namespace app {
namespace {

/// The model that a run started from, or the best of another run, and its own best.
engine::LensConfig lensConfig(const engine::RunSummary& run, const std::optional<engine::RunSummary>& before) {
    engine::LensConfig config;
    config.base = before ? engine::ModelRef{before->bestWeights} : run.settings.model;
    config.tuned = {run.bestWeights};
    config.dataset = run.settings.dataset;
    config.imageSize = run.settings.imageSize;
    return config;
}

}  // namespace

void Application::connectRuns() {
    auto* lens = new ui::LensView;
    m_runsPage->setLens(lens, lens->tools(), lens->panel());
    connect(lens, &ui::LensView::shownChanged, this,
            [this, lens] { m_runsPage->setLensShown(lens->isFilled(), lens->order()); });
    m_lens = std::make_unique<LensSession>(*lens, m_lensPictures);
    m_runs = std::make_unique<RunsSession>(*m_runsPage, m_folders.runs);
    connect(m_runsPage, &ui::RunsPage::trainRequested, this, [this] { m_window.showPage(ui::PageId::Train); });
    connect(m_runs.get(), &RunsSession::resumeRequested, this, &Application::resume);
    connect(m_runs.get(), &RunsSession::predictRequested, this, &Application::predictWith);
    connect(m_runs.get(), &RunsSession::evaluateRequested, this, [this](const std::filesystem::path& weights) {
        m_evaluate->setModel(ui::pathText(weights));
        m_window.showPage(ui::PageId::Evaluate);
    });
    connect(m_runs.get(), &RunsSession::exportRequested, this, [this](const std::filesystem::path& weights) {
        m_export->setModel(ui::pathText(weights));
        m_window.showPage(ui::PageId::Export);
    });
    connect(m_runs.get(), &RunsSession::runChosen, this,
            [this, lens](const engine::RunSummary& run, const std::optional<engine::RunSummary>& before) {
                if (run.bestWeights.empty())
                    return;
                noteScore(run);
                lens->setSample(run.settings.dataset.path.parent_path() == m_folders.sample);
                engine::LensConfig config = lensConfig(run, before);
                config.device = ui::toStd(m_settings.device());
                m_lens->showRun(config);
                m_lens->showScores(run, before);
            });
    connect(m_lens.get(), &LensSession::compareRequested, m_runs.get(), &RunsSession::refresh);
    connect(m_lens.get(), &LensSession::runningChanged, this, &Application::tellBusy);
    connect(lens, &ui::LensView::trainRequested, this, [this] { m_window.showPage(ui::PageId::Train); });
    connect(m_runs.get(), &RunsSession::unfinishedFound, this, &Application::offerResume);
    connect(m_lens.get(), &LensSession::newlyBrokenChanged, this, [this](int count) {
        m_window.railItem(ui::PageId::Runs)
            ->setWarnings(count, ui::stateCountText(engine::LensState::NewlyBroken, count));
    });
    connect(&m_window, &ui::MainWindow::pageShown, this, [this](ui::PageId id) {
        if (id == ui::PageId::Runs)
            m_runs->refresh();
    });
    connect(m_train, &ui::TrainPage::runFinished, this, [this](const std::filesystem::path& weights) {
        const std::filesystem::path folder = weights.parent_path().parent_path();
        m_project.addRun(folder);
        m_evaluate->setModel(ui::pathText(weights));
        m_export->setModel(ui::pathText(weights));
        if (m_train->state() == ui::TrainPage::State::Cancelled)
            return;  // a pause
        // The lens opens by itself, but takes nobody away from another page.
        if (m_window.currentPage() == ui::PageId::Train)
            m_window.showPage(ui::PageId::Runs);
        m_runs->select(folder);
    });
}

void Application::connectEvaluate() {
    m_evaluate = std::make_unique<EvaluateSession>(*m_evaluatePage);
    connect(m_evaluate.get(), &EvaluateSession::modelFileRequested, this, &Application::askModel);
    connect(m_evaluate.get(), &EvaluateSession::datasetRequested, this,
            [this] { m_window.showPage(ui::PageId::Data); });
    connect(m_evaluate.get(), &EvaluateSession::imagesRequested, this, &Application::showImages);
    connect(m_evaluatePage, &ui::EvaluatePage::thresholdChosen, this, [this](double threshold) {
        m_predict->setThreshold(threshold);
        m_window.showPage(ui::PageId::Predict);
    });
    connect(m_evaluate.get(), &EvaluateSession::runningChanged, this, &Application::tellBusy);
}

void Application::connectExport() {
    m_export = std::make_unique<ExportSession>(*m_exportPage);
    m_export->setFolder(m_settings.lastFolder());
    connect(m_export.get(), &ExportSession::modelFileRequested, this, &Application::askModel);
    connect(m_export.get(), &ExportSession::datasetRequested, this, [this] { m_window.showPage(ui::PageId::Data); });
    connect(m_export.get(), &ExportSession::trainRequested, this, [this] { m_window.showPage(ui::PageId::Train); });
    connect(m_export.get(), &ExportSession::folderChosen, this,
            [this](const QString& folder) { m_settings.setLastFolder(folder); });
    connect(m_export.get(), &ExportSession::runningChanged, this, &Application::tellBusy);
}

/// For the list of recent projects.
void Application::noteScore(const engine::RunSummary& run) {
    m_settings.noteScore(ui::pathText(run.settings.dataset.path), run.score(),
                         run.task == engine::DatasetTask::Classify);
    showRecent();
}

void Application::resume(const std::filesystem::path& folder) {
    m_window.showPage(ui::PageId::Train);
    m_train->resume(folder);
}

void Application::notePaused(const engine::RunList& runs) {
    m_paused.clear();
    // The one that was worked on last comes first: an older pause is of no interest.
    std::set<QString> seen;
    for (const engine::RunSummary& run : runs.runs) {
        const QString dataset = ui::pathText(run.settings.dataset.path);
        const bool goesOn = run.state == engine::RunState::Cancelled || run.state == engine::RunState::Unfinished;
        if (seen.insert(dataset).second && goesOn)
            m_paused[dataset] = {ui::pathText(run.folder), static_cast<int>(run.epochsDone)};
    }
    showRecent();
}

/// Only after a crash: a run that the user stopped is known to the user.
void Application::offerResume(const engine::RunSummary& run) {
    if (!m_wasKilled || m_train->isTraining())
        return;
    m_window.showPage(ui::PageId::Train);
    m_train->offerResume(ui::toText(run.name), run.nextEpoch, run.folder);
}

}  // namespace app
