// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/run_folder.h"

#include "engine/api/error.h"
#include "engine/core/atomic_file.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"
#include "engine/train/config_json.h"
#include "engine/train/ultralytics_arguments.h"

#include <fmt/chrono.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iterator>

namespace engine::training {
namespace {

constexpr std::int64_t kRecordBytes = 64LL << 20;

double fiveDecimals(double value) {
    return std::nearbyint(value * 1e5) / 1e5;
}

std::string utcNow() {
    const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now));
}

std::int64_t countLines(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return std::count(std::istreambuf_iterator<char>(in), {}, '\n');
}

std::string fileText(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

RunFolder RunFolder::create(const std::filesystem::path& project, const std::string& name) {
    std::error_code error;
    std::filesystem::create_directories(project, error);
    for (int number = 1; !error; ++number) {
        const std::filesystem::path folder = project / (number == 1 ? name : name + std::to_string(number));
        // Only one of several processes gets to create it.
        if (std::filesystem::create_directory(folder, error))
            return RunFolder(folder);
        std::error_code ignored;
        if (error && std::filesystem::exists(folder, ignored))
            error.clear();
    }
    throw Error(ErrorKind::Disk, "run.folder_create", "[train] the run folder could not be created: " + error.message(),
                project / name, "choose a project folder that may be written", {error.message()});
}

RunFolder::RunFolder(std::filesystem::path folder) : m_path(std::move(folder)) {}

void RunFolder::writeArguments(const TrainConfig& config, DatasetTask task) const {
    writeAtomically(m_path / "args.yaml", UltralyticsArguments(config, task).yaml());
}

void RunFolder::writeRecord(const nlohmann::json& content) const {
    writeAtomically(record(), content.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

nlohmann::json RunFolder::readRecord() const {
    try {
        nlohmann::json content = nlohmann::json::parse(readFileBytes(record(), kRecordBytes, ErrorKind::Usage));
        if (content.at("schema").get<int>() > 1)
            throw Error(ErrorKind::Usage, "run.newer", "[train] the run was written by a newer version of Espalier",
                        record(), "update Espalier");
        return content;
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorKind::Usage, "run.not_a_run", "[train] run.json cannot be understood", record(),
                    "choose the folder of a run, the one that holds run.json");
    } catch (const Error& error) {
        if (error.code != "file.missing")
            throw;
        throw Error(ErrorKind::Usage, "run.not_a_run", "[train] the folder is not a run: it has no run.json", m_path,
                    "choose the folder of a run, the one that holds run.json");
    }
}

void RunFolder::repairResults(std::span<const EpochReport> epochs) const {
    if (epochs.empty()) {
        std::error_code ignored;
        std::filesystem::remove(results(), ignored);
        return;
    }
    std::string text = resultsHeader(epochs.front()) + "\n";
    for (const EpochReport& epoch : epochs)
        text += resultsRow(epoch) + "\n";
    if (fileText(results()) != text)
        writeAtomically(results(), text);
}

void RunFolder::appendResult(const EpochReport& epoch) const {
    std::error_code ignored;
    if (!std::filesystem::exists(results(), ignored))
        appendLine(results(), resultsHeader(epoch));
    appendLine(results(), resultsRow(epoch));
}

void RunFolder::appendEvent(nlohmann::json event) {
    if (m_eventCounter < 0)
        m_eventCounter = countLines(events());
    event["time"] = utcNow();
    event["counter"] = ++m_eventCounter;
    appendLine(events(), compactText(event));
}

std::string resultsHeader(const EpochReport& epoch) {
    const bool isClassifier = epoch.classification.images > 0;
    return std::string("epoch,time,") +
           (isClassifier ? "train/loss,metrics/accuracy_top1,metrics/accuracy_top5,val/loss"
                         : "train/box_loss,train/cls_loss,train/dfl_loss,metrics/precision(B),metrics/recall(B),"
                           "metrics/mAP50(B),metrics/mAP50-95(B),val/box_loss,val/cls_loss,val/dfl_loss") +
           ",lr/pg0,lr/pg1,lr/pg2";
}

std::string resultsRow(const EpochReport& epoch) {
    std::string row = std::to_string(epoch.epoch) + "," + formatNumber(epoch.totalSeconds);
    const std::vector<double> values =
        epoch.classification.images > 0
            ? std::vector<double>{epoch.trainLoss.cls, epoch.classification.top1, epoch.classification.top5,
                                  epoch.valLoss.cls}
            : std::vector<double>{epoch.trainLoss.box, epoch.trainLoss.cls, epoch.trainLoss.dfl, epoch.val.precision,
                                  epoch.val.recall,    epoch.val.map50,     epoch.val.map50_95,  epoch.valLoss.box,
                                  epoch.valLoss.cls,   epoch.valLoss.dfl};
    for (const double value : values)
        row += "," + formatNumber(fiveDecimals(value));
    for (const double rate : epoch.learningRate)
        row += "," + formatNumber(rate);
    return row;
}

}  // namespace engine::training
