// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/run_list.h"

#include "engine/api/error.h"
#include "engine/train/event_file.h"
#include "engine/train/results_file.h"
#include "engine/train/run_lock.h"
#include "tests/support/recorded_run.h"
#include "tests/support/temp_dir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace engine {
namespace {

using nlohmann::json;
using test::RecordedRun;

std::string codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code;
    }
    return "nothing thrown";
}

std::string eventAt(const std::string& time) {
    return R"({"event":"start","time":")" + time + "\"}\n";
}

TEST(ListRuns, TellsWhatEveryRunIs) {
    const test::TempDir folder;
    RecordedRun().write(folder / "train");
    test::writeFile(folder / "train/weights/best.pt", "weights");
    test::writeFile(folder / "train/checkpoints/manifest.jsonl", "{\"epoch\":2}\n{\"epoch\":3}\n{\"epo");
    const RunList list = listRuns(folder.path());
    ASSERT_EQ(list.runs.size(), 1U);
    EXPECT_TRUE(list.issues.empty());
    const RunSummary& run = list.runs.front();
    EXPECT_EQ(run.folder, folder / "train");
    EXPECT_EQ(run.name, "train");
    EXPECT_EQ(run.started, "2026-03-01T10:00:00Z");
    EXPECT_EQ(run.touched, "2026-03-01T10:05:00Z");
    EXPECT_EQ(run.architecture, "yolo11n");
    EXPECT_EQ(run.dataset, "cells/data.yaml");
    EXPECT_EQ(run.fingerprint, "f1");
    EXPECT_EQ(run.valImages, 60);
    EXPECT_EQ(run.state, RunState::Completed);
    EXPECT_FALSE(run.canResume());
    EXPECT_EQ(run.epochsDone, 3);
    EXPECT_EQ(run.epochs, 3);
    EXPECT_EQ(run.nextEpoch, 4);
    EXPECT_EQ(run.bestEpoch, 2);
    EXPECT_EQ(run.best.map50_95, 0.6);
    EXPECT_EQ(run.best.perClass.size(), 2U);
    EXPECT_EQ(run.seconds, 13.5);
    EXPECT_EQ(run.bestWeights, folder / "train/weights/best.pt");
}

TEST(ListRuns, TheScoreHasTheIntervalThatItsClassesBear) {
    const test::TempDir folder;
    RecordedRun run;
    run.write(folder / "a");
    run.interrupt();
    run.write(folder / "b");
    const RunList list = listRuns(folder.path());
    const RunSummary &ended = list.runs.at(0), &killed = list.runs.at(1);
    ASSERT_TRUE(ended.interval);
    // Variances of 0.7 and 0.5 over 60 images, with plus four.
    EXPECT_NEAR(ended.interval->low, 0.6 - 0.0827, 1e-3);
    EXPECT_NEAR(ended.interval->high, 0.6 + 0.0827, 1e-3);
    EXPECT_FALSE(killed.interval);
}

TEST(ListRuns, TellsWhetherFrozenTensorsStayedAsTheyWere) {
    const auto proofOf = [](const json& before, const json& after) {
        const test::TempDir folder;
        RecordedRun run;
        run.record["freeze"] = {{"stages", {0}}, {"sha256_before", before}, {"sha256_after", after}};
        run.write(folder / "train");
        return listRuns(folder.path()).runs.at(0).frozen;
    };
    EXPECT_EQ(proofOf("aa", "aa"), FrozenProof::Unchanged);
    EXPECT_EQ(proofOf("aa", "bb"), FrozenProof::Changed);
    EXPECT_EQ(proofOf("aa", nullptr), FrozenProof::NotKnown);  // it did not end
    EXPECT_EQ(proofOf("aa", ""), FrozenProof::NotKnown);       // it failed
    EXPECT_EQ(proofOf("", ""), FrozenProof::NotKnown);         // nothing was frozen
    const test::TempDir folder;
    RecordedRun().write(folder / "old");  // which has no such record
    EXPECT_EQ(listRuns(folder.path()).runs.at(0).frozen, FrozenProof::NotKnown);
}

TEST(ListRuns, AKilledRunIsKnownFromItsResults) {
    const test::TempDir folder;
    RecordedRun run;
    run.interrupt();
    run.results += "4,18,1,1,1,0.75,0.5,0.95,0.9,1,1,1,0.1,0.1,0.";  // torn
    run.write(folder / "train");
    test::writeFile(folder / "train/checkpoints/manifest.jsonl", "{\"epoch\":1}\n{\"epoch\":2}\n");
    const RunSummary killed = listRuns(folder.path()).runs.at(0);
    EXPECT_EQ(killed.state, RunState::Unfinished);
    EXPECT_TRUE(killed.canResume());
    EXPECT_EQ(killed.epochsDone, 3);
    EXPECT_EQ(killed.bestEpoch, 2);
    EXPECT_EQ(killed.best.map50_95, 0.6);
    EXPECT_EQ(killed.nextEpoch, 3);
    EXPECT_EQ(killed.seconds, 13.5);
}

