// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <csignal>
#include <sstream>

#include "tests/app/run_cli.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using test::CliResult;
using test::runCli;

/// Four drawn pictures for training and one for validation are enough to see every file of a run.
class CliTrain : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(runCli({"data", "sample", (m_folder / "data").string(), "--images", "5", "--quiet"}).exitCode, 0);
        m_before = test::treeState(m_folder / "data");
    }
    void TearDown() override { EXPECT_EQ(test::treeState(m_folder / "data"), m_before) << "the dataset was touched"; }

    std::vector<std::string> arguments(const std::string& epochs) const {
        return {"train",
                "--model",
                "yolo11n.yaml",
                "--data",
                (m_folder / "data/data.yaml").string(),
                "--epochs",
                epochs,
                "--imgsz",
                "64",
                "--batch",
                "2",
                "--project",
                (m_folder / "runs").string(),
                "--name",
                "t",
                "--threads",
                "1",
                "--precision",
                "fp32",
                "--json"};
    }

    test::TempDir m_folder;
    std::string m_before;
};

TEST_F(CliTrain, LeavesTheWholeRunFolderAndReportsEveryEpoch) {
    const CliResult result = runCli(arguments("2"));
    ASSERT_EQ(result.exitCode, 0) << result.err;
    std::vector<std::string> events;
    for (const nlohmann::json& line : result.lines()) {
        const std::string event = line["event"];
        if (event != "step")
            events.push_back(event);
        if (event == "epoch") {
            EXPECT_EQ(line["epochs"], 2);
            EXPECT_GT(line["train"]["box_loss"].get<double>() + line["train"]["cls_loss"].get<double>(), 0.0);
            EXPECT_TRUE(line["val"].contains("map50_95"));
            EXPECT_TRUE(line["seconds"].contains("total"));
        }
    }
    EXPECT_EQ(events, (std::vector<std::string>{"start", "epoch", "epoch", "end"}));
    const std::filesystem::path run = m_folder / "runs/t";
    for (const char* file :
         {"args.yaml", "results.csv", "run.json", "events.jsonl", "weights/best.pt", "weights/last.pt"}) {
        EXPECT_TRUE(std::filesystem::is_regular_file(run / file)) << file;
    }
    std::istringstream csv(test::readFile(run / "results.csv"));
    std::string header;
    std::getline(csv, header);
    EXPECT_EQ(header,
              "epoch,time,train/box_loss,train/cls_loss,train/dfl_loss,metrics/precision(B),metrics/recall(B),metrics/"
              "mAP50(B),"
              "metrics/mAP50-95(B),val/box_loss,val/cls_loss,val/dfl_loss,lr/pg0,lr/pg1,lr/pg2");
    EXPECT_EQ(runCli({"predict", "--model", (run / "weights/best.pt").string(), "--source",
                      (m_folder / "data/images/val").string(), "--imgsz", "64", "--json"})
                  .exitCode,
              0);
}

TEST_F(CliTrain, ARecipeOfTwoPhasesSaysWhatLearnsInEach) {
    std::vector<std::string> two = arguments("3");
    two.insert(two.end(), {"--recipe", "head-then-top", "--class-weights", "balanced", "--stage-lr-decay", "0.9"});
    const CliResult result = runCli(two);
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const nlohmann::json phases = result.lines().front()["phases"];
    ASSERT_EQ(phases.size(), 2u);
    EXPECT_EQ(phases[0]["first_epoch"], 1);
    EXPECT_EQ(phases[1]["first_epoch"], 2);
    EXPECT_EQ(phases[1]["epochs"], 2);
    EXPECT_LT(phases[0]["trainable_parameters"], phases[1]["trainable_parameters"]);
    EXPECT_NEAR(phases[1]["lr"].get<double>() / phases[0]["lr"].get<double>(), 0.1, 1e-9);
    // Stages 12 and 13: an upsampling without parameters, and the first block of the neck.
    EXPECT_NEAR(phases[1]["first_stage_lr"].get<double>() / phases[1]["lr"].get<double>(), std::pow(0.9, 10), 1e-9);
    const nlohmann::json settings = nlohmann::json::parse(test::readFile(m_folder / "runs/t/run.json"))["settings"];
    EXPECT_EQ(settings["patience"], 15);  // four images
    EXPECT_NEAR(settings["mosaic"].get<double>(), 0.04, 1e-12);
    EXPECT_EQ(settings["nbs"], 2);
}

