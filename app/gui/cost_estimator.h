// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

#include "ui/cost_text.h"
#include "ui/jobs/cost_job.h"

namespace app {

/// Measures in the background what a training with the current settings would take, a moment after they last changed.
class CostEstimator final : public QObject {
    Q_OBJECT

public:
    explicit CostEstimator(QObject* parent = nullptr);

    /// Nothing = no training is possible.
    void setConfig(const std::optional<engine::TrainConfig>& config);
    /// Measures nothing while paused; what is known stays.
    void setPaused(bool on);

signals:
    void changed(const ui::CostEstimate& estimate);

private:
    void restart();
    void startIfReady();
    void tell();

    std::optional<engine::TrainConfig> m_config;
    ui::CostEstimate m_estimate;
    bool m_isPaused = true;
    QTimer m_wait;
    ui::CostJob m_job;  // last: joined before what its signals reach is gone
};

}  // namespace app
