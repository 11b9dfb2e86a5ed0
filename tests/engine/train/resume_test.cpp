// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/run.h"
#include "engine/api/train.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/run_checkpoint.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sys/resource.h>
#include <algorithm>
#include <csignal>
#include <memory>
#include <sstream>
#include <string>

namespace engine {
namespace {

using nlohmann::json;

constexpr std::int64_t kStepsPerEpoch = 4;  // 7 images in batches of two

/// The settings of one comparison: with SGD each step depends on leftovers, with AdamW on step counts.
TrainConfig withAdamW(TrainConfig config) {
    config.optimizer = OptimizerKind::AdamW;
    config.learningRate = 0.002;
    config.warmupEpochs = 0;
    config.workers = 0;
    return config;
}

checkpoint::RunCheckpoint newestCheckpoint(const std::filesystem::path& run) {
    std::vector<Issue> issues;
    auto state = checkpoint::loadRunCheckpoint(run / "checkpoints", issues);
    if (!state)
        throw std::runtime_error("no checkpoint in " + run.string());
    return std::move(*state);
}

/// Without what the clock says.
json timeless(json state) {
    state.erase("run_seconds");
    for (json& epoch : state["epochs"]) {
        epoch.erase("seconds");
        epoch.erase("seconds_left");
    }
    return state;
}

std::string resultsWithoutTime(const std::filesystem::path& run) {
    std::istringstream in(test::readFile(run / "results.csv"));
    std::string all;
    for (std::string line; std::getline(in, line);) {
        const std::size_t first = line.find(','), second = line.find(',', first + 1);
        all += line.substr(0, first) + line.substr(second) + "\n";
    }
    return all;
}

void expectSameTensors(const StateDict& first, const StateDict& second) {
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        ASSERT_EQ(first[i].first, second[i].first);
        EXPECT_TRUE(at::equal(first[i].second, second[i].second)) << first[i].first;
    }
}

/// Weights, average, optimizer, leftover gradients, counters and results are equal to the last bit.
void expectSameRun(const std::filesystem::path& first, const std::filesystem::path& second) {
    const checkpoint::RunCheckpoint a = newestCheckpoint(first), b = newestCheckpoint(second);
    EXPECT_EQ(a.epoch, b.epoch);
    EXPECT_EQ(a.step, b.step);
    expectSameTensors(a.tensors, b.tensors);
    EXPECT_EQ(timeless(json::parse(a.stateJson)), timeless(json::parse(b.stateJson)));
    EXPECT_EQ(resultsWithoutTime(first), resultsWithoutTime(second));
    for (const char* file : {"weights/best.pt", "weights/last.pt"})
        expectSameTensors(checkpoint::readModelFile(first / file).tensors,
                          checkpoint::readModelFile(second / file).tensors);
}

class Resume : public testing::Test {
protected:
    /// One dataset and one run of five epochs without a stop serve all comparisons.
    struct Shared {
        test::OneThread oneThread;
        test::TempDir folder;
        test::TinyDataset data{folder / "data", 7, 1};
        std::filesystem::path straight;
    };
    static void SetUpTestSuite() {
        s_shared = std::make_unique<Shared>();
        test::RecordingObserver observer;
        s_shared->straight = train(config("straight"), observer, {}).runFolder;
    }
    static void TearDownTestSuite() { s_shared.reset(); }

    static TrainConfig config(const char* name) {
        TrainConfig config = test::smallRun(s_shared->data.ref(), s_shared->folder / "runs");
        config.name = name;
        return config;
    }
    const std::filesystem::path& straight() const { return s_shared->straight; }
    TrainReport stopped(const TrainConfig& config, std::int64_t afterSteps) {
        test::RecordingObserver observer;
        observer.stopAfterSteps = afterSteps;
        return train(config, observer, observer.stop.get_token());
    }
    std::string refusal(const std::filesystem::path& run) {
        try {
            resumeTraining(run, m_observer, {});
        } catch (const Error& error) {
            return error.code;
        }
        return "accepted";
    }

