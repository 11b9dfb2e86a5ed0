// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/dataset_flags.h"
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
        if (sample.boxes.empty() && info.task == engine::DatasetTask::Detect)
            ++result.background;
        if (sample.classId >= 0)
            ++result.perClass[static_cast<std::size_t>(sample.classId)];
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
            classes.push_back({{"class", id},
                               {"name", info.classNames[id]},
                               {info.task == engine::DatasetTask::Detect ? "boxes" : "images", counted.perClass[id]}});
        }
        splits[engine::splitName(split)] = {{"images", counted.images},
                                            {"boxes", counted.boxes},
                                            {"background", counted.background},
                                            {"classes", classes}};
    }
    Json issues = Json::array();
    for (const engine::Issue& issue : info.issues)
        issues.push_back(toJson(issue));
    Json questions = Json::array();
    for (const engine::Question& question : info.questions) {
        questions.push_back({{"code", question.code},
                             {"message", question.message},
                             {"choices", question.choices},
                             {"proposal", question.choices[question.proposal]},
                             {"answered", question.isAnswered}});
    }
    printJson({{"path", pathText(info.source)},
               {"format", engine::formatName(info.format)},
               {"task", engine::taskName(info.task)},
               {"root", pathText(info.root)},
               {"classes", info.classNames},
               {"images_found", info.imagesFound},
               {"splits", splits},
               {"split_by_espalier", info.isSplitOurs},
               {"questions", questions},
               {"issues", issues},
               {"health", toJson(health, info)}},
              2);
}

// "coco.val: several COCO files fit; one is used. Taken: a.json; else --answer coco.val=b.json"
std::string questionText(const engine::Question& question) {
    if (question.isAnswered)
        return fmt::format("{}: {}. Answered", question.code, question.message);
    std::string others;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        if (i != question.proposal)
            others.append(others.empty() ? "" : " or ")
                .append(fmt::format("--answer {}={}", question.code, question.choices[i]));
    }
    return fmt::format("{}: {}. Taken: {}; else {}", question.code, question.message,
                       question.choices[question.proposal], others);
}

void printCheckTable(const engine::DatasetInfo& info, const engine::HealthReport& health) {
    std::cout << fmt::format("{}\nread as {}, {} classes, {} image files\n", pathText(info.source),
                             engine::formatName(info.format), info.classNames.size(), info.imagesFound);
    if (info.isSplitOurs)
        std::cout
            << "the files name no validation images: a fifth was set aside, by class and without near duplicates\n";
    for (const engine::Question& question : info.questions)
        std::cout << questionText(question) << "\n";
    std::cout << "\n";
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
    std::cout << fmt::format("\n{}\n", info.issues.empty() ? "no problems found while reading"
                                                           : fmt::format("{} problem{}:", info.issues.size(),
                                                                         info.issues.size() == 1 ? "" : "s"));
    for (const engine::Issue& issue : info.issues)
        std::cout << "  " << issueText(issue) << "\n";
    std::cout << healthText(health);
}

int check(const DatasetOptions& dataset, const CommonOptions& options, std::stop_token stop) {
    ProgressLine line(options.isQuiet);
    const engine::DatasetInfo info = engine::readDataset(
        dataset.ref(),
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

struct SampleOptions {
    std::string folder, task = "detect";
    int images = 64;
};

int sample(const SampleOptions& sample, const CommonOptions& options, std::stop_token stop) {
    ProgressLine line(options.isQuiet);
    const auto draw = sample.task == "classify" ? engine::writeSampleCells : engine::writeSampleDataset;
    const std::filesystem::path path = draw(
        sample.folder, sample.images, options.seed,
        [&line](const engine::Progress& progress) { line.update("drawing", progress.done, progress.total); }, stop);
    line.clear();
    if (stop.stop_requested())
        return kCancelled;
    if (options.isJson)
        printJson({{"path", pathText(path)}, {"images", sample.images}});
    else
        std::cout << pathText(path) << std::endl;
    return kDone;
}

}  // namespace

void addDataCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* data = app.add_subcommand("data", "checks or converts a dataset, or draws the sample one");
    data->require_subcommand(1);

    CLI::App* checkCommand =
        data->add_subcommand("check", "reads a dataset as training would and reports every problem");
    auto dataset = std::make_shared<DatasetOptions>();
    addDatasetFlags(*checkCommand, "PATH", *dataset)->required();
    addCommonOptions(*checkCommand, common);
    checkCommand->callback([dataset, &run] {
        run = [dataset](const CommonOptions& options, std::stop_token stop) { return check(*dataset, options, stop); };
    });

    addDataConvertCommand(*data, common, run);

    CLI::App* sampleCommand = data->add_subcommand("sample", "draws the synthetic blood-smear dataset");
    auto drawn = std::make_shared<SampleOptions>();
    sampleCommand->add_option("DIR", drawn->folder, "a new or empty folder")->required();
    sampleCommand->add_option("--images", drawn->images, "number of images")
        ->check(CLI::Range(2, 100'000))
        ->capture_default_str();
    sampleCommand->add_option("--task", drawn->task, "detect: smears with boxes; classify: single cells by class")
        ->check(CLI::IsMember({"detect", "classify"}))
        ->capture_default_str();
    addCommonOptions(*sampleCommand, common);
    sampleCommand->callback([drawn, &run] {
        run = [drawn](const CommonOptions& options, std::stop_token stop) { return sample(*drawn, options, stop); };
    });
}

}  // namespace cli
