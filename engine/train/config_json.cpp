// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/config_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace engine::training {

using nlohmann::json;

namespace {

template <typename T>
void read(const json& from, const char* key, T& value) {
    if (const auto found = from.find(key); found != from.end())
        found->get_to(value);
}

void readPath(const json& from, const char* key, std::filesystem::path& value) {
    if (const auto found = from.find(key); found != from.end())
        value = pathFromJson(*found);
}

/// One list of names serves writing and reading.
template <typename Config, typename Visit>
void visitNumbers(Config& config, const Visit& visit) {
    visit("epochs", config.epochs);
    visit("imgsz", config.imageSize);
    visit("batch", config.batch);
    visit("nbs", config.nominalBatch);
    visit("lr0", config.learningRate);
    visit("lrf", config.finalLearningRate);
    visit("momentum", config.momentum);
    visit("weight_decay", config.weightDecay);
    visit("warmup_epochs", config.warmupEpochs);
    visit("warmup_momentum", config.warmupMomentum);
    visit("warmup_bias_lr", config.warmupBiasLearningRate);
    visit("cos_lr", config.cosineSchedule);
    visit("box", config.boxGain);
    visit("cls", config.classGain);
    visit("dfl", config.dflGain);
    visit("patience", config.patience);
    visit("hsv_h", config.augment.hsvH);
    visit("hsv_s", config.augment.hsvS);
    visit("hsv_v", config.augment.hsvV);
    visit("degrees", config.augment.degrees);
    visit("translate", config.augment.translate);
    visit("scale", config.augment.scale);
    visit("shear", config.augment.shear);
    visit("perspective", config.augment.perspective);
    visit("flipud", config.augment.flipUd);
    visit("fliplr", config.augment.flipLr);
    visit("mosaic", config.augment.mosaic);
    visit("mixup", config.augment.mixup);
    visit("close_mosaic", config.augment.closeMosaic);
    visit("erasing", config.augment.erasing);
    visit("head_first_epochs", config.headFirst.epochs);
    visit("head_first_freeze", config.headFirst.freeze.stages);
    visit("later_rate_fraction", config.headFirst.laterRateFraction);
    visit("stage_rate_decay", config.stageRateDecay);
    visit("cached_views", config.cachedViews);
    visit("seed", config.seed);
    visit("workers", config.workers);
    visit("device", config.device);
    visit("precision", config.precision);
    visit("name", config.name);
}

OptimizerKind optimizerKind(const std::string& name) {
    if (name == "SGD")
        return OptimizerKind::Sgd;
    if (name == "AdamW")
        return OptimizerKind::AdamW;
    return OptimizerKind::Auto;
}

}  // namespace

const char* optimizerName(OptimizerKind kind) {
    switch (kind) {
        case OptimizerKind::Sgd:
            return "SGD";
        case OptimizerKind::AdamW:
            return "AdamW";
        case OptimizerKind::Auto:
            break;
    }
    return "auto";
}

const char* autoAugmentName(AutoAugment kind) {
    return kind == AutoAugment::RandAugment ? "randaugment" : "none";
}

