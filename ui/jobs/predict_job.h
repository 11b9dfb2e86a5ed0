// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include "engine/api/predict.h"
#include "ui/jobs/job.h"

namespace ui {

/// Predicts images one after the other; each result is reported as it comes.
class PredictJob final : public Job {
    Q_OBJECT

public:
    explicit PredictJob(engine::PredictConfig config, QObject* parent = nullptr);

    void start();
    void cancel() { m_thread.request_stop(); }

signals:
    void modelRead(const engine::ModelInfo& model);
    void predicted(const engine::ImagePrediction& prediction);
    /// After the last image, also when cancelled; not after failed().
    void reported(const engine::PredictReport& report);

private:
    engine::PredictConfig m_config;
    std::jthread m_thread;
};

}  // namespace ui
