// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <thread>

#include "engine/api/run.h"
#include "engine/api/train.h"
#include "ui/jobs/job.h"

namespace ui {

/// One training run on a worker thread. Step reports are thinned to one per 60 ms; epochs, pinned images, issues and
/// the end always arrive. A cancelled run ends with ended(), not with failed().
class TrainJob final : public Job {
    Q_OBJECT

public:
    explicit TrainJob(QObject* parent = nullptr) : Job(parent) {}

    /// Only while not running.
    void start(const engine::TrainConfig& config);
    void resume(const std::filesystem::path& runFolder);
    /// Returns at once; the worker stops after its batch.
    void cancel();
    /// As cancel(), but for good: ended() says StoppedByUser, and nobody resumes the run. Where no epoch was finished,
    /// or the run was just over, as cancel().
    void stopForGood();
    /// The same for a run that is cancelled already.
    void endForGood(const std::filesystem::path& runFolder);

signals:
    /// Of a resumed run, before started(): what is finished already.
    void runRead(const engine::RunInfo& run);
    void started(const engine::TrainStart& start);
    void stepped(const engine::StepReport& step);
    void epochFinished(const engine::EpochReport& epoch);
    /// As TrainObserver::onPinned.
    void pinnedFound(qint64 epoch, const std::vector<engine::ImagePrediction>& images);
    void ended(const engine::TrainReport& report);

private:
    using Work = std::function<engine::TrainReport(engine::TrainObserver&, std::stop_token)>;
    class Observer;

    void run(Work work);

    std::atomic<bool> m_isForGood = false;
    std::jthread m_thread;
};

}  // namespace ui
