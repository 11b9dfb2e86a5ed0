// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/lens_session.h"

#include <functional>
#include <utility>

#include "ui/lens_text.h"
#include "ui/widgets/lens_view.h"

namespace app {
namespace {

constexpr int kTilePx = 220;

}  // namespace

LensSession::LensSession(ui::LensView& view, ui::ThumbnailJob& pictures, QObject* parent)
    : QObject(parent), m_view(view), m_pictures(pictures), m_tiles(kTilePx) {
    connectJob();
    connectPictures();
    connectSaving();
    connectScores();
    connect(&view, &ui::LensView::cancelRequested, this, &LensSession::cancel);
    connect(&view, &ui::LensView::newlyBrokenChanged, this, &LensSession::newlyBrokenChanged);
    connect(&view, &ui::LensView::compareRequested, this, [this] {
        if (m_last)
            showRun(m_last->config, m_last->before, m_last->after);
        else
            emit compareRequested();
    });
}

void LensSession::connectJob() {
    connect(&m_job, &ui::LensJob::started, this, [this](const engine::LensStart& start) {
        if (m_isWanted)
            m_view.showStart(start);
    });
    connect(&m_job, &ui::LensJob::compared, this, [this](const engine::LensImage& image) {
        if (m_isWanted)
            m_view.addImage(image);
    });
    connect(&m_job, &ui::Job::progressed, this, [this](const engine::Progress& progress) {
        if (m_isWanted)
            m_view.showProgress(progress);
    });
    connect(&m_job, &ui::Job::issueFound, this, [this](const engine::Issue& issue) {
        if (m_isWanted)
            m_view.addIssue(issue);
    });
    connect(&m_job, &ui::LensJob::reported, this,
            [this](const engine::LensReport& report) { m_isCancelled = report.isCancelled; });
    connect(&m_job, &ui::Job::failed, this, [this](const engine::Error& error) {
        if (std::exchange(m_isWanted, false))
            m_view.showError(error);
    });
    connect(&m_job, &ui::Job::finished, this, [this] {
        if (std::exchange(m_isWanted, false))
            m_view.end(m_isCancelled);
        if (m_next)
            startNext();
        if (!m_job.isRunning())
            emit runningChanged(false);
    });
}

void LensSession::connectPictures() {
    connect(&m_view, &ui::LensView::tileRequested, &m_tiles, &ui::ThumbnailJob::request);
    connect(&m_tiles, &ui::ThumbnailJob::loaded, &m_view, &ui::LensView::showTile);
    connect(&m_view, &ui::LensView::pictureRequested, this, [this](const std::filesystem::path& file) {
        m_pictures.cancel();
        m_pictures.request(file);
    });
    connect(&m_pictures, &ui::ThumbnailJob::loaded, &m_view, &ui::LensView::showPicture);
    connect(&m_pictures, &ui::ThumbnailJob::unreadable, &m_view, &ui::LensView::showUnreadable);
}

void LensSession::connectSaving() {
    connect(&m_view, &ui::LensView::saveRequested, this,
            [this](const QString& file, const std::function<QImage()>& draw) {
                if (m_save.isRunning())
                    return;
                m_view.showSaving(true);
                m_save.start(file, draw);
            });
    connect(&m_save, &ui::SavePictureJob::saved, &m_view, &ui::LensView::showSaved);
    connect(&m_save, &ui::Job::failed, &m_view, &ui::LensView::showSaveError);
    connect(&m_save, &ui::Job::finished, this, [this] { m_view.showSaving(false); });
}

void LensSession::connectScores() {
    connect(&m_scores, &ui::RunCompareJob::compared, this, [this](const ui::RunSet& set) {
        for (const engine::RunComparison& pair : set.pairs)
            if (pair.a.folder == m_scoreBefore && pair.b.folder == m_scoreAfter)
                m_view.showScores(pair);
    });
}

void LensSession::showScores(const engine::RunSummary& after, const std::optional<engine::RunSummary>& before) {
    m_scoreAfter = after.folder;
    m_scoreBefore = before ? before->folder : std::filesystem::path();
    m_scores.cancel();
    if (!before) {
        m_view.showScore(after);
        return;
    }
    m_view.hideScores();
    m_scores.start({*before, after});
}

void LensSession::showRun(const engine::LensConfig& config, const QString& before, const QString& after) {
    m_last = m_next = Request{config, before.isEmpty() ? ui::lensModelText(config.base) : before,
                              after.isEmpty() ? ui::lensModelText(config.tuned) : after};
    if (m_job.isRunning()) {
        m_isWanted = false;
        m_job.cancel();
        return;
    }
    startNext();
}

void LensSession::startNext() {
    if (m_isBusy) {
        m_view.showWaiting();
        return;
    }
    const Request request = *std::exchange(m_next, std::nullopt);
    m_view.begin(request.before, request.after);
    m_isWanted = true;
    m_isCancelled = false;
    m_job.start(request.config);
    emit runningChanged(true);
}

void LensSession::cancel() {
    m_next.reset();
    m_job.cancel();
}

void LensSession::clear() {
    cancel();
    m_isWanted = false;
    m_last.reset();
    m_pictures.cancel();
    m_tiles.cancel();
    m_view.clear();
}

void LensSession::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    if (!isBusy && m_next && !m_job.isRunning())
        startNext();
}

}  // namespace app
