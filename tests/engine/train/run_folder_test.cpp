// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/run_folder.h"

#include "engine/api/error.h"
#include "engine/api/run.h"
#include "engine/train/config_json.h"
#include "engine/train/run_lock.h"
#include "tests/support/temp_dir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace engine::training {
namespace {

using nlohmann::json;

EpochReport someEpoch(std::int64_t number) {
    EpochReport epoch;
    epoch.epoch = number;
    epoch.epochs = 5;
    epoch.totalSeconds = 12.3456789;
    epoch.trainLoss = {1.2854101657867432, 2.205948829650879, 0.25};
    epoch.valLoss = {0.5, 1.0 / 3, 2};
    epoch.val.precision = 0.62969;
    epoch.val.recall = 0;
    epoch.val.map50 = 0.8543749;
    epoch.val.map50_95 = 1;
    epoch.learningRate = {0.1, 1e-7, 0.00040600000000000006};
    return epoch;
}

json someRecord() {
    TrainConfig config;
    config.epochs = 5;
    return {
        {"schema", 1}, {"outcome", "running"}, {"settings", toJson(config)}, {"dataset", {{"class_names", {"cell"}}}}};
}

json epochEvent(const EpochReport& epoch) {
    json event = toJson(epoch);
    event["event"] = "epoch";
    return event;
}

std::string codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code;
    }
    return "nothing thrown";
}

TEST(RunFolder, GivesATakenNameANumber) {
    const test::TempDir folder;
    EXPECT_EQ(RunFolder::create(folder / "runs", "train").path(), folder / "runs/train");
    EXPECT_EQ(RunFolder::create(folder / "runs", "train").path(), folder / "runs/train2");
    test::writeFile(folder / "runs/train3", "a file");
    EXPECT_EQ(RunFolder::create(folder / "runs", "train").path(), folder / "runs/train4");
}

TEST(RunFolder, WritesResultsAsUltralyticsDoes) {
    const test::TempDir folder;
    const RunFolder run = RunFolder::create(folder.path(), "train");
    run.appendResult(someEpoch(1));
    run.appendResult(someEpoch(2));
    const std::string row = "12.3457,1.28541,2.20595,0.25,0.62969,0,0.85437,1,0.5,0.33333,2,0.1,1e-07,0.000406\n";
    EXPECT_EQ(test::readFile(run.results()),
              "epoch,time,train/box_loss,train/cls_loss,train/dfl_loss,metrics/precision(B),metrics/recall(B),metrics/"
              "mAP50(B),"
              "metrics/mAP50-95(B),val/box_loss,val/cls_loss,val/dfl_loss,lr/pg0,lr/pg1,lr/pg2\n1," +
                  row + "2," + row);
}

TEST(RunFolder, RepairsResultsThatAKillLeftTooLongOrTorn) {
    const test::TempDir folder;
    const RunFolder run = RunFolder::create(folder.path(), "train");
    const std::vector<EpochReport> epochs{someEpoch(1)};
    run.appendResult(someEpoch(1));
    const std::string whole = test::readFile(run.results());
    run.appendResult(someEpoch(2));
    run.repairResults(epochs);
    EXPECT_EQ(test::readFile(run.results()), whole);
    test::writeFile(run.results(), whole.substr(0, whole.size() - 20));
    run.repairResults(epochs);
    EXPECT_EQ(test::readFile(run.results()), whole);
}

TEST(RunFolder, NumbersEventsOnFromTheLastOne) {
    const test::TempDir folder;
    const std::filesystem::path path = RunFolder::create(folder.path(), "train").path();
    RunFolder(path).appendEvent({{"event", "start"}});
    RunFolder again(path);
    again.appendEvent({{"event", "resume"}, {"first_epoch", 1}});
    const std::string text = test::readFile(again.events());
    const json second = json::parse(text.substr(text.find('\n') + 1));
    EXPECT_EQ(second["counter"], 2);
    EXPECT_EQ(second["time"].get<std::string>().size(), std::string("2026-01-01T00:00:00Z").size());
}

TEST(ReadRun, ReturnsSettingsClassesAndEpochs) {
    const test::TempDir folder;
    RunFolder run = RunFolder::create(folder.path(), "train");
    run.writeRecord(someRecord());
    run.appendEvent(epochEvent(someEpoch(1)));
    const RunInfo info = readRun(run.path());
    EXPECT_EQ(info.config.epochs, 5);
    EXPECT_EQ(info.classNames, std::vector<std::string>{"cell"});
    ASSERT_EQ(info.epochs.size(), 1U);
    EXPECT_EQ(info.epochs[0].trainLoss.box, 1.2854101657867432);
    EXPECT_EQ(info.epochs[0].valLoss.cls, 1.0 / 3);
    EXPECT_EQ(info.epochs[0].learningRate, someEpoch(1).learningRate);
    EXPECT_FALSE(info.isFinished);
    EXPECT_TRUE(info.canResume);
    EXPECT_TRUE(info.bestWeights.empty());
}

TEST(ReadRun, IgnoresATornLastLineAndTakesTheLaterReportOfAnEpoch) {
    const test::TempDir folder;
    RunFolder run = RunFolder::create(folder.path(), "train");
    run.writeRecord(someRecord());
    EpochReport again = someEpoch(2);
    again.val.map50 = 0.5;
    for (const EpochReport& epoch : {someEpoch(1), someEpoch(2), again, someEpoch(3)})
        run.appendEvent(epochEvent(epoch));
    run.appendEvent({{"event", "resume"}, {"first_epoch", 3}});
    test::writeFile(run.events(), test::readFile(run.events()) + R"({"event":"epoch","epo)");
    const RunInfo info = readRun(run.path());
    ASSERT_EQ(info.epochs.size(), 2U);
    EXPECT_EQ(info.epochs[1].val.map50, 0.5);
}

TEST(ReadRun, RefusesWhatIsNoRunAndWhatIsNewer) {
    const test::TempDir folder;
    EXPECT_EQ(codeOf([&] { readRun(folder.path()); }), "run.not_a_run");
    EXPECT_EQ(codeOf([&] { readRun(folder / "nowhere"); }), "run.not_a_run");
    test::writeFile(folder / "run.json", "{]");
    EXPECT_EQ(codeOf([&] { readRun(folder.path()); }), "run.not_a_run");
    test::writeFile(folder / "run.json", R"({"schema": 1})");
    EXPECT_EQ(codeOf([&] { readRun(folder.path()); }), "run.not_a_run");
    test::writeFile(folder / "run.json", R"({"schema": 2})");
    EXPECT_EQ(codeOf([&] { readRun(folder.path()); }), "run.newer");
}

TEST(RunLock, BelongsToOneTrainingAtATime) {
    const test::TempDir folder;
    {
        const RunLock first(folder.path());
        EXPECT_EQ(codeOf([&] { const RunLock second(folder.path()); }), "run.in_use");
    }
    EXPECT_EQ(codeOf([&] { const RunLock again(folder.path()); }), "nothing thrown");
}

}  // namespace
}  // namespace engine::training
