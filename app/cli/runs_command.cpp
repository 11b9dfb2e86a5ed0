// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "engine/api/error.h"
#include "engine/api/run.h"

namespace cli {
namespace {

struct ComparedRuns {
    std::string a, b;
};

const char* scoreName(const engine::RunSummary& run) {
    return run.task == engine::DatasetTask::Classify ? "top1" : "map50_95";
}

/// The figures of the best epoch; null before the first one.
Json metricsOf(const engine::RunSummary& run) {
    if (run.bestEpoch == 0)
        return {};
    if (run.task == engine::DatasetTask::Classify)
        return {{"top1", run.bestClassification.top1}, {"top5", run.bestClassification.top5}};
    return {{"map50_95", run.best.map50_95},
            {"map50", run.best.map50},
            {"precision", run.best.precision},
            {"recall", run.best.recall}};
}

/// Null where nothing was frozen or the run did not end.
Json frozenUnchanged(const engine::RunSummary& run) {
    return run.frozen == engine::FrozenProof::NotKnown ? Json() : Json(run.frozen == engine::FrozenProof::Unchanged);
}

const char* frozenText(const engine::RunSummary& run) {
    switch (run.frozen) {
        case engine::FrozenProof::Unchanged:
            return "unchanged";
        case engine::FrozenProof::Changed:
            return "CHANGED";
        case engine::FrozenProof::NotKnown:
            break;
    }
    return "";
}

Json runJson(const engine::RunSummary& run) {
    const auto orNull = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return {{"name", run.name},
            {"run_dir", pathText(run.folder)},
            {"outcome", engine::runStateName(run.state)},
            {"can_resume", run.canResume()},
            {"task", engine::taskName(run.task)},
            {"model", pathText(run.model)},
            {"architecture", run.architecture},
            {"data", pathText(run.dataset)},
            {"fingerprint", run.fingerprint},
            {"train_images", run.trainImages},
            {"val_images", run.valImages},
            {"started", orNull(run.started)},
            {"touched", orNull(run.touched)},
            {"epochs_done", run.epochsDone},
            {"epochs", run.epochs},
            {"best_epoch", run.bestEpoch},
            {"metrics", metricsOf(run)},
            {"interval", run.interval ? Json{rounded(run.interval->low, 6), rounded(run.interval->high, 6)} : Json()},
            {"frozen_unchanged", frozenUnchanged(run)},
            {"seconds", rounded(run.seconds, 1)},
            {"best_weights", orNull(pathText(run.bestWeights))}};
}

const char* verdictName(engine::RunVerdict verdict) {
    switch (verdict) {
        case engine::RunVerdict::TooClose:
            return "too_close";
        case engine::RunVerdict::Better:
            return "better";
        case engine::RunVerdict::Worse:
            return "worse";
        case engine::RunVerdict::Unknown:
            break;
    }
    return "unknown";
}

void printRuns(const std::vector<engine::RunSummary>& runs) {
    std::size_t width = 12;
    for (const engine::RunSummary& run : runs)
        width = std::max(width, run.name.size());
    std::cout << fmt::format("{:<{}}  {:<14}{:<20}{:>9}{:>6}  {:<9}{:>7}{:>15}  {}\n", "name", width, "outcome",
                             "architecture", "epochs", "best", "metric", "score", "time", "data");
    for (const engine::RunSummary& run : runs) {
        const bool isMeasured = run.bestEpoch > 0;
        std::cout << fmt::format(
            "{:<{}}  {:<14}{:<20}{:>9}{:>6}  {:<9}{:>7}{:>15}  {}\n", run.name, width, engine::runStateName(run.state),
            run.architecture, fmt::format("{}/{}", run.epochsDone, run.epochs),
            isMeasured ? std::to_string(run.bestEpoch) : "", isMeasured ? scoreName(run) : "",
            isMeasured ? fmt::format("{:.3f}", run.score()) : "", durationText(run.seconds), pathText(run.dataset));
    }
}

int list(const std::string& folder, const CommonOptions& common, const std::stop_token& stop) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored))
        throw engine::Error(engine::ErrorKind::Usage, "file.missing", "there is no folder " + folder, folder,
                            "give the folder that runs were written to, as with train --project");
    ProgressLine line(common.isQuiet);
    const engine::RunList found = engine::listRuns(
        folder,
        [&line](const engine::Progress& progress) { line.update(progress.phase, progress.done, progress.total); },
        stop);
    for (const engine::Issue& issue : found.issues)
        line.message(issueText(issue));
    line.clear();
    if (common.isJson) {
        Json runs = Json::array(), issues = Json::array();
        for (const engine::RunSummary& run : found.runs)
            runs.push_back(runJson(run));
        for (const engine::Issue& issue : found.issues)
            issues.push_back(toJson(issue));
        printJson({{"runs", runs}, {"issues", issues}}, 2);
    } else {
        printRuns(found.runs);
    }
    return stop.stop_requested() ? kCancelled : kDone;
}

