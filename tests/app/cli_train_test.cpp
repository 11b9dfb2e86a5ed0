// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

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