TEST(ListRuns, ARunThatSomebodyWorksOnIsRunning) {
    const test::TempDir folder;
    RecordedRun run;
    run.interrupt();
    run.write(folder / "train");
    {
        const training::RunLock lock(folder / "train");
        EXPECT_TRUE(isRunInUse(folder / "train"));
        EXPECT_EQ(listRuns(folder.path()).runs.at(0).state, RunState::Running);
        EXPECT_FALSE(listRuns(folder.path()).runs.at(0).canResume());
    }
    EXPECT_FALSE(isRunInUse(folder / "train"));
    EXPECT_EQ(listRuns(folder.path()).runs.at(0).state, RunState::Unfinished);
}

TEST(ListRuns, NamesEveryOutcome) {
    const test::TempDir folder;
    const std::vector<std::pair<std::string, RunState>> outcomes{{"completed", RunState::Completed},
                                                                 {"stopped_early", RunState::StoppedEarly},
                                                                 {"stopped_by_user", RunState::StoppedByUser},
                                                                 {"cancelled", RunState::Cancelled},
                                                                 {"failed", RunState::Failed},
                                                                 {"running", RunState::Unfinished}};
    for (const auto& [outcome, state] : outcomes) {
        RecordedRun run;
        run.record["outcome"] = outcome;
        run.write(folder / outcome);
        EXPECT_EQ(training::summariseRun(folder / outcome, run.record).state, state) << outcome;
    }
    EXPECT_EQ(listRuns(folder.path()).runs.size(), outcomes.size());
}

TEST(ListRuns, TheLatestComesFirst) {
    const test::TempDir folder;
    RecordedRun run;
    run.events = eventAt("2026-03-01T10:00:00Z");
    run.write(folder / "old");
    run.events = eventAt("2026-02-01T10:00:00Z") + eventAt("2026-04-01T10:00:00Z");  // resumed later
    run.write(folder / "resumed");
    run.events = "";
    run.write(folder / "without");
    std::vector<std::string> names;
    for (const RunSummary& found : listRuns(folder.path()).runs)
        names.push_back(found.name);
    EXPECT_EQ(names, (std::vector<std::string>{"resumed", "old", "without"}));
}

TEST(ListRuns, ADamagedRunIsAnIssueAndTheOthersGoOn) {
    const test::TempDir folder;
    RecordedRun().write(folder / "good");
    test::writeFile(folder / "torn/run.json", "{\"schema\": 1, \"outc");
    test::writeFile(folder / "lost/events.jsonl", eventAt("2026-03-01T10:00:00Z"));
    RecordedRun newer, other;
    newer.record["schema"] = 2;
    newer.write(folder / "newer");
    other.record.erase("dataset");
    other.write(folder / "other");
    std::filesystem::create_directory(folder / "no run");
    test::writeFile(folder / "file", "");
    const RunList list = listRuns(folder.path());
    ASSERT_EQ(list.runs.size(), 1U);
    EXPECT_EQ(list.runs[0].name, "good");
    std::vector<std::string> codes;
    for (const Issue& issue : list.issues) {
        codes.push_back(issue.code);
        EXPECT_EQ(issue.severity, Severity::Error);
        EXPECT_FALSE(issue.file.empty());
    }
    EXPECT_EQ(codes, (std::vector<std::string>{"run.not_a_run", "run.newer", "run.not_a_run", "run.not_a_run"}));
}

TEST(ListRuns, AFolderThatIsNotThereHasNone) {
    const test::TempDir folder;
    EXPECT_TRUE(listRuns(folder / "nowhere").runs.empty());
    test::writeFile(folder / "file", "");
    EXPECT_EQ(codeOf([&] { listRuns(folder / "file"); }), "run.folder_unreadable");
}

