// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TrainPage that shows what the job reports.
#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/issue_text.h"
#include "ui/pages/train_page.h"
#include "ui/pages/train_run_view.h"
#include "ui/pages/train_setup.h"
#include "ui/plan_text.h"
#include "ui/problem_event.h"
#include "ui/train_text.h"
#include "ui/widgets/banner.h"

namespace ui {
namespace {

constexpr int kPicturePx = 384;

/// What was chosen for the run is spelled out: Auto would choose the same rate again.
engine::TrainConfig slower(const engine::TrainStart& start) {
    engine::TrainConfig config = start.settings;
    config.optimizer = start.optimizer == "SGD" ? engine::OptimizerKind::Sgd : engine::OptimizerKind::AdamW;
    config.learningRate = start.learningRate / 10;
    config.momentum = start.momentum;
    config.warmupBiasLearningRate = std::min(config.warmupBiasLearningRate, config.learningRate);
    return config;
}

}  // namespace

void TrainPage::connectJob() {
    connect(&m_job, &TrainJob::runRead, this, [this](const engine::RunInfo& run) {
        m_running = run.config;
        m_history = run.epochs;
    });
    connect(&m_job, &TrainJob::started, this, &TrainPage::beginRun);
    connect(&m_job, &TrainJob::progressed, m_run, &TrainRunView::showPhase);
    connect(&m_job, &TrainJob::issueFound, this, &TrainPage::showIssue);
    connect(&m_job, &TrainJob::failed, this, &TrainPage::showFailure);
    connect(&m_job, &TrainJob::ended, this, &TrainPage::showEnd);
    connect(&m_job, &TrainJob::pinnedFound, m_run, &TrainRunView::addPinned);
    connect(&m_job, &TrainJob::epochFinished, this, [this](const engine::EpochReport& epoch) {
        m_run->addEpoch(epoch);
        refreshButtons();
    });
    connect(&m_job, &TrainJob::stepped, this, [this](const engine::StepReport& step) {
        if (m_state == State::Running)
            m_run->addStep(step);
    });
    connect(&m_job, &Job::finished, this, [this] {
        emit progressChanged(-1);
        emit trainingEnded();
    });
}

void TrainPage::beginRun(const engine::TrainStart& start) {
    m_runFolder = start.runFolder;
    m_running = start.settings;
    m_slower = slower(start);
    m_run->begin(m_running, start, m_history);
    setSubtitle(tr("%1: %2, %3, %4 px, batch %5, %6 at %7")
                    .arg(nameText(start.runFolder), modelName(start.model),
                         planText(start.model.stages, recipePlan(m_running)).toLower(), countText(m_running.imageSize),
                         countText(m_running.batch), toText(start.optimizer), ratesText(start)));
    if (m_state == State::Stopping)
        showStopping();
    refreshButtons();
}

void TrainPage::askPicture(const std::filesystem::path& file) {
    if (!m_pictures) {
        m_pictures = std::make_unique<ThumbnailJob>(kPicturePx);
        connect(m_pictures.get(), &ThumbnailJob::loaded, m_run, &TrainRunView::setPinnedPicture);
    }
    m_pictures->request(file);
}

void TrainPage::showIssue(const engine::Issue& issue) {
    reportIssue(this, issue);
    const QString place = issuePlace(issue);
    m_issues += place.isEmpty() ? 0 : 1;
    const QString title = place.isEmpty() || m_issues == 1
                              ? issueTitle(issue)
                              : tr("%n file(s) need a look; training goes on", nullptr, m_issues);
    banner()->showMessage(Banner::Kind::Warning, title,
                          place.isEmpty() ? issueText(issue) : tr("%1: %2").arg(place, issueText(issue)));
}

void TrainPage::showEnd(const engine::TrainReport& report) {
    if (report.runFolder.empty())
        return refreshReady();  // stopped while the images were read: there is nothing to go on with
    m_runFolder = report.runFolder;
    if (report.bestEpoch > 0)
        m_bestWeights = report.runFolder / "weights" / "best.pt";
    const bool isPaused = report.outcome == engine::TrainOutcome::Cancelled;
    const EndText text = endText(report, m_run->epoch());
    setState(isPaused ? State::Cancelled : State::Done);
    m_run->end(text.headline, !isPaused);
    const Banner::Kind ended = text.isGood ? Banner::Kind::Success : Banner::Kind::Warning;
    banner()->showMessage(isPaused ? Banner::Kind::Note : ended, text.title, text.reason);
    if (!m_bestWeights.empty())
        emit runFinished(m_bestWeights);
    if (!isPaused)
        emit runOver(text.title, text.reason);
}

void TrainPage::showFailure(const engine::Error& error) {
    const ErrorText text = errorText(error);
    const bool hasBegun = !m_runFolder.empty() && m_run->epochsPlanned() > 0;
    if (hasBegun) {
        m_run->end(tr("Stopped by an error"), false);
        if (m_run->epochs().bestEpoch() > 0)
            m_bestWeights = m_runFolder / "weights" / "best.pt";
        m_isDiverged = error.kind == engine::ErrorKind::Diverged;
        setState(State::Failed);
        emit runOver(text.title, text.reason);
    } else {
        refreshReady();
    }
    m_offersRun = false;
    if (error.kind == engine::ErrorKind::OutOfMemory)
        return banner()->showError(text, tr("Halve the batch"), [this] {
            m_setup->halveBatch(m_running.batch);
            refreshReady();
        });
    const std::filesystem::path folder = m_runFolder.empty() ? error.file.parent_path() : m_runFolder;
    banner()->showError(text, folder.empty() ? QString() : tr("Open folder"),
                        [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(folder))); });
}

void TrainPage::startSlower() {
    const engine::TrainConfig config = m_slower;
    m_setup->setRate(config.optimizer, config.learningRate);
    startWith(config);
}

void TrainPage::showStopping() {
    m_run->setHeadline(m_isForGood ? tr("Stopping after this batch") : tr("Pausing after this batch"));
}

}  // namespace ui
