// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/predict_job.h"

#include <functional>

#include "ui/jobs/progress_limiter.h"

namespace ui {
namespace {

/// Turns the engine's virtual calls into the job's posts.
struct Observer final : engine::PredictObserver {
    std::function<void(const engine::ModelInfo&)> model;
    std::function<void(const engine::Progress&)> progress;
    std::function<void(const engine::ImagePrediction&)> image;
    std::function<void(const engine::Issue&)> issue;

    void onModel(const engine::ModelInfo& info) override { model(info); }
    void onProgress(const engine::Progress& value) override { progress(value); }
    void onImage(const engine::ImagePrediction& prediction) override { image(prediction); }
    void onIssue(const engine::Issue& value) override { issue(value); }
};

}  // namespace

PredictJob::PredictJob(engine::PredictConfig config, QObject* parent) : Job(parent), m_config(std::move(config)) {}

void PredictJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            ProgressLimiter limiter;
            Observer observer;
            observer.model = [this](const engine::ModelInfo& info) { post([this, info] { emit modelRead(info); }); };
            observer.progress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            observer.image = [this](const engine::ImagePrediction& prediction) {
                post([this, prediction] { emit predicted(prediction); });
            };
            observer.issue = [this](const engine::Issue& issue) { post([this, issue] { emit issueFound(issue); }); };
            const engine::PredictReport report = engine::predict(m_config, observer, stop);
            post([this, report] { emit reported(report); });
        });
    });
}

}  // namespace ui
