// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <utility>

#include "app/cli/class_map_flag.h"
#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/dataset_flags.h"
#include "app/cli/detection_flags.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "app/cli/val_details.h"
#include "engine/api/evaluate.h"

namespace cli {
namespace {

struct ValOptions {
    std::string model, split = "val";
    std::vector<std::string> classMap;
    DatasetOptions data;
    engine::EvaluateConfig config;
};

void printAccuracies(const engine::EvaluateReport& report) {
    const engine::ClassificationMetrics& all = report.classification;
    std::cout << fmt::format("{:<24}{:>8}{:>10}\n", "class", "images", "accuracy");
    for (const engine::ClassAccuracy& one : all.perClass)
        std::cout << fmt::format("{:<24}{:>8}{:>10.3f}\n", one.name, one.images, one.accuracy);
    std::cout << fmt::format("{} images: top-1 {:.4f}, top-5 {:.4f}, {:.1f} s\n", all.images, all.top1, all.top5,
                             report.seconds);
}

void printMetrics(const engine::EvaluateReport& report) {
    if (report.task == engine::DatasetTask::Classify) {
        printAccuracies(report);
        return;
    }
    const engine::DetectionMetrics& all = report.metrics;
    std::cout << fmt::format("{:<24}{:>8}{:>11}{:>8}{:>8}{:>8}{:>10}\n", "class", "images", "instances", "P", "R",
                             "mAP50", "mAP50-95");
    std::cout << fmt::format("{:<24}{:>8}{:>11}{:>8.3f}{:>8.3f}{:>8.3f}{:>10.3f}\n", "all", all.images, all.instances,
                             all.precision, all.recall, all.map50, all.map50_95);
    for (const engine::ClassMetrics& one : all.perClass) {
        std::cout << fmt::format("{:<24}{:>8}{:>11}{:>8.3f}{:>8.3f}{:>8.3f}{:>10.3f}\n", one.name, one.images,
                                 one.instances, one.precision, one.recall, one.map50, one.map50_95);
    }
    std::cout << fmt::format("{:.1f} s\n", report.seconds);
}

void printReport(Json value, const engine::EvaluateReport& report) {
    if (report.details)
        addDetails(value, report);
    value["seconds"] = rounded(report.seconds, 3);
    printJson(value, 2);
}

void printJsonReport(const engine::EvaluateReport& report) {
    if (report.task == engine::DatasetTask::Classify) {
        Json value = toJson(report.classification);
        printReport(value, report);
        return;
    }
    Json perClass = Json::array();
    for (const engine::ClassMetrics& one : report.metrics.perClass) {
        perClass.push_back({{"class", one.classId},
                            {"name", one.name},
                            {"images", one.images},
                            {"instances", one.instances},
                            {"precision", one.precision},
                            {"recall", one.recall},
                            {"map50_95", one.map50_95},
                            {"map50", one.map50}});
    }
    Json value = toJson(report.metrics);
    value["per_class"] = perClass;
    printReport(value, report);
}

engine::EvaluateReport evaluateMapped(engine::EvaluateConfig config, const std::vector<std::string>& classMap,
                                      const engine::ProgressFunction& progress, std::stop_token stop) {
    const std::vector<std::string> model = engine::readModelInfo(config.model).classNames;
    engine::DatasetInfo dataset = engine::readDataset(config.dataset, progress, stop);
    if (!stop.stop_requested())
        config.classMap = parseClassMap(classMap, model, dataset.classNames);
    return engine::evaluate(config, std::move(dataset), progress, stop);
}

int validate(const ValOptions& options, const CommonOptions& common, std::stop_token stop) {
    engine::EvaluateConfig config = options.config;
    config.model.file = options.model;
    config.dataset = options.data.ref();
    for (const engine::Split split : engine::kSplits) {
        if (options.split == engine::splitName(split))
            config.split = split;
    }
    config.device = common.device;
    config.precision = common.precision;
    ProgressLine line(common.isQuiet);
    const auto show = [&line](const engine::Progress& progress) {
        line.update(progress.phase, progress.done, progress.total);
    };
    const engine::EvaluateReport report = options.classMap.empty()
                                              ? engine::evaluate(config, show, stop)
                                              : evaluateMapped(config, options.classMap, show, stop);
    for (const engine::Issue& issue : report.issues)
        line.message(issueText(issue));
    line.clear();
    if (report.isCancelled)
        return kCancelled;
    if (common.isJson)
        printJsonReport(report);
    else
        printMetrics(report);
    if (report.details && !common.isJson)
        printDetails(report);
    return kDone;
}

}  // namespace

void addValCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* command = app.add_subcommand("val", "metrics of a model on a split");
    auto options = std::make_shared<ValOptions>();
    command->add_option("--model", options->model, "model file, or a name in the models folder")->required();
    addDatasetFlags(*command, "--data", options->data)->required();
    command->add_option("--split", options->split, "train, val or test")
        ->check(CLI::IsMember({"train", "val", "test"}))
        ->capture_default_str();
    command->add_option("--batch", options->config.batch, "images a batch")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    addClassMapFlag(*command, options->classMap);
    addDetectionFlags(*command, options->config);
    command->add_flag("--details", options->config.wantsDetails,
                      "intervals, confusion, kinds of errors, best thresholds, worst images");
    addCommonOptions(*command, common);
    command->callback([options, &run] {
        run = [options](const CommonOptions& given, std::stop_token stop) { return validate(*options, given, stop); };
    });
}

}  // namespace cli
