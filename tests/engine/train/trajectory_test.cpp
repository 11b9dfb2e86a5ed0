// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/model_info.h"
#include "engine/api/run.h"
#include "engine/api/train.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/run_checkpoint.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace engine {
namespace {

using nlohmann::json;

/// coco8 under the 80 names that the weights know.
DatasetRef writeYaml(const test::TempDir& folder, const std::filesystem::path& coco8,
                     const std::filesystem::path& weights) {
    std::string yaml = "path: " + coco8.string() + "\ntrain: images/train\nval: images/val\nnames:\n";
    for (const std::string& name : readModelInfo({weights}).classNames)
        yaml += "  - " + name + "\n";
    test::writeFile(folder / "coco8.yaml", yaml);
    return {folder / "coco8.yaml"};
}

/// The settings of the golden runs: one batch of the four training images an epoch, nothing random.
TrainConfig goldenConfig(const json& settings) {
    TrainConfig config;
    config.epochs = settings["epochs"];
    config.imageSize = settings["imgsz"];
    config.batch = settings["batch"];
    config.nominalBatch = settings["nbs"];
    config.optimizer = settings["optimizer"] == "SGD" ? OptimizerKind::Sgd : OptimizerKind::AdamW;
    config.learningRate = settings["lr0"];
    config.finalLearningRate = settings["lrf"];
    config.momentum = settings["momentum"];
    config.weightDecay = settings["weight_decay"];
    config.warmupEpochs = settings["warmup_epochs"];
    if (!settings["freeze"].is_null())
        config.freeze = freezeFirst(settings["freeze"]);
    config.augment = {
        .hsvH = 0, .hsvS = 0, .hsvV = 0, .translate = 0, .scale = 0, .flipLr = 0, .mosaic = 0, .closeMosaic = 0};
    config.workers = 0;
    config.device = "cpu";
    config.precision = "fp32";
    return config;
}

double relative(double value, double expected) {
    return std::abs(value - expected) / std::abs(expected);
}

// Measured with OpenCV 4.6 and two threads: losses and mAP agree to five digits, end weights to 5e-6. The bounds leave
// room for other processors and thread counts, and none for another letterbox, decay group or clipping.
void expectEpochs(const std::vector<EpochReport>& epochs, const json& golden) {
    ASSERT_EQ(epochs.size(), golden.size());
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        const EpochReport& epoch = epochs[i];
        const double tolerance = i == 0 ? 0.001 : 0.01;
        SCOPED_TRACE("epoch " + std::to_string(i + 1));
        EXPECT_LT(relative(epoch.trainLoss.box, golden[i]["box_loss"]), tolerance);
        EXPECT_LT(relative(epoch.trainLoss.cls, golden[i]["cls_loss"]), tolerance);
        EXPECT_LT(relative(epoch.trainLoss.dfl, golden[i]["dfl_loss"]), tolerance);
        for (std::size_t group = 0; group < 3; ++group)
            EXPECT_NEAR(epoch.learningRate[group], golden[i]["lr"][group].get<double>(), 1e-15);
        EXPECT_NEAR(epoch.val.map50_95, golden[i]["val_map50_95"].get<double>(), 0.003);
        EXPECT_NEAR(epoch.val.map50, golden[i]["val_map50"].get<double>(), 0.003);
    }
}

/// A batch normalisation further on takes away what these biases add: their gradient is rounding noise alone, which
/// AdamW scales to steps of a whole learning rate.
bool hasOnlyNoiseForGradient(const std::string& key) {
    return key == "model.10.m.0.attn.pe.bn.bias" || key == "model.10.m.0.attn.proj.bn.bias" ||
           key == "model.10.m.0.ffn.1.bn.bias";
}

/// @param golden {key: [sum, sum of absolute values]}
void expectWeights(const StateDict& state, const json& golden, double summedRates) {
    for (const auto& [key, sums] : golden.items()) {
        const Tensor* tensor = find(state, "model/" + key);
        ASSERT_TRUE(tensor) << key;
        const Tensor values = tensor->to(at::kDouble);
        const double tolerance = hasOnlyNoiseForGradient(key) ? 2 * summedRates * static_cast<double>(values.numel())
                                                              : 1e-4 * sums[1].get<double>();
        EXPECT_NEAR(values.sum().item<double>(), sums[0].get<double>(), tolerance) << key;
        EXPECT_NEAR(values.abs().sum().item<double>(), sums[1].get<double>(), tolerance) << key;
    }
}

void expectFrozenAsInFile(const StateDict& state, const FreezePlan& plan, const StateDict& start) {
    for (const auto& [key, tensor] : start) {
        const bool isFrozen = std::any_of(plan.stages.begin(), plan.stages.end(), [&key = key](int index) {
            return key.starts_with("model." + std::to_string(index) + ".");
        });
        if (!isFrozen)
            continue;
        for (const char* model : {"model/", "ema/"}) {
            const Tensor* trained = find(state, model + key);
            ASSERT_TRUE(trained) << key;
            EXPECT_TRUE(at::equal(trained->to(at::kDouble), tensor.to(at::kDouble))) << model << key;
        }
    }
}

class Trajectory : public testing::TestWithParam<const char*> {};

TEST_P(Trajectory, FollowsTheGoldenRunOnCoco8) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(coco8, "datasets/coco8");
    REQUIRE_FIXTURE(goldenFile, "golden/train_coco8.json");
    const json golden = json::parse(test::readFile(goldenFile))[GetParam()];
    const test::TempDir folder;
    TrainConfig config = goldenConfig(golden["settings"]);
    config.model = {weights};
    config.dataset = writeYaml(folder, coco8, weights);
    config.project = folder / "runs";

    test::RecordingObserver observer;
    const TrainReport report = train(config, observer, {});
    EXPECT_EQ(report.outcome, TrainOutcome::Completed);
    EXPECT_TRUE(observer.issues.empty());
    expectEpochs(observer.epochs, golden["epochs"]);

    std::vector<Issue> issues;
    const auto state = checkpoint::loadRunCheckpoint(report.runFolder / "checkpoints", issues);
    ASSERT_TRUE(state);
    double summedRates = 0;
    for (const json& epoch : golden["epochs"])
        summedRates += epoch["lr"][0].get<double>();
    expectWeights(state->tensors, golden["state_dict_sum_and_abs_sum_before_ema"], summedRates);
    expectFrozenAsInFile(state->tensors, config.freeze, checkpoint::readModelFile(weights).tensors);
}

INSTANTIATE_TEST_SUITE_P(Coco8, Trajectory, testing::Values("sgd", "adamw", "sgd_freeze_10"),
                         [](const testing::TestParamInfo<const char*>& info) { return std::string(info.param); });

}  // namespace
}  // namespace engine
