// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/train/config_check.h"
#include "engine/train/config_json.h"
#include "engine/train/time_left.h"
#include "engine/train/train_loader.h"
#include "engine/train/ultralytics_arguments.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace engine::training {
namespace {

using nlohmann::json;

/// No field has its default.
TrainConfig unusualConfig() {
    TrainConfig config;
    config.model.file = "/models/yolo11n.pt";
    config.dataset.path = "/data/cells.yaml";
    config.dataset.answers = {{"format", "coco"}};
    config.dataset.splitSeed = 11;
    config.dataset.overlay = "/tmp/changes.json";
    config.freeze = freezeFirst(3);
    config.epochs = 7;
    config.imageSize = 320;
    config.batch = 3;
    config.nominalBatch = 12;
    config.optimizer = OptimizerKind::AdamW;
    config.learningRate = 0.1 + 0.2;  // needs all 17 digits
    config.finalLearningRate = 0.2;
    config.momentum = 0.8;
    config.weightDecay = 1e-5;
    config.warmupEpochs = 1.5;
    config.warmupMomentum = 0.7;
    config.warmupBiasLearningRate = 0.05;
    config.cosineSchedule = true;
    config.boxGain = 7;
    config.classGain = 0.25;
    config.dflGain = 2;
    config.patience = 4;
    config.headFirst = {2, freezeFirst(5), 0.3};
    config.stageRateDecay = 0.9;
    config.classWeights = ClassWeights::Balanced;
    config.augment = {0.01, 0.6, 0.3, 5, 0.2, 0.4, 2, 0.0005, 0.1, 0.25, 0.75, 0.125, 3, AutoAugment::RandAugment,
                      0.35};
    config.featureCaching = FeatureCaching::On;
    config.cachedViews = 9;
    config.seed = 18446744073709551615ULL;
    config.workers = 2;
    config.device = "cuda:1";
    config.precision = "bf16";
    config.project = "/tmp/runs";
    config.name = "cells";
    config.pinned = {"/data/val/one.png", "/data/val/two.png"};
    return config;
}

TEST(ConfigJson, KeepsEverySetting) {
    const json once = toJson(unusualConfig());
    const json defaults = toJson(TrainConfig{});
    const json twice = toJson(configFromJson(json::parse(compactText(once))));
    EXPECT_EQ(once, twice);
    for (const auto& [key, value] : once.items())
        EXPECT_NE(value, defaults[key]) << key << " is not covered by this test";
    EXPECT_EQ(configFromJson(once).seed, 18446744073709551615ULL);
    EXPECT_EQ(configFromJson(once).augment.closeMosaic, 3);
}

TEST(ConfigJson, ReadsRunsFromBeforeAutomaticAugmentation) {
    json older = toJson(unusualConfig());
    older.erase("auto_augment");
    older.erase("erasing");
    const AugmentConfig augment = configFromJson(older).augment;
    EXPECT_EQ(augment.autoAugment, AutoAugment::None);
    EXPECT_EQ(augment.erasing, 0);
    EXPECT_EQ(augment.hsvS, 0.6);
}

TEST(ConfigJson, KeepsPathsThatAreNotUtf8) {
    TrainConfig config;
    config.model.file = std::string("/data/\xff\xfe/\xc3\xa8.pt");
    EXPECT_EQ(configFromJson(json::parse(compactText(toJson(config)))).model.file, config.model.file);
}

TEST(ConfigCheck, RoundsTheImageSizeUpAndSortsTheFreezePlan) {
    TrainConfig config;
    config.imageSize = 33;
    config.freeze.stages = {2, 0, 2};
    config = checkedConfig(config);
    EXPECT_EQ(config.imageSize, 64);
    EXPECT_EQ(config.freeze.stages, (std::vector<int>{0, 2}));
    EXPECT_GE(config.workers, 1);
    EXPECT_TRUE(config.project.is_absolute());
}

TEST(ConfigCheck, NamesTheSettingThatIsOutOfRange) {
    const auto refusal = [](const std::function<void(TrainConfig&)>& change) -> std::string {
        TrainConfig config;
        change(config);
        try {
            checkedConfig(config);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Usage);
            EXPECT_EQ(error.code, config.name == "a/b" ? "train.run_name" : "train.setting");
            return error.message;
        }
        return "accepted";
    };
    EXPECT_EQ(refusal([](TrainConfig& c) { c.epochs = 0; }),
              "[train] the setting epochs must be between 1 and 1e+09, found 0");
    EXPECT_EQ(refusal([](TrainConfig& c) { c.learningRate = 1.5; }),
              "[train] the setting lr0 must be between 0 and 1, found 1.5");
    EXPECT_EQ(refusal([](TrainConfig& c) { c.boxGain = -1; }), "[train] the setting box must be at least 0, found -1");
    EXPECT_EQ(refusal([](TrainConfig& c) { c.augment.erasing = 1.5; }),
              "[train] the setting erasing must be between 0 and 1, found 1.5");
    EXPECT_NE(refusal([](TrainConfig& c) { c.momentum = std::nan(""); }), "accepted");
    EXPECT_NE(refusal([](TrainConfig& c) { c.name = "a/b"; }), "accepted");
    EXPECT_EQ(refusal([](TrainConfig&) {}), "accepted");
}

