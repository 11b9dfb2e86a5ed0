// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/run.h"
#include "engine/api/train.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <string>

namespace engine {
namespace {

using nlohmann::json;

class EndTraining : public testing::Test {
protected:
    TrainReport stoppedAfter(std::int64_t steps) {
        test::RecordingObserver observer;
        observer.stopAfterSteps = steps;
        return train(test::smallRun(m_data.ref(), m_folder / "runs"), observer, observer.stop.get_token());
    }
    static json recordOf(const TrainReport& report) {
        return json::parse(test::readFile(report.runFolder / "run.json"));
    }
    static std::string refusal(const std::function<void()>& action) {
        try {
            action();
        } catch (const Error& error) {
            return error.code;
        }
        return "accepted";
    }

    test::OneThread m_oneThread;
    test::TempDir m_folder;
    test::TinyDataset m_data{m_folder / "data", 4, 1};
    test::RecordingObserver m_observer;
};

TEST_F(EndTraining, KeepsTheBestWeightsAndRefusesToGoOn) {
    const TrainReport stopped = stoppedAfter(5);  // in the third epoch
    const std::string best = test::readFile(stopped.runFolder / "weights/best.pt");
    const json before = recordOf(stopped);
    const TrainReport ended = endTraining(stopped.runFolder);
    EXPECT_EQ(ended.outcome, TrainOutcome::StoppedByUser);
    EXPECT_EQ(ended.epochsDone, 2);
    EXPECT_EQ(ended.bestEpoch, stopped.bestEpoch);
    EXPECT_EQ(ended.best.map50_95, stopped.best.map50_95);

    const json after = recordOf(stopped);
    EXPECT_EQ(after["outcome"], "stopped_by_user");
    EXPECT_EQ(after["metrics"], before["metrics"]);
    EXPECT_EQ(after["best_epoch"], before["best_epoch"]);
    EXPECT_EQ(test::readFile(stopped.runFolder / "weights/best.pt"), best);
    EXPECT_NE(test::readFile(stopped.runFolder / "events.jsonl").find("\"stopped_by_user\""), std::string::npos);
    EXPECT_TRUE(readRun(stopped.runFolder).isFinished);
    EXPECT_EQ(refusal([&] { resumeTraining(stopped.runFolder, m_observer, {}); }), "run.finished");
    EXPECT_EQ(refusal([&] { endTraining(stopped.runFolder); }), "run.finished");
}

TEST_F(EndTraining, OfAKilledRunTakesItsBestFromTheHistory) {
    const TrainReport stopped = stoppedAfter(5);
    json killed = recordOf(stopped);
    killed["outcome"] = "running";
    killed["best_epoch"] = 0;
    killed["epochs_done"] = 0;
    killed["metrics"] = nullptr;
    test::writeFile(stopped.runFolder / "run.json", killed.dump());
    const TrainReport ended = endTraining(stopped.runFolder);
    EXPECT_EQ(ended.bestEpoch, stopped.bestEpoch);
    const json after = recordOf(stopped);
    EXPECT_EQ(after["epochs_done"], 2);
    EXPECT_EQ(after["best_epoch"], stopped.bestEpoch);
    EXPECT_EQ(after["metrics"]["map50_95"], stopped.best.map50_95);
}

TEST_F(EndTraining, NeedsAFinishedEpoch) {
    const TrainReport stopped = stoppedAfter(1);
    EXPECT_EQ(refusal([&] { endTraining(stopped.runFolder); }), "run.nothing_to_keep");
    EXPECT_EQ(recordOf(stopped)["outcome"], "cancelled");
}

TEST_F(EndTraining, RefusesWhatIsNoRunAndARunUnderWay) {
    EXPECT_EQ(refusal([&] { endTraining(m_folder / "data"); }), "run.not_a_run");
    class Ender final : public TrainObserver {
    public:
        void onStart(const TrainStart& start) override {
            code = refusal([&] { endTraining(start.runFolder); });
        }
        std::string code;
    } ender;
    TrainConfig run = test::smallRun(m_data.ref(), m_folder / "runs");
    run.epochs = 1;
    train(run, ender, {});
    EXPECT_EQ(ender.code, "run.in_use");
}

}  // namespace
}  // namespace engine
