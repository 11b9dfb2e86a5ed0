// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_runs.h"

#include <fmt/format.h>

#include <algorithm>

#include "tests/support/fake_engine.h"

namespace fake {

RunScript& runs() {
    static RunScript script;
    return script;
}

void resetRuns() {
    RunScript& script = runs();
    script.list = {};
    script.comparison = {};
    script.listFailure.reset();
    script.compareFailure.reset();
    script.renameFailure.reset();
    script.inUse.clear();
    script.renamed.clear();
    script.listed = 0;
    script.compared = 0;
}

engine::RunSummary runSummary(const std::filesystem::path& folder, int day, double map50_95) {
    engine::RunSummary run;
    run.folder = folder;
    run.name = folder.filename().string();
    run.started = fmt::format("2026-03-{:02}T10:00:00Z", day);
    run.touched = fmt::format("2026-03-{:02}T10:05:00Z", day);
    run.model = "models/yolo11n.pt";
    run.architecture = "yolo11n";
    run.dataset = "cells/data.yaml";
    run.fingerprint = "f1";
    run.trainImages = 205;
    run.valImages = 87;
    run.state = engine::RunState::Completed;
    run.epochsDone = 10;
    run.epochs = 10;
    run.nextEpoch = 11;
    run.bestEpoch = 8;
    run.best.map50_95 = map50_95;
    run.interval = engine::ScoreInterval{map50_95 - 0.06, map50_95 + 0.06};
    run.frozen = engine::FrozenProof::Unchanged;
    run.seconds = 41;
    run.bestWeights = folder / "weights/best.pt";
    return run;
}

}  // namespace fake

namespace engine {
namespace {

RunSummary listedRun(const std::filesystem::path& folder) {
    const auto& runs = fake::runs().list.runs;
    const auto found =
        std::find_if(runs.begin(), runs.end(), [&](const RunSummary& run) { return run.folder == folder; });
    return found == runs.end() ? RunSummary() : *found;
}

}  // namespace

RunList listRuns(const std::filesystem::path&, const ProgressFunction& progress, std::stop_token stop) {
    const fake::Inside inside;
    ++fake::runs().listed;
    if (fake::runs().listFailure)
        throw *fake::runs().listFailure;
    if (progress)
        progress({"runs", 1, 2});
    return fake::waitFor(fake::script().itemInterval, stop) ? fake::runs().list : RunList();
}

RunComparison compareRuns(const std::filesystem::path& a, const std::filesystem::path& b) {
    const fake::Inside inside;
    ++fake::runs().compared;
    if (fake::runs().compareFailure)
        throw *fake::runs().compareFailure;
    RunComparison pair = fake::runs().comparison;
    pair.a = listedRun(a);
    pair.b = listedRun(b);
    pair.metric = "map50_95";
    pair.difference = pair.b.score() - pair.a.score();
    return pair;
}

bool isRunInUse(const std::filesystem::path& folder) {
    const auto& inUse = fake::runs().inUse;
    return std::find(inUse.begin(), inUse.end(), folder) != inUse.end();
}

std::filesystem::path renameRun(const std::filesystem::path& folder, const std::string& name) {
    if (fake::runs().renameFailure)
        throw *fake::runs().renameFailure;
    fake::runs().renamed.emplace_back(folder, name);
    const std::filesystem::path to = folder.parent_path() / name;
    for (RunSummary& run : fake::runs().list.runs) {
        if (run.folder != folder)
            continue;
        run.folder = to;
        run.name = name;
    }
    return to;
}

}  // namespace engine
