// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/config_check.h"

#include "engine/api/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <thread>

namespace engine::training {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Range {
    const char* name;
    double value, low, high;
};

void check(const Range& range) {
    if (range.value >= range.low && range.value <= range.high)
        return;  // false for NaN
    const std::string expected = range.high == kInfinity ? fmt::format("at least {:g}", range.low)
                                                         : fmt::format("between {:g} and {:g}", range.low, range.high);
    throw Error(ErrorKind::Usage, "train.setting",
                fmt::format("[train] the setting {} must be {}, found {:g}", range.name, expected, range.value), {}, {},
                {range.name, fmt::format("{:g}", range.value)});
}

void checkName(const std::string& name) {
    if (!name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos)
        return;
    throw Error(ErrorKind::Usage, "train.run_name",
                "[train] the run's name must be the name of one folder, found \"" + name + "\"", {}, {}, {name});
}

/// Decoding rarely needs more than half of the cores beside the computation.
int chosenWorkers() {
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()) / 2, 1, 8);
}

/// A listed name ("yolo11n") or an untrained architecture is not a path.
std::filesystem::path absoluteIfThere(const std::filesystem::path& file) {
    std::error_code ignored;
    return std::filesystem::exists(file, ignored) ? std::filesystem::absolute(file) : file;
}

}  // namespace

TrainConfig checkedConfig(TrainConfig config) {
    const AugmentConfig& augment = config.augment;
    const auto number = [](auto value) { return static_cast<double>(value); };
    const Range ranges[] = {
        {"epochs", number(config.epochs), 1, 1e9},
        {"imgsz", number(config.imageSize), 1, 16384},
        {"batch", number(config.batch), 1, 1e6},
        {"nbs", number(config.nominalBatch), config.nominalBatch == kAuto ? kAuto : 1.0, 1e6},
        {"lr0", config.learningRate, 0, 1},
        {"lrf", config.finalLearningRate, 0, 1},
        {"momentum", config.momentum, 0, 1},
        {"weight_decay", config.weightDecay, 0, 1},
        {"warmup_epochs", config.warmupEpochs, 0, kInfinity},
        {"warmup_momentum", config.warmupMomentum, 0, 1},
        {"warmup_bias_lr", config.warmupBiasLearningRate, 0, 1},
        {"box", config.boxGain, 0, kInfinity},
        {"cls", config.classGain, 0, kInfinity},
        {"dfl", config.dflGain, 0, kInfinity},
        {"patience", number(config.patience), kAuto, 1e9},
        {"hsv_h", augment.hsvH, 0, 1},
        {"hsv_s", augment.hsvS, 0, 1},
        {"hsv_v", augment.hsvV, 0, 1},
        {"degrees", augment.degrees, 0, 180},
        {"translate", augment.translate, 0, 1},
        {"scale", augment.scale, 0, 1},
        {"shear", augment.shear, 0, 90},
        {"perspective", augment.perspective, 0, 1},
        {"flipud", augment.flipUd, 0, 1},
        {"fliplr", augment.flipLr, 0, 1},
        {"mosaic", augment.mosaic, augment.mosaic == kAuto ? kAuto : 0.0, 1},
        {"mixup", augment.mixup, 0, 1},
        {"close_mosaic", number(augment.closeMosaic), 0, 1e9},
        {"erasing", augment.erasing, 0, 1},
        {"workers", number(config.workers), -1, 256},
        {"head_first_epochs", number(config.headFirst.epochs), 0, number(config.epochs - 1)},
        {"later_rate_fraction", config.headFirst.laterRateFraction, 0, 1},
        {"stage_rate_decay", config.stageRateDecay, 1e-6, 1},
        {"cached_views", number(config.cachedViews), 1, 1000},
        {"pinned", number(config.pinned.size()), 0, number(kMostPinned)},
    };
    for (const Range& range : ranges)
        check(range);
    checkName(config.name);
    config.imageSize = (config.imageSize + 31) / 32 * 32;
    if (config.workers < 0)
        config.workers = chosenWorkers();
    for (std::vector<int>* stages : {&config.freeze.stages, &config.headFirst.freeze.stages}) {
        std::sort(stages->begin(), stages->end());
        stages->erase(std::unique(stages->begin(), stages->end()), stages->end());
    }
    config.model.file = absoluteIfThere(config.model.file);
    config.dataset.path = absoluteIfThere(config.dataset.path);
    config.dataset.overlay = absoluteIfThere(config.dataset.overlay);
    config.project = std::filesystem::absolute(config.project);
    for (std::filesystem::path& image : config.pinned)
        image = absoluteIfThere(image);
    return config;
}

}  // namespace engine::training