std::string mismatchText(const std::string& code) {
    if (code == "task")
        return "one detects, the other classifies";
    return code == "split" ? "other validation images of the same data" : "other data";
}

std::string verdictText(const engine::RunComparison& pair) {
    std::string reasons;
    for (const std::string& code : pair.mismatches)
        reasons += (reasons.empty() ? "" : ", ") + mismatchText(code);
    if (!reasons.empty())
        return "not comparable: " + reasons;
    switch (pair.verdict) {
        case engine::RunVerdict::TooClose:
            return fmt::format("too close to call: {:+.3f}, up to {:.3f} may be chance", pair.difference, pair.margin);
        case engine::RunVerdict::Better:
        case engine::RunVerdict::Worse:
            return fmt::format("{} is better by {:.3f}; up to {:.3f} may be chance",
                               pair.difference > 0 ? pair.b.name : pair.a.name, std::abs(pair.difference), pair.margin);
        case engine::RunVerdict::Unknown:
            break;
    }
    return "no verdict: a run did not end with figures for its classes";
}

void printComparison(const engine::RunComparison& pair) {
    std::size_t width = 20;
    for (const engine::SettingDifference& row : pair.settings)
        width = std::max(width, row.a.size());
    const auto print = [width](const std::string& name, const std::string& a, const std::string& b) {
        std::cout << fmt::format("{:<24}{:<{}}  {}\n", name, a, width, b);
    };
    const auto score = [](const engine::RunSummary& run) {
        return run.bestEpoch > 0 ? fmt::format("{:.3f}, epoch {}", run.score(), run.bestEpoch) : std::string("none");
    };
    print("", pair.a.name, pair.b.name);
    print(pair.metric, score(pair.a), score(pair.b));
    if (pair.a.frozen != engine::FrozenProof::NotKnown || pair.b.frozen != engine::FrozenProof::NotKnown)
        print("frozen tensors (sha256)", frozenText(pair.a), frozenText(pair.b));
    for (const engine::SettingDifference& row : pair.settings)
        print(row.name, row.a, row.b);
    std::cout << verdictText(pair) << '\n';
}

int compare(const ComparedRuns& runs, const CommonOptions& common) {
    const engine::RunComparison pair = engine::compareRuns(runs.a, runs.b);
    if (!common.isJson) {
        printComparison(pair);
        return kDone;
    }
    Json settings = Json::array();
    for (const engine::SettingDifference& row : pair.settings)
        settings.push_back({{"name", row.name}, {"a", row.a}, {"b", row.b}});
    printJson({{"a", runJson(pair.a)},
               {"b", runJson(pair.b)},
               {"settings", settings},
               {"comparable", pair.mismatches.empty()},
               {"mismatches", pair.mismatches},
               {"metric", pair.metric},
               {"difference", rounded(pair.difference, 6)},
               {"margin", pair.margin > 0 ? Json(rounded(pair.margin, 6)) : Json()},
               {"verdict", verdictName(pair.verdict)}},
              2);
    return kDone;
}

}  // namespace

void addRunsCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* runs = app.add_subcommand("runs", "lists runs, compares two");
    runs->require_subcommand(1);

    CLI::App* listed = runs->add_subcommand("list", "every run in a folder, the latest first");
    auto folder = std::make_shared<std::string>();
    listed->add_option("DIR", *folder, "folder of the runs, as train --project")->required();
    addCommonOptions(*listed, common);
    listed->callback([folder, &run] {
        run = [folder](const CommonOptions& options, std::stop_token stop) { return list(*folder, options, stop); };
    });

    CLI::App* compared = runs->add_subcommand("compare", "scores and settings of two runs, and whether B is better");
    auto pair = std::make_shared<ComparedRuns>();
    compared->add_option("A", pair->a, "folder of a run")->required();
    compared->add_option("B", pair->b, "folder of another run")->required();
    addCommonOptions(*compared, common);
    compared->callback([pair, &run] {
        run = [pair](const CommonOptions& options, std::stop_token) { return compare(*pair, options); };
    });
}

}  // namespace cli
