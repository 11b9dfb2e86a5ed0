// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/run.h"
#include "engine/core/read_file.h"
#include "engine/train/config_json.h"
#include "engine/train/run_folder.h"
#include "engine/train/run_list.h"
#include "engine/train/score_variance.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace engine {
namespace {

using namespace training;
using nlohmann::json;

/// What else a run's record tells apart, and where it stands in run.json.
struct UsedValue {
    const char* name;
    const char* place;
};
constexpr std::array kUsedValues{
    UsedValue{"architecture_used", "/model/architecture"},
    UsedValue{"weights_used", "/model/sha256"},
    UsedValue{"optimizer_used", "/optimizer/name"},
    UsedValue{"lr0_used", "/optimizer/learning_rate"},
    UsedValue{"momentum_used", "/optimizer/momentum"},
    UsedValue{"device_used", "/device_name"},
    UsedValue{"precision_used", "/precision"},
    UsedValue{"espalier_used", "/versions/espalier"},
    UsedValue{"libtorch_used", "/versions/libtorch"},
};

std::string choiceOf(const json& value, std::initializer_list<const char*> names) {
    const auto index = value.get<std::size_t>();
    return index < names.size() ? names.begin()[index] : compactText(value);
}

std::string textOf(const std::string& name, const json& value) {
    if (value.is_null())
        return {};
    if (name == "feature_caching")
        return choiceOf(value, {"auto", "off", "on"});
    if (name == "class_weights")
        return choiceOf(value, {"equal", "balanced"});
    if (name == "model" || name == "data" || name == "overlay")
        return displayPath(pathFromJson(value));
    return value.is_string() ? value.get<std::string>() : compactText(value);
}

struct Recorded {
    json record;
    RunSummary summary;
    TrainConfig config;
};

Recorded readRecorded(const std::filesystem::path& path) {
    const RunFolder folder(path);
    Recorded run;
    run.record = folder.readRecord();
    run.summary = summariseRun(path, run.record);
    try {
        run.config = configFromJson(run.record.at("settings"));
    } catch (const json::exception&) {
        throw Error(ErrorKind::Usage, "run.not_a_run", "[train] run.json lacks the settings of a run", folder.record(),
                    "choose the folder of a run, the one that holds run.json");
    }
    return run;
}

std::vector<SettingDifference> differences(const Recorded& runA, const Recorded& runB) {
    std::vector<SettingDifference> found;
    // Not the recorded text: a setting that an older run does not know has its default.
    const json a = toJson(runA.config), b = toJson(runB.config);
    // Where a run is, and what it shows meanwhile, changes nothing.
    constexpr std::array kUnrelated{"name", "project", "pinned"};
    for (const auto& [name, value] : a.items())
        if (std::ranges::find(kUnrelated, name) == kUnrelated.end() && value != b.at(name))
            found.push_back({name, textOf(name, value), textOf(name, b.at(name))});
    for (const UsedValue& used : kUsedValues) {
        const json::json_pointer place(used.place);
        const json of = runA.record.value(place, json()), other = runB.record.value(place, json());
        if (of != other)
            found.push_back({used.name, textOf(used.name, of), textOf(used.name, other)});
    }
    return found;
}

std::vector<std::string> mismatchesOf(const Recorded& runA, const Recorded& runB) {
    const RunSummary &a = runA.summary, &b = runB.summary;
    std::vector<std::string> codes;
    if (a.task != b.task)
        codes.emplace_back("task");
    if (!a.fingerprint.empty() && a.fingerprint == b.fingerprint)
        return codes;
    const auto classes = [](const Recorded& run) { return run.record.at("dataset").value("class_names", json()); };
    const bool isSameSource = a.dataset == b.dataset && classes(runA) == classes(runB) &&
                              a.trainImages + a.valImages == b.trainImages + b.valImages;
    const bool isOtherSplit =
        a.valImages != b.valImages || runA.config.dataset.splitSeed != runB.config.dataset.splitSeed;
    codes.emplace_back(isSameSource && isOtherSplit ? "split" : "data");
    return codes;
}

void judge(RunComparison& pair) {
    if (pair.a.bestEpoch == 0 || pair.b.bestEpoch == 0 || pair.a.task != pair.b.task)
        return;
    pair.difference = pair.b.score() - pair.a.score();
    const auto a = scoreVariance(pair.a), b = scoreVariance(pair.b);
    if (!pair.mismatches.empty() || !a || !b)
        return;
    pair.margin = kQuantile95 * std::sqrt(*a + *b);
    if (std::abs(pair.difference) <= pair.margin)
        pair.verdict = RunVerdict::TooClose;
    else
        pair.verdict = pair.difference > 0 ? RunVerdict::Better : RunVerdict::Worse;
}

}  // namespace

RunComparison compareRuns(const std::filesystem::path& a, const std::filesystem::path& b) {
    const Recorded runA = readRecorded(a), runB = readRecorded(b);
    RunComparison pair;
    pair.a = runA.summary;
    pair.b = runB.summary;
    pair.metric = pair.a.task == DatasetTask::Classify ? "top1" : "map50_95";
    pair.settings = differences(runA, runB);
    pair.mismatches = mismatchesOf(runA, runB);
    judge(pair);
    return pair;
}

}  // namespace engine
