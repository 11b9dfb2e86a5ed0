// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/evaluate_session.h"

#include "ui/convert.h"
#include "ui/pages/evaluate_page.h"

namespace app {
namespace {

constexpr int kFullSize = 0;

}  // namespace

EvaluateSession::EvaluateSession(ui::EvaluatePage& page, QObject* parent)
    : QObject(parent), m_page(page), m_pictures(kFullSize) {
    connect(&page, &ui::EvaluatePage::evaluateRequested, this, &EvaluateSession::start);
    connect(&page, &ui::EvaluatePage::cancelRequested, this, [this] {
        m_isWanted = false;
        m_job.cancel();
    });
    connect(&page, &ui::EvaluatePage::modelChosen, this, &EvaluateSession::setModel);
    connect(&page, &ui::EvaluatePage::modelFileRequested, this, &EvaluateSession::modelFileRequested);
    connect(&page, &ui::EvaluatePage::datasetRequested, this, &EvaluateSession::datasetRequested);
    connect(&page, &ui::EvaluatePage::imagesRequested, this, &EvaluateSession::imagesRequested);
    connect(&m_job, &ui::Job::progressed, this, [this](const engine::Progress& progress) {
        if (!m_isUnwanted)
            m_page.showProgress(progress);
    });
    connect(&m_job, &ui::Job::failed, this, [this](const engine::Error& error) {
        if (!m_isUnwanted)
            m_page.showError(error);
    });
    connect(&m_job, &ui::EvaluateJob::evaluated, this,
            [this](const std::shared_ptr<const engine::EvaluateReport>& report) {
                if (!m_isUnwanted)
                    m_page.showReport(report);
            });
    connect(&m_job, &ui::Job::finished, this, [this] {
        m_isUnwanted = false;
        emit runningChanged(false);
        if (std::exchange(m_isWanted, false))
            start();
        else
            m_page.endRunning();
    });
    connectClasses();
    connectPictures();
}

void EvaluateSession::connectPictures() {
    connect(&m_page, &ui::EvaluatePage::pictureRequested, this, [this](const std::filesystem::path& file) {
        m_pictures.cancel();
        m_pictures.request(file);
    });
    connect(&m_pictures, &ui::ThumbnailJob::loaded, &m_page, &ui::EvaluatePage::showPicture);
    connect(&m_pictures, &ui::ThumbnailJob::unreadable, &m_page, &ui::EvaluatePage::showUnreadable);
}

void EvaluateSession::connectClasses() {
    connect(&m_page, &ui::EvaluatePage::classesRequested, this, [this] {
        m_wantsClasses = true;
        m_infoJob.start({ui::toPath(m_model)}, 0);
    });
    connect(&m_page, &ui::EvaluatePage::classesMatched, this, [this](const engine::ClassMap& map) {
        if (m_dataset.shown)
            m_matched[subject()] = {m_dataset.shown->classNames, map};
    });
    connect(&m_infoJob, &ui::ModelInfoJob::modelRead, this, [this](const ui::FittedModel& model) {
        if (std::exchange(m_wantsClasses, false))
            m_page.showClasses(model.file.classNames, classMap());
    });
    connect(&m_infoJob, &ui::Job::failed, this, [this](const engine::Error& error) {
        if (std::exchange(m_wantsClasses, false))
            m_page.showError(error);
    });
}

void EvaluateSession::setDataset(const ui::OpenDataset& dataset) {
    const bool isOther = !m_dataset.shown || !dataset.shown || m_dataset.shown->source != dataset.shown->source;
    m_dataset = dataset;
    m_wantsClasses = false;
    if (isOther && m_job.isRunning()) {
        m_isUnwanted = true;
        m_isWanted = false;
        m_job.cancel();
    }
    m_page.setDataset(m_dataset.shown);
}

void EvaluateSession::setModelChoices(const QList<ui::ModelChoice>& choices) {
    m_page.setModelChoices(choices);
}

void EvaluateSession::setModel(const QString& ref) {
    m_model = ref;
    m_wantsClasses = false;
    m_page.setModel(ref);
}

void EvaluateSession::setBusy(bool isBusy) {
    m_page.setBusy(isBusy);
}

std::pair<QString, std::filesystem::path> EvaluateSession::subject() const {
    return {m_model, m_dataset.shown->source};
}

engine::ClassMap EvaluateSession::classMap() const {
    if (!m_dataset.shown)
        return {};
    const auto found = m_matched.find(subject());
    const bool holds = found != m_matched.end() && found->second.datasetClasses == m_dataset.shown->classNames;
    return holds ? found->second.map : engine::ClassMap();
}

void EvaluateSession::start() {
    if (!m_page.isReady())
        return;
    const engine::ClassMap map = classMap();
    m_page.showRunning(map);
    if (m_job.isRunning()) {
        m_isWanted = true;
        return;
    }
    engine::EvaluateConfig config;
    config.model.file = ui::toPath(m_model);
    config.dataset = m_dataset.ref;
    config.split = m_page.split();
    config.classMap = map;
    config.imageSize = 0;
    config.device = ui::toStd(m_device);
    m_job.start(config);
    emit runningChanged(true);
}

}  // namespace app
