// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/ultralytics_arguments.h"

#include "engine/core/read_file.h"
#include "engine/train/config_json.h"

#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <type_traits>

namespace engine::training {
namespace {

using nlohmann::json;

/// Shortest text of the same value. YAML 1.1 takes 1e-05 for a string, 1.0e-05 is a number.
std::string numberText(double value) {
    std::string text = json(value).dump();
    const std::size_t exponent = text.find('e');
    if (exponent != std::string::npos && text.find('.') == std::string::npos)
        text.insert(exponent, ".0");
    return text;
}

template <typename Value>
std::string textOf(const Value& value) {
    if constexpr (std::is_same_v<Value, bool>)
        return value ? "true" : "false";
    else if constexpr (std::is_floating_point_v<Value>)
        return numberText(value);
    else
        return std::to_string(value);
}

}  // namespace

UltralyticsArguments::UltralyticsArguments(const TrainConfig& config, DatasetTask task) {
    const auto value = [&](const char* key, const auto& number) {
        m_arguments.push_back({key, textOf(number), false});
    };
    const auto string = [&](const char* key, const std::string& text) { m_arguments.push_back({key, text, true}); };
    const AugmentConfig& augment = config.augment;
    string("task", taskName(task));
    string("mode", "train");
    string("model", displayPath(config.model.file));
    string("data", displayPath(config.dataset.path));
    value("epochs", config.epochs);
    value("patience", config.patience);
    value("batch", config.batch);
    value("imgsz", config.imageSize);
    value("save", true);
    if (config.device == "auto")
        m_arguments.push_back({"device", "null", false});  // it chooses, too
    else
        string("device", config.device);
    value("workers", config.workers);
    string("project", displayPath(config.project));
    string("name", config.name);
    value("exist_ok", false);
    value("pretrained", true);
    string("optimizer", optimizerName(config.optimizer));
    value("seed", config.seed);
    value("deterministic", true);
    value("single_cls", false);
    value("rect", false);
    value("cos_lr", config.cosineSchedule);
    value("close_mosaic", augment.closeMosaic);
    value("amp", false);
    m_arguments.push_back({"freeze", fmt::format("[{}]", fmt::join(config.freeze.stages, ", ")), false});
    value("multi_scale", false);
    value("dropout", 0.0);
    value("val", true);
    string("split", "val");
    value("iou", 0.7);
    value("max_det", 300);
    value("lr0", config.learningRate);
    value("lrf", config.finalLearningRate);
    value("momentum", config.momentum);
    value("weight_decay", config.weightDecay);
    value("warmup_epochs", config.warmupEpochs);
    value("warmup_momentum", config.warmupMomentum);
    value("warmup_bias_lr", config.warmupBiasLearningRate);
    value("box", config.boxGain);
    value("cls", config.classGain);
    value("dfl", config.dflGain);
    value("nbs", config.nominalBatch);
    value("hsv_h", augment.hsvH);
    value("hsv_s", augment.hsvS);
    value("hsv_v", augment.hsvV);
    value("degrees", augment.degrees);
    value("translate", augment.translate);
    value("scale", augment.scale);
    value("shear", augment.shear);
    value("perspective", augment.perspective);
    value("flipud", augment.flipUd);
    value("fliplr", augment.flipLr);
    value("bgr", 0.0);
    value("mosaic", augment.mosaic);
    value("mixup", augment.mixup);
    value("copy_paste", 0.0);
    if (augment.autoAugment == AutoAugment::None)
        m_arguments.push_back({"auto_augment", "null", false});
    else
        string("auto_augment", autoAugmentName(augment.autoAugment));
    value("erasing", augment.erasing);
}

std::string UltralyticsArguments::yaml() const {
    std::string text;
    // Double-quoted JSON strings are YAML strings too.
    for (const Argument& argument : m_arguments)
        text += argument.key + ": " + (argument.isString ? compactText(argument.text) : argument.text) + "\n";
    return text;
}

std::vector<std::pair<std::string, std::string>> UltralyticsArguments::plain() const {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const Argument& argument : m_arguments)
        pairs.emplace_back(argument.key, argument.text);
    return pairs;
}

}  // namespace engine::training
