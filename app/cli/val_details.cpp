// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/val_details.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "app/cli/console_text.h"

namespace cli {
namespace {

constexpr int kDigits = 5;
constexpr std::size_t kWorstShown = 5;
constexpr double kConfusionIou = 0.45;

Json pair(const engine::ScoreInterval& interval) {
    return {rounded(interval.low, kDigits), rounded(interval.high, kDigits)};
}

Json paths(const engine::EvaluationDetails& details, const std::vector<std::size_t>& images) {
    Json list = Json::array();
    for (const std::size_t image : images)
        list.push_back(pathText(details.images[image].image));
    return list;
}

/// Of detectors the last class is the background.
std::string nameOf(const engine::EvaluationDetails& details, std::int64_t id) {
    const bool isBackground = id == static_cast<std::int64_t>(details.classNames.size());
    return isBackground ? "background" : className(details.classNames, id);
}

Json toJson(const engine::EvaluationDetails& details, const engine::ConfusionCell& cell) {
    return {{"true", nameOf(details, cell.truth)},
            {"predicted", nameOf(details, cell.predicted)},
            {"count", cell.count},
            {"images", paths(details, cell.images)}};
}

void addClassifierDetails(Json& value, const engine::EvaluationDetails& details) {
    value["interval"] = {{"top1", pair(details.top1)}, {"few_labels", details.hasFewLabels}};
    Json errors = Json::array();
    for (const engine::ConfusionCell& cell : details.confusion)
        if (cell.truth != cell.predicted)
            errors.push_back(toJson(details, cell));
    value["errors"] = errors;
}

void addDetectorDetails(Json& value, const engine::EvaluationDetails& details) {
    Json classes = Json::array(), thresholds = Json::array();
    for (const engine::ClassDetails& one : details.perClass) {
        const Json best = one.bestThreshold ? Json(rounded(*one.bestThreshold, 2)) : Json();
        const std::string name = className(details.classNames, one.classId);
        classes.push_back({{"class", one.classId}, {"name", name}, {"map50_95", pair(one.interval)}});
        thresholds.push_back({{"class", one.classId}, {"name", name}, {"confidence", best}});
    }
    value["interval"] = {{"map50", pair(details.map50)},
                         {"map50_95", pair(details.map50_95)},
                         {"per_class", classes},
                         {"draws", details.draws},
                         {"few_labels", details.hasFewLabels}};
    Json cells = Json::array();
    for (const engine::ConfusionCell& cell : details.confusion)
        cells.push_back(toJson(details, cell));
    value["confusion"] = {{"confidence", details.confidence}, {"iou", kConfusionIou}, {"cells", cells}};
    Json errors = Json::array();
    for (const engine::Mistakes& mistakes : details.mistakes)
        errors.push_back({{"kind", mistakeName(mistakes.kind)},
                          {"count", mistakes.count},
                          {"images", paths(details, mistakes.images)}});
    value["errors"] = errors;
    value["best_threshold"] = {{"all", rounded(details.bestThreshold, 3)}, {"per_class", thresholds}};
}

std::string intervalText(const engine::ScoreInterval& interval) {
    return fmt::format("{:.3f} to {:.3f}", interval.low, interval.high);
}

void printDetectorDetails(const engine::EvaluationDetails& details) {
    std::cout << fmt::format("\n95 % intervals ({} draws): mAP50 {}, mAP50-95 {}\n", withThousands(details.draws),
                             intervalText(details.map50), intervalText(details.map50_95));
    std::cout << fmt::format("P and R at confidence {:.3f}. The best of each class:\n", details.bestThreshold);
    std::cout << fmt::format("{:<24}{:>12}{:>18}\n", "class", "confidence", "mAP50-95");
    for (const engine::ClassDetails& one : details.perClass)
        std::cout << fmt::format("{:<24}{:>12}{:>18}\n", className(details.classNames, one.classId),
                                 one.bestThreshold ? fmt::format("{:.2f}", *one.bestThreshold) : "-",
                                 intervalText(one.interval));
    std::cout << fmt::format("\n{:<24}{:>8}{:>8}\n", fmt::format("errors above {:.2f}", details.confidence), "count",
                             "images");
    for (const engine::Mistakes& mistakes : details.mistakes)
        std::cout << fmt::format("{:<24}{:>8}{:>8}\n", mistakeName(mistakes.kind), mistakes.count,
                                 mistakes.images.size());
}

void printClassifierDetails(const engine::EvaluationDetails& details) {
    std::cout << fmt::format("\n95 % interval of top-1: {}\n", intervalText(details.top1));
    std::cout << fmt::format("{:<24}{:<24}{:>8}\n", "class", "taken for", "images");
    for (const engine::ConfusionCell& cell : details.confusion)
        if (cell.truth != cell.predicted)
            std::cout << fmt::format("{:<24}{:<24}{:>8}\n", nameOf(details, cell.truth),
                                     nameOf(details, cell.predicted), cell.count);
}

}  // namespace

void addDetails(Json& value, const engine::EvaluateReport& report) {
    if (report.task == engine::DatasetTask::Classify)
        addClassifierDetails(value, *report.details);
    else
        addDetectorDetails(value, *report.details);
}

void printDetails(const engine::EvaluateReport& report) {
    const engine::EvaluationDetails& details = *report.details;
    const bool isClassifier = report.task == engine::DatasetTask::Classify;
    if (isClassifier)
        printClassifierDetails(details);
    else
        printDetectorDetails(details);
    const std::size_t shown = std::min(kWorstShown, details.images.size());
    std::cout << "\nworst images\n";
    for (std::size_t image = 0; image < shown && details.images[image].wrong + details.images[image].missed > 0;
         ++image) {
        const engine::EvaluatedImage& one = details.images[image];
        std::cout << pathText(one.image);
        if (!isClassifier)
            std::cout << fmt::format(": {} wrong, {} missed, {} right", one.wrong, one.missed, one.right);
        std::cout << '\n';
    }
    if (details.hasFewLabels)
        std::cout << fmt::format("\nfewer than {} {}: too few to tell\n", engine::kFewLabels,
                                 isClassifier ? "images" : "boxes");
}

}  // namespace cli
