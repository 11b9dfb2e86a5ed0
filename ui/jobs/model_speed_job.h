// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <thread>
#include <vector>

#include "engine/api/model_speed.h"
#include "ui/jobs/job.h"

namespace ui {

/// Measures models one after the other.
class ModelSpeedJob final : public Job {
    Q_OBJECT

public:
    explicit ModelSpeedJob(QObject* parent = nullptr) : Job(parent) {}

    /// For measurements from now on: what training and prediction take.
    void setDevice(const std::string& device) { m_device = device; }
    /// Not while it is running.
    void start(const std::vector<engine::ModelRef>& models);
    /// Ends after the pass of the network that is going on.
    void cancel() { m_thread.request_stop(); }

signals:
    void measuring(const QString& ref);
    void measured(const QString& ref, const engine::ModelSpeed& speed);
    /// The others go on.
    void notMeasured(const QString& ref, const engine::Error& error);

private:
    void measure(const engine::ModelRef& model, const std::string& device, const std::stop_token& stop);

    std::string m_device = "auto";
    std::jthread m_thread;
};

}  // namespace ui
