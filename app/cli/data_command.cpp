// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/health_output.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "engine/api/dataset_info.h"

namespace cli {
namespace {

struct SplitCount {
    std::int64_t images = 0, boxes = 0, background = 0;
    std::vector<std::int64_t> perClass;
};

SplitCount count(const engine::DatasetInfo& info, engine::Split split) {
    SplitCount result;
    result.perClass.resize(info.classNames.size());
    for (const engine::SampleInfo& sample : info.samples) {
        if (sample.split != split)
            continue;
        ++result.images;
        result.boxes += static_cast<std::int64_t>(sample.boxes.size());
        if (sample.boxes.empty())
            ++result.background;
        for (const engine::BoxLabel& box : sample.boxes)
            ++result.perClass[static_cast<std::size_t>(box.classId)];
    }
    return result;
}

void printCheckJson(const engine::DatasetInfo& info, const engine::HealthReport& health) {
    Json splits = Json::object();
    for (const engine::Split split : engine::kSplits) {
        const SplitCount counted = count(info, split);
        if (counted.images == 0)
            continue;
        Json classes = Json::array();
        for (std::size_t id = 0; id < info.classNames.size(); ++id) {
            classes.push_back({{"class", id}, {"name", info.classNames[id]}, {"boxes", counted.perClass[id]}});
        }
        splits[engine::splitName(split)] = {{"images", counted.images},
                                            {"boxes", counted.boxes},
                                            {"background", counted.background},
                                            {"classes", classes}};
    }
    Json issues = Json::array();
    for (const engine::Issue& issue : info.issues)
        issues.push_back(toJson(issue));
    printJson({{"path", pathText(info.source)},
               {"format", "ultralytics"},
               {"root", pathText(info.root)},
               {"classes", info.classNames},
               {"images_found", info.imagesFound},
               {"splits", splits},
               {"issues", issues},
               {"health", toJson(health, info)}},
              2);
}

void printCheckTable(const engine::DatasetInfo& info, const engine::HealthReport& health) {
    std::cout << fmt::format("{}\nUltralytics yaml, {} classes, {} image files\n\n", pathText(info.source),
                             info.classNames.size(), info.imagesFound);
    std::cout << fmt::format("{:<8}{:>10}{:>10}{:>12}\n", "split", "images", "boxes", "background");
    for (const engine::Split split : engine::kSplits) {
        const SplitCount counted = count(info, split);
        if (counted.images == 0)
            continue;
        std::cout << fmt::format("{:<8}{:>10}{:>10}{:>12}\n", engine::splitName(split), counted.images, counted.boxes,
                                 counted.background);
    }
    std::cout << fmt::format("\n{:<24}{:>10}{:>10}\n", "class", "train", "val");
    const SplitCount train = count(info, engine::Split::Train), val = count(info, engine::Split::Val);
    for (std::size_t id = 0; id < info.classNames.size(); ++id) {
        if (train.perClass[id] + val.perClass[id] == 0)
            continue;
        std::cout << fmt::format("{:<24}{:>10}{:>10}\n", info.classNames[id], train.perClass[id], val.perClass[id]);
    }
    std::cout << fmt::format(
        "\n{}\n", info.issues.empty() ? "no problems found" : fmt::format("{} problems:", info.issues.size()));
    for (const engine::Issue& issue : info.issues)
        std::cout << "  " << issueText(issue) << "\n";
    std::cout << healthText(health);
}

int check(const std::string& path, const CommonOptions& options, std::stop_token stop) {
    ProgressLine line(options.isQuiet);
    const engine::DatasetInfo info = engine::readDataset(
        {std::filesystem::path(path)},
        [&line](const engine::Progress& progress) { line.update("reading", progress.done, progress.total); }, stop);
    const engine::HealthReport health = engine::checkHealth(
        info, [&line](const engine::Progress& progress) { line.update("looking", progress.done, progress.total); },
        stop);
    line.clear();
    if (stop.stop_requested())
        return kCancelled;
    if (options.isJson)
        printCheckJson(info, health);
    else
        printCheckTable(info, health);
    return kDone;
}

int sample(const std::string& folder, int images, const CommonOptions& options, std::stop_token stop) {
    ProgressLine line(options.isQuiet);
    const std::filesystem::path yaml = engine::writeSampleDataset(
        folder, images, options.seed,
        [&line](const engine::Progress& progress) { line.update("drawing", progress.done, progress.total); }, stop);
    line.clear();
    if (stop.stop_requested())
        return kCancelled;
    if (options.isJson)
        printJson({{"path", pathText(yaml)}, {"images", images}});
    else
        std::cout << pathText(yaml) << std::endl;
    return kDone;
}

}  // namespace

void addDataCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* data = app.add_subcommand("data", "checks or converts a dataset, or draws the sample one");
    data->require_subcommand(1);

    CLI::App* checkCommand =
        data->add_subcommand("check", "reads a dataset as training would and reports every problem");
    auto path = std::make_shared<std::string>();
    checkCommand->add_option("PATH", *path, "yaml file, or the folder that holds it")->required();
    addCommonOptions(*checkCommand, common);
    checkCommand->callback([path, &run] {
        run = [path](const CommonOptions& options, std::stop_token stop) { return check(*path, options, stop); };
    });

    addDataConvertCommand(*data, common, run);

    CLI::App* sampleCommand = data->add_subcommand("sample", "draws the synthetic blood-smear dataset");
    auto folder = std::make_shared<std::string>();
    auto images = std::make_shared<int>(64);
    sampleCommand->add_option("DIR", *folder, "a new or empty folder")->required();
    sampleCommand->add_option("--images", *images, "number of images")
        ->check(CLI::Range(2, 100'000))
        ->capture_default_str();
    addCommonOptions(*sampleCommand, common);
    sampleCommand->callback([folder, images, &run] {
        run = [folder, images](const CommonOptions& options, std::stop_token stop) {
            return sample(*folder, *images, options, stop);
        };
    });
}

}  // namespace cli