    static inline std::unique_ptr<Shared> s_shared;
    test::RecordingObserver m_observer;
};

TEST_F(Resume, AfterAnEpochEqualsNeverStopping) {
    test::RecordingObserver observer;
    observer.stopAfterEpoch = 2;
    const TrainReport first = train(config("stopped"), observer, observer.stop.get_token());
    EXPECT_EQ(first.outcome, TrainOutcome::Cancelled);
    EXPECT_EQ(first.epochsDone, 2);

    test::RecordingObserver again;
    const TrainReport second = resumeTraining(first.runFolder, again, {});
    EXPECT_EQ(second.outcome, TrainOutcome::Completed);
    EXPECT_EQ(again.starts.at(0).firstEpoch, 3);
    expectSameRun(straight(), first.runFolder);
    EXPECT_EQ(readRun(first.runFolder).epochs.size(), 5U);
}

TEST_F(Resume, InTheMiddleOfAnEpochEqualsNeverStopping) {
    const TrainReport first = stopped(config("stopped"), 2 * kStepsPerEpoch + 3);
    EXPECT_EQ(first.outcome, TrainOutcome::Cancelled);
    EXPECT_EQ(first.epochsDone, 2);
    test::RecordingObserver again;
    resumeTraining(first.runFolder, again, {});
    EXPECT_EQ(again.steps.at(0).epoch, 3);
    EXPECT_EQ(again.steps.at(0).step, 4);
    expectSameRun(straight(), first.runFolder);
}

TEST_F(Resume, OfAdamWEqualsNeverStopping) {
    const TrainReport first = stopped(withAdamW(config("stopped")), kStepsPerEpoch + 1);
    resumeTraining(first.runFolder, m_observer, {});
    expectSameRun(train(withAdamW(config("adamw")), m_observer, {}).runFolder, first.runFolder);
}

TEST_F(Resume, AfterAStopDuringValidationEqualsNeverStopping) {
    class Stopper final : public TrainObserver {
    public:
        void onStep(const StepReport& report) override {
            m_isLastStep = report.epoch == 2 && report.step == kStepsPerEpoch;
        }
        void onPhase(const Progress& progress) override {
            if (m_isLastStep && progress.done > 0)
                stop.request_stop();
        }
        std::stop_source stop;

    private:
        bool m_isLastStep = false;
    };
    Stopper stopper;
    const TrainReport first = train(config("stopped"), stopper, stopper.stop.get_token());
    ASSERT_EQ(first.outcome, TrainOutcome::Cancelled);
    resumeTraining(first.runFolder, m_observer, {});
    expectSameRun(straight(), first.runFolder);
}

TEST_F(Resume, OfAKilledRunGoesOnFromTheLastCheckpoint) {
    class Killer final : public TrainObserver {
    public:
        void onStep(const StepReport& report) override {
            if (report.epoch == 3 && report.step == 2)
                throw std::runtime_error("power cut");
        }
    };
    Killer killer;
    const TrainConfig killed = config("killed");
    const std::filesystem::path run = killed.project / "killed";
    EXPECT_THROW(train(killed, killer, {}), Error);
    test::RecordingObserver again;
    resumeTraining(run, again, {});
    // Epochs as short as these may share a checkpoint; the first one has its own.
    EXPECT_GE(again.starts.at(0).firstEpoch, 2);
    EXPECT_LE(again.starts.at(0).firstEpoch, 3);
    expectSameRun(straight(), run);
}

TEST_F(Resume, BeforeTheFirstCheckpointStartsOver) {
    const TrainReport first = stopped(config("stopped"), 1);
    std::filesystem::remove_all(first.runFolder / "checkpoints");
    resumeTraining(first.runFolder, m_observer, {});
    expectSameRun(straight(), first.runFolder);
}

TEST_F(Resume, PassesOverADamagedCheckpoint) {
    const TrainReport first = stopped(config("stopped"), 2 * kStepsPerEpoch + 1);
    std::filesystem::path newest;
    for (const auto& entry : std::filesystem::directory_iterator(first.runFolder / "checkpoints"))
        if (entry.path().extension() == ".safetensors")
            newest = std::max(newest, entry.path());
    std::filesystem::resize_file(newest, std::filesystem::file_size(newest) / 2);

    test::RecordingObserver again;
    resumeTraining(first.runFolder, again, {});
    ASSERT_EQ(again.issues.size(), 1U);
    EXPECT_EQ(again.issues[0].file, newest);
    expectSameRun(straight(), first.runFolder);
}

TEST_F(Resume, AfterAFullDiskEqualsNeverStopping) {
    class Filler final : public TrainObserver {
    public:
        // No file of this process may grow beyond a megabyte: the next checkpoint does not fit.
        void onStep(const StepReport& report) override {
            if (report.epoch != 3 || report.step != 1)
                return;
            getrlimit(RLIMIT_FSIZE, &before);
            const rlimit full{1 << 20, before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &full);
        }
        rlimit before{};
    };
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    Filler filler;
    const TrainConfig full = config("full");
    const std::filesystem::path run = full.project / "full";
    std::string code = "accepted";
    ErrorKind kind = ErrorKind::Internal;
    try {
        train(full, filler, {});
    } catch (const Error& error) {
        code = error.code;
        kind = error.kind;
    }
    setrlimit(RLIMIT_FSIZE, &filler.before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(kind, ErrorKind::Disk) << code;
    EXPECT_GE(newestCheckpoint(run).epoch, 1);  // short epochs may share a checkpoint
    EXPECT_LE(newestCheckpoint(run).epoch, 2);
    resumeTraining(run, m_observer, {});
    expectSameRun(straight(), run);
}

TEST_F(Resume, RefusesAFinishedRunAndADatasetThatChanged) {
    TrainConfig shortRun = config("finished");
    shortRun.epochs = 1;
    EXPECT_EQ(refusal(train(shortRun, m_observer, {}).runFolder), "run.finished");
    EXPECT_EQ(refusal(s_shared->folder / "data"), "run.not_a_run");

    const test::TempDir folder;
    const test::TinyDataset data(folder / "data", 3, 1);
    TrainConfig changed = config("changed");
    changed.dataset = data.ref();
    const TrainReport first = stopped(changed, 1);
    test::writeFile(data.train()[0].label, "0 0.5 0.5 0.25 0.25\n");
    EXPECT_EQ(refusal(first.runFolder), "run.dataset_changed");
}

TEST_F(Resume, OfARunKilledAfterItsLastCheckpointEndsIt) {
    const std::filesystem::path run = train(config("ended"), m_observer, {}).runFolder;
    json record = json::parse(test::readFile(run / "run.json"));
    record["outcome"] = "running";
    test::writeFile(run / "run.json", record.dump());
    const TrainReport report = resumeTraining(run, m_observer, {});
    EXPECT_EQ(report.outcome, TrainOutcome::Completed);
    EXPECT_EQ(report.epochsDone, 5);
    expectSameRun(straight(), run);
}

TEST_F(Resume, OfACancelledRunIsOffered) {
    const TrainReport first = stopped(config("stopped"), 1);
    const RunInfo info = readRun(first.runFolder);
    EXPECT_FALSE(info.isFinished);
    EXPECT_TRUE(info.canResume);
    EXPECT_EQ(json::parse(test::readFile(first.runFolder / "run.json"))["outcome"], "cancelled");
}

}  // namespace
}  // namespace engine
