// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/lens_job.h"

#include <functional>

#include "ui/jobs/progress_limiter.h"

namespace ui {
namespace {

/// Turns the engine's virtual calls into the job's posts.
struct Observer final : engine::LensObserver {
    std::function<void(const engine::LensStart&)> start;
    std::function<void(const engine::Progress&)> progress;
    std::function<void(const engine::LensImage&)> image;
    std::function<void(const engine::Issue&)> issue;

    void onStart(const engine::LensStart& value) override { start(value); }
    void onProgress(const engine::Progress& value) override { progress(value); }
    void onImage(const engine::LensImage& value) override { image(value); }
    void onIssue(const engine::Issue& value) override { issue(value); }
};

}  // namespace

void LensJob::start(const engine::LensConfig& config) {
    setRunning();
    m_thread = std::jthread([this, config](std::stop_token stop) {
        runGuarded([this, &config, &stop] {
            ProgressLimiter limiter;
            Observer observer;
            observer.start = [this](const engine::LensStart& start) { post([this, start] { emit started(start); }); };
            observer.progress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            observer.image = [this](const engine::LensImage& image) { post([this, image] { emit compared(image); }); };
            observer.issue = [this](const engine::Issue& issue) { post([this, issue] { emit issueFound(issue); }); };
            const engine::LensReport report = engine::compareModels(config, observer, stop);
            post([this, report] { emit reported(report); });
        });
    });
}

}  // namespace ui
