// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/evaluate_session.h"

#include <utility>

#include "ui/convert.h"
#include "ui/pages/evaluate_page.h"

namespace app {

EvaluateSession::EvaluateSession(ui::EvaluatePage& page, QObject* parent) : QObject(parent), m_page(page) {
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
}

void EvaluateSession::setDataset(const ui::OpenDataset& dataset) {
    const bool isOther = !m_dataset.shown || !dataset.shown || m_dataset.shown->source != dataset.shown->source;
    m_dataset = dataset;
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
    m_page.setModel(ref);
}

void EvaluateSession::setBusy(bool isBusy) {
    m_page.setBusy(isBusy);
}

void EvaluateSession::start() {
    if (!m_page.isReady())
        return;
    m_page.showRunning();
    if (m_job.isRunning()) {
        m_isWanted = true;
        return;
    }
    engine::EvaluateConfig config;
    config.model.file = ui::toPath(m_model);
    config.dataset = m_dataset.ref;
    config.imageSize = 0;
    m_job.start(config);
    emit runningChanged(true);
}

}  // namespace app
