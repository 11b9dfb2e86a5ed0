// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "ui/jobs/advice_job.h"

namespace app {

/// Measures in the background what to advise, as soon as there are a model and a dataset whose health is known, and
/// anew when either changes.
class Advisor final : public QObject {
    Q_OBJECT

public:
    explicit Advisor(QObject* parent = nullptr) : QObject(parent) {}

    /// Nothing = none that has trained weights.
    void setModel(const std::optional<engine::ModelRef>& model);
    /// Its health is not known yet.
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset);
    void setHealth(std::shared_ptr<const engine::HealthReport> health);
    /// Measures nothing while paused; what is known stays.
    void setPaused(bool on);

signals:
    void measuringChanged(bool isMeasuring);
    /// Nothing = not known (any more).
    void adviceChanged(const std::optional<ui::MeasuredAdvice>& advice);

private:
    void restart();
    void startIfReady();

    std::optional<engine::ModelRef> m_model;
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    std::shared_ptr<const engine::HealthReport> m_health;
    bool m_isPaused = false;
    bool m_isKnown = false;
    bool m_isStale = false;  // what m_job measures is of no use any more
    std::unique_ptr<ui::AdviceJob> m_job;
};

}  // namespace app