TEST(UltralyticsArguments, AreYamlWithNumbersThatYaml11TakesForNumbers) {
    const std::string yaml = UltralyticsArguments(unusualConfig(), DatasetTask::Detect).yaml();
    for (const char* line :
         {"task: \"detect\"\n", "model: \"/models/yolo11n.pt\"\n", "imgsz: 320\n", "weight_decay: 1.0e-05\n",
          "cos_lr: true\n", "freeze: [0, 1, 2]\n", "optimizer: \"AdamW\"\n", "momentum: 0.8\n", "box: 7.0\n",
          "auto_augment: \"randaugment\"\n", "erasing: 0.35\n"})
        EXPECT_NE(yaml.find(line), std::string::npos) << line << " is not in\n" << yaml;
    EXPECT_EQ(yaml.find("precision"), std::string::npos);  // Ultralytics would refuse the file
    EXPECT_NE(UltralyticsArguments(TrainConfig{}, DatasetTask::Detect).yaml().find("auto_augment: null\n"),
              std::string::npos);
}

TEST(UltralyticsArguments, NameTheTask) {
    const std::string yaml = UltralyticsArguments(TrainConfig{}, DatasetTask::Classify).yaml();
    EXPECT_EQ(yaml.rfind("task: \"classify\"\n", 0), 0U) << yaml;
}

TEST(UltralyticsArguments, ArePlainTextForTheWeightsFile) {
    const auto arguments = UltralyticsArguments(unusualConfig(), DatasetTask::Detect).plain();
    const auto valueOf = [&](const char* key) {
        const auto found =
            std::find_if(arguments.begin(), arguments.end(), [&](const auto& pair) { return pair.first == key; });
        return found == arguments.end() ? "absent" : found->second;
    };
    EXPECT_EQ(valueOf("data"), "/data/cells.yaml");
    EXPECT_EQ(valueOf("epochs"), "7");
    EXPECT_EQ(valueOf("rect"), "false");
    EXPECT_EQ(valueOf("optimizer"), "AdamW");
}

TEST(CloseMosaic, EndsMosaicBeforeTheLastEpochsOfARunThatIsLongEnough) {
    TrainConfig config;
    config.epochs = 12;
    EXPECT_TRUE(isMosaicOpen(config, 1));
    EXPECT_FALSE(isMosaicOpen(config, 2));
    EXPECT_FALSE(isMosaicOpen(config, 11));
    config.epochs = 10;
    EXPECT_FALSE(isMosaicOpen(config, 0));
    config.epochs = 9;  // the epoch to close it at never comes
    EXPECT_TRUE(isMosaicOpen(config, 8));
    config.augment.closeMosaic = 0;
    EXPECT_TRUE(isMosaicOpen(config, 8));
}

TEST(TimeLeft, CountsStepsAndValidationsToCome) {
    TimeLeft left(3, 10, 0.5);
    EXPECT_EQ(left.estimate(0, 1), 0);  // not known yet
    left.addStep(2);
    left.addStep(4);
    EXPECT_DOUBLE_EQ(left.estimate(0, 2), 28 * 3 + 3 * 15);
    left.addValidation(6);
    EXPECT_DOUBLE_EQ(left.estimate(1, 0), 20 * 3 + 2 * 6);
    EXPECT_EQ(left.estimate(3, 0), 0);
}

}  // namespace
}  // namespace engine::training
