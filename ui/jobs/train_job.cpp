// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/train_job.h"

#include "engine/api/process.h"
#include "ui/jobs/progress_limiter.h"

namespace ui {

/// Lives on the worker thread; touches the job by post() only.
class TrainJob::Observer final : public engine::TrainObserver {
public:
    explicit Observer(TrainJob& job) : m_job(job) {}

    void onPhase(const engine::Progress& progress) override {
        const bool isNew = progress.phase != m_phase;
        m_phase = progress.phase;
        if (isNew || m_phases.passes())
            m_job.post([job = &m_job, progress] { emit job->progressed(progress); });
    }
    void onStart(const engine::TrainStart& start) override {
        m_job.post([job = &m_job, start] { emit job->started(start); });
    }
    void onStep(const engine::StepReport& step) override {
        if (m_steps.passes())
            m_job.post([job = &m_job, step] { emit job->stepped(step); });
    }
    void onEpoch(const engine::EpochReport& epoch) override {
        m_job.post([job = &m_job, epoch] { emit job->epochFinished(epoch); });
    }
    void onPinned(std::int64_t epoch, const std::vector<engine::ImagePrediction>& images) override {
        m_job.post([job = &m_job, epoch, images] { emit job->pinnedFound(epoch, images); });
    }
    void onIssue(const engine::Issue& issue) override {
        m_job.post([job = &m_job, issue] { emit job->issueFound(issue); });
    }

private:
    TrainJob& m_job;
    std::string m_phase;
    ProgressLimiter m_phases;
    ProgressLimiter m_steps;
};

void TrainJob::start(const engine::TrainConfig& config) {
    run([config](engine::TrainObserver& observer, std::stop_token stop) {
        return engine::train(config, observer, stop);
    });
}

void TrainJob::resume(const std::filesystem::path& runFolder) {
    run([this, runFolder](engine::TrainObserver& observer, std::stop_token stop) {
        const engine::RunInfo info = engine::readRun(runFolder);
        post([this, info] { emit runRead(info); });
        return engine::resumeTraining(runFolder, observer, stop);
    });
}

void TrainJob::cancel() {
    m_thread.request_stop();
}

void TrainJob::stopForGood() {
    m_isForGood = true;
    cancel();
}

void TrainJob::endForGood(const std::filesystem::path& runFolder) {
    run([runFolder](engine::TrainObserver&, const std::stop_token&) { return engine::endTraining(runFolder); });
}

void TrainJob::run(Work work) {
    setRunning();
    m_isForGood = false;
    m_thread = std::jthread([this, work = std::move(work)](std::stop_token stop) {
        engine::lowerThreadPriority();
        runGuarded([&] {
            Observer observer(*this);
            engine::TrainReport report = work(observer, stop);
            if (m_isForGood && report.outcome == engine::TrainOutcome::Cancelled && report.bestEpoch > 0)
                report = engine::endTraining(report.runFolder);
            post([this, report] { emit ended(report); });
        });
    });
}

}  // namespace ui
