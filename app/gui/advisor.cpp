// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/advisor.h"

#include <utility>

namespace app {

void Advisor::setModel(const std::optional<engine::ModelRef>& model) {
    const bool isSame = model.has_value() == m_model.has_value() && (!model || model->file == m_model->file);
    m_model = model;
    if (!isSame)
        restart();
}

void Advisor::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset) {
    m_dataset = std::move(dataset);
    m_health.reset();
    restart();
}

void Advisor::setHealth(std::shared_ptr<const engine::HealthReport> health) {
    m_health = std::move(health);
    restart();
}

void Advisor::setPaused(bool on) {
    m_isPaused = on;
    if (!m_isKnown)
        restart();
}

void Advisor::restart() {
    m_isKnown = false;
    emit adviceChanged(std::nullopt);
    if (!m_job)
        return startIfReady();
    // The window does not wait for it: its end starts the next.
    m_isStale = true;
    m_job->cancel();
}

void Advisor::startIfReady() {
    if (!m_model || !m_dataset || !m_health || m_isPaused)
        return;
    m_job = std::make_unique<ui::AdviceJob>(*m_model, m_dataset, m_health);
    connect(m_job.get(), &ui::AdviceJob::advised, this, [this](const ui::MeasuredAdvice& advice) {
        if (m_isStale)
            return;
        m_isKnown = true;
        emit adviceChanged(advice);
    });
    // Queued: the job that has just finished must not be deleted inside its own signal.
    connect(
        m_job.get(), &ui::Job::finished, this,
        [this] {
            m_job.reset();
            emit measuringChanged(false);
            if (std::exchange(m_isStale, false))
                startIfReady();
        },
        Qt::QueuedConnection);
    emit measuringChanged(true);
    m_job->start();
}

}  // namespace app
