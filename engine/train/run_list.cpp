// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/run_list.h"

#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/train/config_json.h"
#include "engine/train/early_stopping.h"
#include "engine/train/event_file.h"
#include "engine/train/results_file.h"
#include "engine/train/run_folder.h"
#include "engine/train/run_lock.h"
#include "engine/train/score_variance.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <string>
#include <tuple>

namespace engine {
namespace {

using namespace training;
using nlohmann::json;

std::string timeOf(const json& event) {
    return event.is_object() && event.contains("time") && event["time"].is_string() ? event["time"].get<std::string>()
                                                                                    : std::string();
}

RunState stateOf(const std::filesystem::path& folder, const std::string& outcome) {
    if (outcome == "completed")
        return RunState::Completed;
    if (outcome == "stopped_early")
        return RunState::StoppedEarly;
    if (outcome == "stopped_by_user")
        return RunState::StoppedByUser;
    // Whoever resumes a run holds its lock for a while before run.json says so.
    if (isRunLocked(folder))
        return RunState::Running;
    if (outcome == "running")
        return RunState::Unfinished;
    return outcome == "cancelled" ? RunState::Cancelled : RunState::Failed;
}

/// The first line of args.yaml, for runs that have no score yet.
bool isClassifierByArguments(const std::filesystem::path& folder) {
    std::ifstream in(folder / "args.yaml", std::ios::binary);
    std::string line;
    return std::getline(in, line) && line.starts_with("task:") && line.find("classify") != std::string::npos;
}

/// run.json has the figures of a run that ended, all digits of them.
void readFigures(RunSummary& run, const json& record, const Results& results) {
    EarlyStopping best;
    for (const ResultsRow& row : results.rows) {
        run.epochsDone = std::max(run.epochsDone, row.epoch);
        run.seconds = std::max(run.seconds, row.seconds);
        if (best.add(row.epoch, row.fitness())) {
            run.best = row.val;
            run.bestClassification = row.classification;
        }
    }
    run.bestEpoch = best.bestEpoch;
    const json metrics = record.value("metrics", json());
    if (record.at("outcome") == "running" || !metrics.is_object())
        return;
    run.epochsDone = record.at("epochs_done");
    run.bestEpoch = record.at("best_epoch");
    if (metrics.contains("top1")) {
        run.bestClassification = classificationFromJson(metrics);
        return;
    }
    run.best = metricsFromJson(metrics);
    run.best.perClass = perClassFromJson(metrics.value("per_class", json::array()));
}

FrozenProof frozenProof(const json& record) {
    const json before = record.value("/freeze/sha256_before"_json_pointer, json()),
               after = record.value("/freeze/sha256_after"_json_pointer, json());
    // Both are empty where nothing was frozen, the second after a failure.
    if (!before.is_string() || !after.is_string() || before == "" || after == "")
        return FrozenProof::NotKnown;
    return before == after ? FrozenProof::Unchanged : FrozenProof::Changed;
}

void readTimes(RunSummary& run, const RunFolder& folder) {
    run.started = timeOf(firstObject(folder.events()));
    run.touched = timeOf(lastObject(folder.events()));
    const json checkpoint = lastObject(folder.checkpoints() / "manifest.jsonl");
    if (checkpoint.is_object() && checkpoint.contains("epoch") && checkpoint["epoch"].is_number_integer())
        run.nextEpoch = checkpoint["epoch"].get<std::int64_t>() + 1;
}

/// Folders with run.json, and those that lost it. Throws Error (Disk).
std::vector<std::filesystem::path> runFolders(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    std::error_code error;
    if (!std::filesystem::exists(folder, error) && !error)
        return found;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        const std::filesystem::path& path = entry->path();
        const bool isRun = std::filesystem::exists(path / "run.json", ignored) ||
                           std::filesystem::exists(path / "events.jsonl", ignored);
        if (isRun)
            found.push_back(path);
    }
    if (error)
        throw Error(ErrorKind::Disk, "run.folder_unreadable",
                    "[train] the folder of the runs cannot be read: " + error.message(), folder,
                    "check that you may read it", {error.message()});
    std::ranges::sort(found);
    return found;
}

Issue issueOf(const Error& error, const std::filesystem::path& folder) {
    Issue issue;
    issue.severity = Severity::Error;
    issue.code = error.code;
    issue.message = error.message;
    issue.file = error.file.empty() ? folder : error.file;
    issue.parameters = error.parameters;
    return issue;
}

}  // namespace

RunSummary training::summariseRun(const std::filesystem::path& path, const json& record) {
    const RunFolder folder(path);
    RunSummary run;
    run.folder = path;
    run.name = displayPath((path / "x").parent_path().filename());
    const Results results = readResults(folder.results());
    try {
        run.settings = configFromJson(record.at("settings"));
        run.epochs = record.at("settings").at("epochs");
        run.model = pathFromJson(record.at("model").at("file"));
        run.architecture = record.at("model").at("architecture");
        const json& dataset = record.at("dataset");
        run.dataset = pathFromJson(dataset.at("source"));
        run.fingerprint = dataset.at("fingerprint");
        run.trainImages = dataset.value("train_images", std::int64_t{0});
        run.valImages = dataset.value("val_images", std::int64_t{0});
        run.state = stateOf(path, record.at("outcome"));
        readFigures(run, record, results);
    } catch (const json::exception&) {
        throw Error(ErrorKind::Usage, "run.not_a_run", "[train] run.json lacks what every run has", folder.record(),
                    "choose the folder of a run, the one that holds run.json");
    }
    const bool isClassifier =
        run.bestClassification.fitness > 0 || results.isClassifier || isClassifierByArguments(path);
    run.task = isClassifier ? DatasetTask::Classify : DatasetTask::Detect;
    run.interval = scoreInterval(run);
    run.frozen = frozenProof(record);
    readTimes(run, folder);
    std::error_code ignored;
    if (std::filesystem::exists(folder.best(), ignored))
        run.bestWeights = folder.best();
    return run;
}

RunList listRuns(const std::filesystem::path& folder, const ProgressFunction& progress, std::stop_token stop) {
    RunList list;
    const std::vector<std::filesystem::path> folders = runFolders(folder);
    for (std::size_t index = 0; index < folders.size() && !stop.stop_requested(); ++index) {
        try {
            list.runs.push_back(summariseRun(folders[index], RunFolder(folders[index]).readRecord()));
        } catch (const Error& error) {
            list.issues.push_back(issueOf(error, folders[index]));
        }
        if (progress)
            progress({"runs", static_cast<std::int64_t>(index) + 1, static_cast<std::int64_t>(folders.size())});
    }
    std::ranges::sort(list.runs, [](const RunSummary& a, const RunSummary& b) {
        return std::tie(b.touched, a.name) < std::tie(a.touched, b.name);
    });
    return list;
}

}  // namespace engine
