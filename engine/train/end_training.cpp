// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/run.h"
#include "engine/api/train.h"
#include "engine/core/error_translation.h"
#include "engine/train/config_json.h"
#include "engine/train/run_folder.h"
#include "engine/train/run_lock.h"
#include "engine/train/run_record.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace engine {
namespace {

using namespace training;
using nlohmann::json;

/// What a stopped run has written already, a killed one not.
void recordBest(json& record, const EpochReport& best, std::int64_t epochsDone) {
    record["epochs_done"] = epochsDone;
    if (record.value("best_epoch", std::int64_t{0}) == best.epoch && record.contains("metrics") &&
        record["metrics"].is_object())
        return;
    record["best_epoch"] = best.epoch;
    record["metrics"] = best.classification.images > 0 ? toJson(best.classification) : toJson(best.val);
}

TrainReport endRun(const std::filesystem::path& path) {
    RunFolder folder(std::filesystem::absolute(path));
    const RunLock lock(folder.path());
    json record = folder.readRecord();
    requireUnfinished(record, folder.path());
    const RunInfo run = readRun(folder.path());
    const std::int64_t bestEpoch = run.epochs.empty() ? 0 : run.epochs.back().bestEpoch;
    const auto best = std::find_if(run.epochs.begin(), run.epochs.end(),
                                   [bestEpoch](const EpochReport& epoch) { return epoch.epoch == bestEpoch; });
    if (best == run.epochs.end() || run.bestWeights.empty())
        throw Error(ErrorKind::Usage, "run.nothing_to_keep",
                    "[train] the run has not finished an epoch: there is nothing to keep", folder.path(),
                    "resume it, or delete its folder");

    const std::int64_t epochsDone = run.epochs.back().epoch;
    const char* outcome = outcomeName(TrainOutcome::StoppedByUser);
    recordBest(record, *best, epochsDone);
    record["outcome"] = outcome;
    folder.writeRecord(record);
    folder.appendEvent(
        {{"event", "end"}, {"outcome", outcome}, {"best_epoch", bestEpoch}, {"epochs_done", epochsDone}});
    return {TrainOutcome::StoppedByUser, folder.path(), bestEpoch, epochsDone, best->val, best->classification};
}

}  // namespace

TrainReport endTraining(const std::filesystem::path& runFolder) {
    try {
        return endRun(runFolder);
    } catch (const json::exception&) {
        throw Error(ErrorKind::Usage, "run.not_a_run", "[train] run.json lacks the settings of a run",
                    runFolder / "run.json", "choose the folder of a run, the one that holds run.json");
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
