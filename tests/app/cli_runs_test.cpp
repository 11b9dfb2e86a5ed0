// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/app/run_cli.h"
#include "tests/support/recorded_run.h"
#include "tests/support/temp_dir.h"

namespace {

using test::CliResult;
using test::RecordedRun;
using test::runCli;

TEST(CliRuns, ListsEveryRunAndSaysWhichIsDamaged) {
    const test::TempDir folder;
    RecordedRun().write(folder / "train");
    RecordedRun killed;
    killed.interrupt();
    killed.events = "{\"event\":\"start\",\"time\":\"2026-04-01T10:00:00Z\"}\n";
    killed.write(folder / "train2");
    test::writeFile(folder / "torn/run.json", "{");
    const CliResult result = runCli({"runs", "list", folder.path().string(), "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.err.find("torn"), std::string::npos) << result.err;
    const nlohmann::json runs = result.json()["runs"];
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0]["name"], "train2");
    EXPECT_EQ(runs[0]["outcome"], "unfinished");
    EXPECT_EQ(runs[0]["can_resume"], true);
    EXPECT_EQ(runs[1]["outcome"], "completed");
    EXPECT_EQ(runs[1]["run_dir"], (folder / "train").string());
    EXPECT_EQ(runs[1]["metrics"]["map50_95"], 0.6);
    EXPECT_EQ(runs[1]["best_epoch"], 2);
    EXPECT_TRUE(runs[1]["best_weights"].is_null());
    EXPECT_EQ(result.json()["issues"][0]["code"], "run.not_a_run");
}

TEST(CliRuns, ATableHasARowForEachRun) {
    const test::TempDir folder;
    RecordedRun().write(folder / "train");
    const CliResult result = runCli({"runs", "list", folder.path().string()});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.out.find("completed"), std::string::npos) << result.out;
    EXPECT_NE(result.out.find("0.600"), std::string::npos) << result.out;
    EXPECT_NE(result.out.find("3/3"), std::string::npos) << result.out;
}

TEST(CliRuns, SaysThatFrozenTensorsDidNotChange) {
    const test::TempDir folder;
    RecordedRun run;
    run.write(folder / "a");
    run.record["freeze"] = {{"sha256_before", "aa"}, {"sha256_after", "aa"}};
    run.write(folder / "b");
    const std::vector<std::string> paths{(folder / "a").string(), (folder / "b").string()};
    const nlohmann::json pair = runCli({"runs", "compare", paths[0], paths[1], "--json"}).json();
    EXPECT_TRUE(pair["a"]["frozen_unchanged"].is_null());
    EXPECT_EQ(pair["b"]["frozen_unchanged"], true);
    EXPECT_NEAR(pair["b"]["interval"][1].get<double>(), 0.6827, 1e-3);
    const CliResult table = runCli({"runs", "compare", paths[0], paths[1]});
    EXPECT_NE(table.out.find("frozen tensors (sha256)"), std::string::npos) << table.out;
    EXPECT_NE(table.out.find("unchanged"), std::string::npos) << table.out;
}

TEST(CliRuns, AFolderThatIsNotThereIsWrongUsage) {
    const CliResult result = runCli({"runs", "list", "/nowhere/at all"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_NE(result.err.find("/nowhere/at all"), std::string::npos) << result.err;
    EXPECT_EQ(runCli({"runs"}).exitCode, 2);
    EXPECT_EQ(runCli({"runs", "compare", "/nowhere"}).exitCode, 2);
}

TEST(CliRuns, ComparesSettingsAndScores) {
    const test::TempDir folder;
    RecordedRun a, b;
    a.write(folder / "a");
    b.record["settings"]["lr0"] = 0.001;
    b.setScore(0.9);
    b.write(folder / "b");
    const std::vector<std::string> paths{(folder / "a").string(), (folder / "b").string()};
    const CliResult result = runCli({"runs", "compare", paths[0], paths[1], "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const nlohmann::json pair = result.json();
    EXPECT_EQ(pair["comparable"], true);
    EXPECT_EQ(pair["verdict"], "better");
    EXPECT_NEAR(pair["difference"].get<double>(), 0.3, 1e-9);
    EXPECT_EQ(pair["settings"], (nlohmann::json{{{"name", "lr0"}, {"a", "0.01"}, {"b", "0.001"}}}));
    EXPECT_EQ(pair["a"]["name"], "a");
    const CliResult table = runCli({"runs", "compare", paths[0], paths[1]});
    EXPECT_NE(table.out.find("b is better by 0.300"), std::string::npos) << table.out;
    b.record["dataset"]["fingerprint"] = "f2";
    b.write(folder / "b");
    const CliResult other = runCli({"runs", "compare", paths[0], paths[1]});
    EXPECT_NE(other.out.find("not comparable: other data"), std::string::npos) << other.out;
}

}  // namespace