// As mosaic is to a classifier, they are nothing to a detector.
TEST_F(CliTrain, AutomaticAugmentationAndErasingAreKeptInTheRun) {
    std::vector<std::string> automatic = arguments("1");
    automatic.insert(automatic.end(), {"--auto-augment", "RandAugment", "--erasing", "0.4"});
    const CliResult result = runCli(automatic);
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const nlohmann::json settings = nlohmann::json::parse(test::readFile(m_folder / "runs/t/run.json"))["settings"];
    EXPECT_EQ(settings["auto_augment"], "randaugment");
    EXPECT_EQ(settings["erasing"], 0.4);
    const std::string yaml = test::readFile(m_folder / "runs/t/args.yaml");
    EXPECT_NE(yaml.find("auto_augment: \"randaugment\"\n"), std::string::npos) << yaml;
    EXPECT_NE(yaml.find("erasing: 0.4\n"), std::string::npos) << yaml;
}

TEST_F(CliTrain, ARecipeAndAFreezeExcludeEachOther) {
    std::vector<std::string> both = arguments("1");
    both.insert(both.end(), {"--recipe", "head-only", "--freeze", "3"});
    EXPECT_EQ(runCli(both).exitCode, 2);
    std::vector<std::string> tooLong = arguments("2");
    tooLong.insert(tooLong.end(), {"--head-first", "2"});
    const CliResult refused = runCli(tooLong);
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_NE(refused.err.find("head_first_epochs"), std::string::npos) << refused.err;
}

TEST_F(CliTrain, AdviceNamesARecipeAndItsNumbers) {
    if (runCli({"model", "list", "--json"}).out.find("lite_detector") == std::string::npos)
        GTEST_SKIP() << "no built-in models";
    const CliResult result =
        runCli({"advise", "--model", "lite_detector", "--data", (m_folder / "data/data.yaml").string(), "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const nlohmann::json advice = result.json();
    EXPECT_EQ(advice["recipe"], "first-blocks");  // four drawn smears: few, and nothing that ImageNet shows
    EXPECT_EQ(advice["images"], 4);
    EXPECT_LT(advice["similarity"], 0.5);
    EXPECT_TRUE(advice["recall"].is_null());
    EXPECT_GE(advice["reasons"].size(), 3u);
}

TEST_F(CliTrain, ATakenNameGetsANumber) {
    ASSERT_EQ(runCli(arguments("1")).exitCode, 0);
    const CliResult second = runCli(arguments("1"));
    ASSERT_EQ(second.exitCode, 0) << second.err;
    EXPECT_EQ(std::filesystem::path(second.lines().back()["run_dir"].get<std::string>()).filename(), "t2");
}

TEST_F(CliTrain, CtrlCLeavesARunThatResumesToTheSameWeights) {
    const auto isSecondEpoch = [](const std::string& line) {
        const nlohmann::json event = nlohmann::json::parse(line);
        return event["event"] == "epoch" && event["epoch"] == 1;
    };
    const CliResult stopped = test::runCliAndSignal(arguments("3"), isSecondEpoch, SIGINT);
    ASSERT_EQ(stopped.exitCode, 9) << stopped.err;
    EXPECT_EQ(stopped.lines().back()["outcome"], "cancelled");
    const std::string run = stopped.lines().back()["run_dir"];
    const CliResult resumed = runCli({"train", "--resume", run, "--threads", "1", "--json"});
    ASSERT_EQ(resumed.exitCode, 0) << resumed.err;
    EXPECT_EQ(resumed.lines().back()["epochs_done"], 3);

    const CliResult straight = runCli(arguments("3"));
    ASSERT_EQ(straight.exitCode, 0);
    const std::filesystem::path other = straight.lines().back()["run_dir"].get<std::string>();
    for (const char* column : {"train", "val"}) {
        EXPECT_EQ(resumed.lines()[resumed.lines().size() - 2][column],
                  straight.lines()[straight.lines().size() - 2][column])
            << column;
    }
    EXPECT_NE(std::filesystem::path(run), other);
}

TEST_F(CliTrain, AFinishedRunIsNotResumed) {
    ASSERT_EQ(runCli(arguments("1")).exitCode, 0);
    EXPECT_EQ(runCli({"train", "--resume", (m_folder / "runs/t").string()}).exitCode, 2);
    EXPECT_EQ(runCli({"train", "--resume", (m_folder / "data").string()}).exitCode, 2);
}

TEST_F(CliTrain, WrongFreezeIsWrongUsage) {
    std::vector<std::string> given = arguments("1");
    given.insert(given.end(), {"--freeze", "everything"});
    EXPECT_EQ(runCli(given).exitCode, 2);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "runs"));
}

}  // namespace
