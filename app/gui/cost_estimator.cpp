// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/cost_estimator.h"

#include "ui/error_text.h"

namespace app {
namespace {

constexpr int kWaitMs = 400;  ///< a setting is often changed in steps

/// Whether they take the same time an epoch.
bool costTheSame(const engine::TrainConfig& a, const engine::TrainConfig& b) {
    return a.model.file == b.model.file && a.dataset.path == b.dataset.path && a.freeze == b.freeze &&
           (a.headFirst.epochs > 0) == (b.headFirst.epochs > 0) && a.headFirst.freeze == b.headFirst.freeze &&
           a.imageSize == b.imageSize && a.batch == b.batch && a.featureCaching == b.featureCaching &&
           a.cachedViews == b.cachedViews && a.optimizer == b.optimizer && a.device == b.device &&
           a.precision == b.precision;
}

void setEpochs(engine::TrainCost& cost, const engine::TrainConfig& config) {
    cost.phases.front().epochs = config.headFirst.epochs > 0 ? config.headFirst.epochs : config.epochs;
    if (cost.phases.size() > 1)
        cost.phases.back().epochs = config.epochs - config.headFirst.epochs;
}

}  // namespace

CostEstimator::CostEstimator(QObject* parent) : QObject(parent) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &CostEstimator::startIfReady);
    connect(&m_job, &ui::CostJob::measured, this, [this](const engine::TrainCost& cost) {
        if (m_wait.isActive() || !m_config)
            return;  // of settings that have changed since
        m_estimate.cost = cost;
        setEpochs(*m_estimate.cost, *m_config);
        tell();
    });
    connect(&m_job, &ui::CostJob::measuredCached, this, [this](const engine::TrainCost& cost) {
        if (m_estimate.cost && !m_wait.isActive())
            m_estimate.cachedCost = cost;
    });
    connect(&m_job, &ui::Job::failed, this, [this](const engine::Error& error) {
        if (!m_wait.isActive())
            m_estimate.problem = ui::errorText(error).title;
    });
    connect(&m_job, &ui::Job::finished, this, [this] {
        tell();
        if (!m_wait.isActive() && !m_estimate.cost && m_estimate.problem.isEmpty())
            startIfReady();  // it was cancelled for other settings, or a pause
    });
}

void CostEstimator::setConfig(const std::optional<engine::TrainConfig>& config) {
    const bool isSame = config && m_config && costTheSame(*config, *m_config);
    m_config = config;
    if (!isSame)
        return restart();
    if (m_estimate.cost) {
        setEpochs(*m_estimate.cost, *m_config);
        tell();
    }
}

void CostEstimator::setPaused(bool on) {
    if (on == m_isPaused)
        return;
    m_isPaused = on;
    if (on)
        m_job.cancel();
    else if (!m_estimate.cost)
        m_wait.start();
}

void CostEstimator::restart() {
    m_estimate = {};
    m_job.cancel();
    m_wait.start();
    tell();
}

void CostEstimator::startIfReady() {
    if (!m_config || m_isPaused || m_job.isRunning())
        return;
    m_job.start(*m_config);
    tell();
}

void CostEstimator::tell() {
    m_estimate.isMeasuring = m_job.isRunning();
    emit changed(m_estimate);
}

}  // namespace app