std::string compactText(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json pathToJson(const std::filesystem::path& path) {
    const std::string text = path.string();
    try {
        const json value = text;
        (void)value.dump();
        return value;
    } catch (const json::exception&) {  // not UTF-8: its bytes
        return std::vector<std::uint8_t>(text.begin(), text.end());
    }
}

std::filesystem::path pathFromJson(const json& value) {
    if (!value.is_array())
        return value.get<std::string>();
    const auto bytes = value.get<std::vector<std::uint8_t>>();
    return std::string(bytes.begin(), bytes.end());
}

json toJson(const TrainConfig& config) {
    json out;
    out["model"] = pathToJson(config.model.file);
    out["data"] = pathToJson(config.dataset.path);
    out["answers"] = config.dataset.answers;
    out["splitSeed"] = config.dataset.splitSeed;
    out["overlay"] = pathToJson(config.dataset.overlay);
    out["project"] = pathToJson(config.project);
    out["freeze"] = config.freeze.stages;
    out["optimizer"] = optimizerName(config.optimizer);
    out["auto_augment"] = autoAugmentName(config.augment.autoAugment);
    out["feature_caching"] = static_cast<int>(config.featureCaching);
    out["class_weights"] = static_cast<int>(config.classWeights);
    out["pinned"] = json::array();
    for (const std::filesystem::path& image : config.pinned)
        out["pinned"].push_back(pathToJson(image));
    visitNumbers(config, [&](const char* key, const auto& value) { out[key] = value; });
    return out;
}

TrainConfig configFromJson(const json& from) {
    TrainConfig config;
    readPath(from, "model", config.model.file);
    readPath(from, "data", config.dataset.path);
    read(from, "answers", config.dataset.answers);
    read(from, "splitSeed", config.dataset.splitSeed);
    readPath(from, "overlay", config.dataset.overlay);
    readPath(from, "project", config.project);
    read(from, "freeze", config.freeze.stages);
    std::string optimizer;
    read(from, "optimizer", optimizer);
    config.optimizer = optimizerKind(optimizer);
    std::string autoAugment;
    read(from, "auto_augment", autoAugment);
    if (autoAugment == autoAugmentName(AutoAugment::RandAugment))
        config.augment.autoAugment = AutoAugment::RandAugment;
    int caching = static_cast<int>(config.featureCaching);
    read(from, "feature_caching", caching);
    config.featureCaching = static_cast<FeatureCaching>(std::clamp(caching, 0, 2));
    int weights = static_cast<int>(config.classWeights);
    read(from, "class_weights", weights);
    config.classWeights = static_cast<ClassWeights>(std::clamp(weights, 0, 1));
    for (const json& image : from.value("pinned", json::array()))
        config.pinned.push_back(pathFromJson(image));
    visitNumbers(config, [&](const char* key, auto& value) { read(from, key, value); });
    return config;
}

json toJson(const DetectionMetrics& metrics) {
    return {{"images", metrics.images},     {"instances", metrics.instances}, {"precision", metrics.precision},
            {"recall", metrics.recall},     {"map50", metrics.map50},         {"map75", metrics.map75},
            {"map50_95", metrics.map50_95}, {"fitness", metrics.fitness}};
}

DetectionMetrics metricsFromJson(const json& from) {
    DetectionMetrics metrics;
    read(from, "images", metrics.images);
    read(from, "instances", metrics.instances);
    read(from, "precision", metrics.precision);
    read(from, "recall", metrics.recall);
    read(from, "map50", metrics.map50);
    read(from, "map75", metrics.map75);
    read(from, "map50_95", metrics.map50_95);
    read(from, "fitness", metrics.fitness);
    return metrics;
}

json perClassToJson(const DetectionMetrics& metrics) {
    json rows = json::array();
    for (const ClassMetrics& row : metrics.perClass)
        rows.push_back({{"class", row.classId},
                        {"name", row.name},
                        {"images", row.images},
                        {"instances", row.instances},
                        {"precision", row.precision},
                        {"recall", row.recall},
                        {"map50", row.map50},
                        {"map50_95", row.map50_95}});
    return rows;
}

std::vector<ClassMetrics> perClassFromJson(const json& from) {
    std::vector<ClassMetrics> rows;
    for (const json& row : from)
        rows.push_back({row.at("class"), row.at("name"), row.at("images"), row.at("instances"), row.at("precision"),
                        row.at("recall"), row.at("map50"), row.at("map50_95")});
    return rows;
}

json toJson(const ClassificationMetrics& metrics) {
    json rows = json::array();
    for (const ClassAccuracy& row : metrics.perClass)
        rows.push_back(
            {{"class", row.classId}, {"name", row.name}, {"images", row.images}, {"accuracy", row.accuracy}});
    return {{"images", metrics.images},   {"top1", metrics.top1},         {"top5", metrics.top5},
            {"fitness", metrics.fitness}, {"per_class", std::move(rows)}, {"confusion", metrics.confusion}};
}

ClassificationMetrics classificationFromJson(const json& from) {
    ClassificationMetrics metrics;
    read(from, "images", metrics.images);
    read(from, "top1", metrics.top1);
    read(from, "top5", metrics.top5);
    read(from, "fitness", metrics.fitness);
    read(from, "confusion", metrics.confusion);
    for (const json& row : from.value("per_class", json::array()))
        metrics.perClass.push_back({row.at("class"), row.at("name"), row.at("images"), row.at("accuracy")});
    return metrics;
}

json toJson(const TrainLoss& loss) {
    return {{"box_loss", loss.box}, {"cls_loss", loss.cls}, {"dfl_loss", loss.dfl}};
}

TrainLoss lossFromJson(const json& from) {
    return {from.at("box_loss"), from.at("cls_loss"), from.at("dfl_loss")};
}

json toJson(const EpochReport& report) {
    const bool isClassifier = report.classification.images > 0;
    json val = isClassifier ? toJson(report.classification) : toJson(report.val);
    val.update(toJson(report.valLoss));
    return {{"epoch", report.epoch},
            {"epochs", report.epochs},
            {"train", toJson(report.trainLoss)},
            {"val", std::move(val)},
            {"lr", report.learningRate},
            {"seconds", {{"train", report.trainSeconds}, {"val", report.valSeconds}, {"total", report.totalSeconds}}},
            {"best_epoch", report.bestEpoch},
            {"epochs_without_improvement", report.epochsWithoutImprovement},
            {"seconds_left", report.secondsLeft}};
}

EpochReport epochFromJson(const json& from) {
    EpochReport report;
    report.epoch = from.at("epoch");
    report.epochs = from.at("epochs");
    report.trainLoss = lossFromJson(from.at("train"));
    report.valLoss = lossFromJson(from.at("val"));
    if (from.at("val").contains("top1"))
        report.classification = classificationFromJson(from.at("val"));
    else
        report.val = metricsFromJson(from.at("val"));
    report.learningRate = from.at("lr");
    const json& seconds = from.at("seconds");
    report.trainSeconds = seconds.at("train");
    report.valSeconds = seconds.at("val");
    report.totalSeconds = seconds.at("total");
    report.bestEpoch = from.at("best_epoch");
    report.epochsWithoutImprovement = from.at("epochs_without_improvement");
    report.secondsLeft = from.at("seconds_left");
    return report;
}

json toJson(const Issue& issue) {
    static constexpr const char* kSeverities[] = {"note", "warning", "error"};
    static constexpr const char* kLosses[] = {"nothing", "box", "image"};
    return {{"severity", kSeverities[static_cast<int>(issue.severity)]},
            {"code", issue.code},
            {"message", issue.message},
            {"file", issue.file.string()},
            {"line", issue.line},
            {"loss", kLosses[static_cast<int>(issue.loss)]}};
}

}  // namespace engine::training
