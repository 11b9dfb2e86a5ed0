// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/run.h"
#include "engine/train/config_json.h"
#include "engine/train/run_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <string>

namespace engine {
namespace {

using nlohmann::json;

void dropFrom(std::vector<EpochReport>& epochs, std::int64_t first) {
    std::erase_if(epochs, [first](const EpochReport& report) { return report.epoch >= first; });
}

/// A resumed run may report an epoch again; the later report counts. Lines that cannot be read are passed over.
std::vector<EpochReport> readEpochs(const std::filesystem::path& events) {
    std::vector<EpochReport> epochs;
    std::ifstream in(events, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        try {
            const json event = json::parse(line);
            const std::string kind = event.at("event");
            if (kind == "resume")
                dropFrom(epochs, event.at("first_epoch").get<std::int64_t>());
            if (kind != "epoch")
                continue;
            EpochReport report = training::epochFromJson(event);
            dropFrom(epochs, report.epoch);
            epochs.push_back(std::move(report));
        } catch (const json::exception&) {
            continue;
        }
    }
    return epochs;
}

}  // namespace

RunInfo readRun(const std::filesystem::path& path) {
    const training::RunFolder folder(path);
    const json record = folder.readRecord();
    RunInfo info;
    info.folder = path;
    try {
        info.config = training::configFromJson(record.at("settings"));
        record.at("dataset").at("class_names").get_to(info.classNames);
        const std::string outcome = record.at("outcome");
        info.isFinished = outcome == "completed" || outcome == "stopped_early" || outcome == "stopped_by_user";
        info.canResume = !info.isFinished;
    } catch (const json::exception&) {
        throw Error(ErrorKind::Usage, "run.not_a_run", "[train] run.json lacks the settings of a run", folder.record(),
                    "choose the folder of a run, the one that holds run.json");
    }
    info.epochs = readEpochs(folder.events());
    std::error_code ignored;
    if (std::filesystem::exists(folder.best(), ignored))
        info.bestWeights = folder.best();
    return info;
}

}  // namespace engine