TEST(ListRuns, ReportsProgressAndStopsWhenAsked) {
    const test::TempDir folder;
    for (const char* name : {"a", "b", "c"})
        RecordedRun().write(folder / name);
    std::stop_source stop;
    std::vector<std::int64_t> done;
    const RunList list = listRuns(
        folder.path(),
        [&](const Progress& progress) {
            EXPECT_EQ(progress.total, 3);
            done.push_back(progress.done);
            if (progress.done == 2)
                stop.request_stop();
        },
        stop.get_token());
    EXPECT_EQ(done, (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(list.runs.size(), 2U);
}

TEST(ListRuns, LooksWithoutLeavingATrace) {
    const test::TempDir folder;
    RecordedRun().write(folder / "train");
    listRuns(folder.path());
    EXPECT_FALSE(std::filesystem::exists(folder / "train/.lock"));
}

TEST(ListRuns, KnowsAClassifierByItsResultsOrItsArguments) {
    const test::TempDir folder;
    RecordedRun run;
    run.interrupt();
    run.results =
        "epoch,time,train/loss,metrics/accuracy_top1,metrics/accuracy_top5,val/loss,lr/pg0,lr/pg1,lr/pg2\n"
        "1,2.5,1,0.75,1,1,0.1,0.1,0.1\n";
    run.write(folder / "a");
    run.results = "";
    run.write(folder / "b");
    test::writeFile(folder / "b/args.yaml", "task: \"classify\"\n");
    for (const RunSummary& found : listRuns(folder.path()).runs)
        EXPECT_EQ(found.task, DatasetTask::Classify) << found.name;
    EXPECT_EQ(training::summariseRun(folder / "a", run.record).score(), 0.75);
    EXPECT_EQ(training::summariseRun(folder / "b", run.record).bestEpoch, 0);
}

TEST(RenameRun, MovesTheFolder) {
    const test::TempDir folder;
    RecordedRun().write(folder / "train");
    const std::filesystem::path renamed = renameRun(folder / "train", "più rosso");
    EXPECT_EQ(renamed, folder / "più rosso");
    EXPECT_EQ(listRuns(folder.path()).runs.at(0).name, "più rosso");
    EXPECT_EQ(renameRun(renamed / "", "più rosso"), renamed);
}

TEST(RenameRun, RefusesWhatIsInUseOrTakenOrNoName) {
    const test::TempDir folder;
    RecordedRun().write(folder / "train");
    test::writeFile(folder / "file", "");
    EXPECT_EQ(codeOf([&] { renameRun(folder / "train", "file"); }), "run.name_taken");
    for (const char* name : {"", ".", "..", ".hidden", "a/b", "a\\b", "a:b", "a\nb", " a", "a ", "a."})
        EXPECT_EQ(codeOf([&] { renameRun(folder / "train", name); }), "run.name") << name;
    {
        const training::RunLock lock(folder / "train");
        EXPECT_EQ(codeOf([&] { renameRun(folder / "train", "other"); }), "run.in_use");
    }
    EXPECT_TRUE(std::filesystem::exists(folder / "train/run.json"));
}

TEST(EventFile, FindsTheEndsOfALongFile) {
    const test::TempDir folder;
    const std::string longLine = "{\"n\":2,\"text\":\"" + std::string(200'000, 'x') + "\"}\n";
    test::writeFile(folder / "events.jsonl", "{\"n\":1}\n" + longLine);
    EXPECT_EQ(training::firstObject(folder / "events.jsonl"), json({{"n", 1}}));
    EXPECT_EQ(training::lastObject(folder / "events.jsonl")["n"], 2);
    test::writeFile(folder / "events.jsonl", "{\"n\":1}\n" + longLine + "{\"n\":3}\n\n" + longLine.substr(0, 100'000));
    EXPECT_EQ(training::lastObject(folder / "events.jsonl")["n"], 3);
}

TEST(EventFile, NothingToFindIsNull) {
    const test::TempDir folder;
    EXPECT_TRUE(training::firstObject(folder / "none").is_null());
    EXPECT_TRUE(training::lastObject(folder / "none").is_null());
    test::writeFile(folder / "torn", "{\"n\":");
    EXPECT_TRUE(training::firstObject(folder / "torn").is_null());
    EXPECT_TRUE(training::lastObject(folder / "torn").is_null());
}

TEST(ReadResults, PassesOverRowsThatAreNoNumbers) {
    const test::TempDir folder;
    RecordedRun run;
    run.results += "4,x,1,1,1,0.75,0.5,0.8,0.5,1,1,1,0.1,0.1,0.1\n5,1\n";
    run.write(folder / "train");
    EXPECT_EQ(training::readResults(folder / "train/results.csv").rows.size(), 3U);
    test::writeFile(folder / "other.csv", "a,b\n1,2\n");
    EXPECT_TRUE(training::readResults(folder / "other.csv").rows.empty());
    EXPECT_TRUE(training::readResults(folder / "none.csv").rows.empty());
}

}  // namespace
}  // namespace engine
