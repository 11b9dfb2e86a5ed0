// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/evaluate.h"
#include "engine/api/evaluation_details.h"
#include "engine/api/issue.h"
#include "engine/api/progress.h"
#include "engine/api/train.h"

namespace engine {

/// What a run's folder says about it.
struct RunInfo {
    std::filesystem::path folder;
    TrainConfig config;
    std::vector<std::string> classNames;
    std::vector<EpochReport> epochs;  ///< finished ones
    bool isFinished = false;
    bool canResume = false;
    std::filesystem::path bestWeights;  ///< empty where no epoch was finished
};

/// Reads run.json and events.jsonl; a torn last line is ignored. Throws Error (Usage) where `folder` is no run.
RunInfo readRun(const std::filesystem::path& folder);

/// Unfinished: killed, or the power went; nobody works on it. StoppedByUser: for good, with endTraining().
/// Cancelled: stopped so that it can go on, which the window calls paused.
enum class RunState { Running, Unfinished, Completed, StoppedEarly, StoppedByUser, Cancelled, Failed };

/// "running", "unfinished", "completed", "stopped_early", "stopped_by_user", "cancelled", "failed"
inline const char* runStateName(RunState state) {
    switch (state) {
        case RunState::Running:
            return "running";
        case RunState::Unfinished:
            return "unfinished";
        case RunState::Completed:
            return "completed";
        case RunState::StoppedEarly:
            return "stopped_early";
        case RunState::StoppedByUser:
            return "stopped_by_user";
        case RunState::Cancelled:
            return "cancelled";
        case RunState::Failed:
            break;
    }
    return "failed";
}

/// Whether the frozen tensors came out of a run as they went in, by their SHA-256 before and after it. NotKnown:
/// nothing was frozen, or the run did not end.
enum class FrozenProof { NotKnown, Unchanged, Changed };

/// A run as a row of a list.
struct RunSummary {
    std::filesystem::path folder;
    std::string name;              ///< of the folder
    std::string started, touched;  ///< first and last event, UTC as "2026-01-31T23:59:59Z"; empty = not known
    std::filesystem::path model;   ///< the file that it started from
    std::string architecture;
    std::filesystem::path dataset;  ///< DatasetInfo::source
    std::string fingerprint;        ///< of images, labels and split
    TrainConfig settings;           ///< as asked for
    DatasetTask task = DatasetTask::Detect;
    std::int64_t trainImages = 0, valImages = 0;
    RunState state = RunState::Unfinished;
    std::int64_t epochsDone = 0, epochs = 0;
    std::int64_t nextEpoch = 1;  ///< where resumeTraining goes on: behind the last checkpoint
    std::int64_t bestEpoch = 0;  ///< 0 = no epoch was finished
    /// Of the best epoch. Where the run did not end, from results.csv: five decimals, no counts, no classes.
    DetectionMetrics best;
    ClassificationMetrics bestClassification;  ///< in place of `best`
    /// Of score(), by the approximation of compareRuns(); nothing where the run did not end.
    std::optional<ScoreInterval> interval;
    FrozenProof frozen = FrozenProof::NotKnown;
    double seconds = 0;                 ///< spent on the finished epochs
    std::filesystem::path bestWeights;  ///< empty where no epoch was finished

    bool canResume() const {
        return state == RunState::Unfinished || state == RunState::Cancelled || state == RunState::Failed;
    }
    /// mAP50-95, of a classifier top-1; in [0, 1].
    double score() const { return task == DatasetTask::Classify ? bestClassification.top1 : best.map50_95; }
};

struct RunList {
    std::vector<RunSummary> runs;  ///< the one that was worked on last first
    std::vector<Issue> issues;     ///< one for each run that cannot be read
};

/// Every run directly inside `folder`: a folder with run.json. The folders are the truth, so there is no index to go
/// stale; of each, run.json and results.csv are read, and the ends of events.jsonl and of the list of checkpoints.
/// Empty where `folder` does not exist. Throws Error (Disk) where it cannot be read. A stop request returns what was
/// read so far.
RunList listRuns(const std::filesystem::path& folder, const ProgressFunction& progress = {}, std::stop_token stop = {});

/// Whether a process works on the run at this moment.
bool isRunInUse(const std::filesystem::path& folder);

/// Gives the folder another name beside its neighbours and returns its new path. Throws Error (Usage) where a process
/// works on the run ("run.in_use"), the name is taken ("run.name_taken") or is none for a folder ("run.name"), Error
/// (Disk).
std::filesystem::path renameRun(const std::filesystem::path& folder, const std::string& name);

/// One thing that two runs were not told alike, as text; empty = not recorded. `name` is the key in args.yaml or in the
/// settings of run.json; what a run chose for itself ends in "_used".
struct SettingDifference {
    std::string name, a, b;
};

/// Of b against a.
enum class RunVerdict { Unknown, TooClose, Better, Worse };

struct RunComparison {
    RunSummary a, b;
    std::vector<SettingDifference> settings;  ///< without name and place of the runs
    /// Why the scores say nothing about each other: "task"; "data"; "split" where the images, as far as the record
    /// tells, are the same ones, divided otherwise. Empty: they can be compared.
    std::vector<std::string> mismatches;
    std::string metric;     ///< "map50_95", "top1"
    double difference = 0;  ///< score of b minus score of a
    double margin = 0;      ///< differences up to this one are too close to call; 0 = not known
    RunVerdict verdict = RunVerdict::Unknown;
};

/// The verdict is an approximation from what is recorded, without looking at a picture, and errs towards "too close":
/// the AP of a class is taken for a proportion over its validation images (all boxes of an image as one observation;
/// Agresti and Coull's plus four), the classes for independent, and so are the two runs, although they saw the same
/// images. `margin` is 1.96 standard errors of the difference. Unknown where the runs cannot be compared or one did not
/// end with figures for its classes. Throws Error (Usage) where one is no run.
RunComparison compareRuns(const std::filesystem::path& a, const std::filesystem::path& b);

}  // namespace engine
