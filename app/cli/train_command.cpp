// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <memory>

#include "app/cli/augment_flags.h"
#include "app/cli/command.h"
#include "app/cli/dataset_flags.h"
#include "app/cli/exit_code.h"
#include "app/cli/progress_line.h"
#include "app/cli/train_estimate.h"
#include "app/cli/train_output.h"
#include "engine/api/advice.h"
#include "engine/api/error.h"
#include "engine/api/train.h"
#include "engine/api/train_cost.h"

namespace cli {
namespace {

struct TrainOptions {
    std::string model, recipe, freeze = "none", optimizer = "auto", cache = "auto", classWeights = "none",
                               project = "runs";
    std::string resume;
    bool isEstimate = false;
    DatasetOptions data;
    engine::TrainConfig config;
    const CLI::Option* imageSize = nullptr;
};

[[noreturn]] void wrongUsage(const std::string& code, const std::string& message, const std::string& hint) {
    throw engine::Error(engine::ErrorKind::Usage, code, message, {}, hint);
}

engine::FreezePlan freezePlan(const std::string& text, const engine::ModelInfo& info) {
    if (const auto preset = engine::freezePreset(text))
        return engine::freezeRegion(info.stages, *preset);
    const auto stages = static_cast<int>(info.stages.size());
    int count = -1;
    if (!CLI::detail::lexical_cast(text, count) || count < 0 || count > stages) {
        wrongUsage("train.freeze",
                   fmt::format("--freeze {} is neither none, backbone, neck, head-only nor a number from 0 to {}", text,
                               stages),
                   "give one of these");
    }
    return engine::freezeFirst(count);
}

void choosePlan(const TrainOptions& options, const engine::ModelInfo& model, engine::TrainConfig& config) {
    config.freeze = freezePlan(options.freeze, model);
    if (const auto recipe = engine::recipeNamed(options.recipe)) {
        const engine::RecipePlan plan = engine::planOf(*recipe, model.stages, model.isHeadTrained);
        config.freeze = plan.freeze;
        if (plan.isHeadFirst && config.headFirst.epochs == 0)
            config.headFirst.epochs = engine::headFirstEpochs(config.epochs);
    }
    if (config.headFirst.epochs > 0)
        config.headFirst.freeze = engine::headFirstPlan(model.stages, model.isHeadTrained);
}

engine::TrainConfig trainConfig(const TrainOptions& options, const CommonOptions& common) {
    if (options.model.empty() || options.data.path.empty()) {
        wrongUsage("train.incomplete", "train needs --model and --data, or --resume", "see espalier-cli train --help");
    }
    engine::TrainConfig config = options.config;
    config.model.file = options.model;
    config.dataset = options.data.ref();
    const engine::ModelInfo model = engine::readModelInfo(config.model);
    choosePlan(options, model, config);
    if (options.classWeights == "balanced")
        config.classWeights = engine::ClassWeights::Balanced;
    if (!options.imageSize->count())
        config.imageSize = model.input.imageSize;
    config.optimizer = options.optimizer == "sgd"     ? engine::OptimizerKind::Sgd
                       : options.optimizer == "adamw" ? engine::OptimizerKind::AdamW
                                                      : engine::OptimizerKind::Auto;
    config.featureCaching = options.cache == "none"       ? engine::FeatureCaching::Off
                            : options.cache == "features" ? engine::FeatureCaching::On
                                                          : engine::FeatureCaching::Auto;
    config.project = options.project;
    config.seed = common.seed;
    config.device = common.device;
    config.precision = common.precision;
    return config;
}

int estimate(const TrainOptions& options, const CommonOptions& common, const std::stop_token& stop) {
    ProgressLine line(common.isQuiet);
    const auto cost = engine::measureTrainCost(
        trainConfig(options, common),
        [&line](const engine::Progress& progress) { line.update("measuring", progress.done, progress.total); }, stop);
    line.clear();
    if (!cost)
        return kCancelled;
    printEstimate(*cost, common.isJson);
    return kDone;
}

int train(const TrainOptions& options, const CommonOptions& common, std::stop_token stop) {
    if (options.isEstimate)
        return estimate(options, common, stop);
    TrainOutput output(common.isJson, common.isQuiet);
    const engine::TrainReport report = options.resume.empty()
                                           ? engine::train(trainConfig(options, common), output, stop)
                                           : engine::resumeTraining(options.resume, output, stop);
    output.finish(report);
    return report.outcome == engine::TrainOutcome::Cancelled ? kCancelled : kDone;
}

void addOptimizerOptions(CLI::App& command, TrainOptions& options) {
    engine::TrainConfig& config = options.config;
    const CLI::Range fraction(0.0, 1.0);
    command.add_option("--optimizer", options.optimizer, "auto, sgd or adamw; auto chooses its own rate and momentum")
        ->transform(CLI::IsMember({"auto", "sgd", "adamw"}, CLI::ignore_case))
        ->capture_default_str();
    command.add_option("--lr0", config.learningRate, "learning rate at the start")
        ->check(fraction)
        ->capture_default_str();
    command.add_option("--lrf", config.finalLearningRate, "learning rate at the end, fraction of lr0")
        ->check(fraction)
        ->capture_default_str();
    command.add_option("--momentum", config.momentum, "SGD momentum, or AdamW's first beta")
        ->check(fraction)
        ->capture_default_str();
    command
        .add_option("--stage-lr-decay", config.stageRateDecay,
                    "learning rate of a block, fraction of the next one's; 1 = all alike")
        ->check(CLI::Range(1e-6, 1.0))
        ->capture_default_str();
    command
        .add_option("--class-weights", options.classWeights,
                    "none or balanced: rare classes count more in the loss, up to ten times")
        ->check(CLI::IsMember({"none", "balanced"}))
        ->capture_default_str();
    command.add_option("--weight-decay", config.weightDecay, "weight decay")->check(fraction)->capture_default_str();
    command.add_option("--warmup-epochs", config.warmupEpochs, "epochs of warm-up")
        ->check(CLI::Range(0.0, 1000.0))
        ->capture_default_str();
    command.add_option("--warmup-momentum", config.warmupMomentum, "momentum at the start of warm-up")
        ->check(fraction)
        ->capture_default_str();
    command.add_option("--warmup-bias-lr", config.warmupBiasLearningRate, "rate of biases at the start of warm-up")
        ->check(fraction)
        ->capture_default_str();
    command
        .add_option("--nbs", config.nominalBatch,
                    "images that gradients are gathered from [auto: for eight steps an epoch, 64 at most; for a new "
                    "head the batch]")
        ->check(CLI::Range(1, 4096));
    command.add_option("--box", config.boxGain, "gain of the box loss")
        ->check(CLI::Range(0.0, 1000.0))
        ->capture_default_str();
    command.add_option("--cls", config.classGain, "gain of the class loss")
        ->check(CLI::Range(0.0, 1000.0))
        ->capture_default_str();
    command.add_option("--dfl", config.dflGain, "gain of the distribution focal loss")
        ->check(CLI::Range(0.0, 1000.0))
        ->capture_default_str();
    command
        .add_option("--patience", config.patience,
                    "epochs without a better result before it stops; 0 = never [auto: 15 below 500 images, else 100]")
        ->check(CLI::Range(0, 1'000'000));
    command.add_flag("--cos-lr", config.cosineSchedule, "cosine instead of linear decay");
}

}  // namespace

void addTrainCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* command = app.add_subcommand("train", "fine-tunes a model on a dataset");
    auto options = std::make_shared<TrainOptions>();
    engine::TrainConfig& config = options->config;
    config.nominalBatch = config.patience = engine::kAuto;
    config.augment.mosaic = engine::kAuto;
    command->add_option("--model", options->model,
                        "model file, a name in the models folder, or yolo11n.yaml for untrained weights");
    addDatasetFlags(*command, "--data", options->data);
    command->add_option("--epochs", config.epochs, "passes over the training images")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    options->imageSize = command
                             ->add_option("--imgsz", config.imageSize,
                                          "image size, px [the model's: 640, lite_detector 320, classifiers 224]")
                             ->check(CLI::Range(32, 4096));
    command->add_option("--batch", config.batch, "images a batch")->check(CLI::Range(1, 1024))->capture_default_str();
    CLI::Option* freeze = command
                              ->add_option("--freeze", options->freeze,
                                           "first N blocks, or none, backbone, neck (backbone and neck), head-only")
                              ->capture_default_str();
    command
        ->add_option("--recipe", options->recipe,
                     "instead of --freeze: head-only (a fixed feature extractor), head-then-top (two phases), "
                     "first-blocks (the first half of the backbone is frozen), everything; `advise` recommends one")
        ->check(CLI::IsMember({"head-only", "head-then-top", "first-blocks", "everything"}))
        ->excludes(freeze);
    command
        ->add_option("--head-first", config.headFirst.epochs,
                     "two phases: the head alone for N epochs, then everything that --freeze leaves free, slower and "
                     "with BatchNorm in inference mode; 0 = one phase")
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str();
    command
        ->add_option("--unfreeze-lr", config.headFirst.laterRateFraction,
                     "learning rate of the second phase, fraction of the first one's")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    addOptimizerOptions(*command, *options);
    addAugmentFlags(*command, config.augment);
    command
        ->add_option("--cache", options->cache,
                     "auto, none or features: run the images through the frozen first blocks once and keep what comes "
                     "out; auto = where a classifier trains its head only")
        ->check(CLI::IsMember({"auto", "none", "features"}))
        ->capture_default_str();
    command->add_option("--cache-views", config.cachedViews, "augmented views of each image that are kept")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--workers", config.workers, "threads that prepare images; -1 = chosen for this computer")
        ->check(CLI::Range(-1, 256))
        ->capture_default_str();
    command->add_option("--project", options->project, "folder of the runs")->capture_default_str();
    command->add_option("--name", config.name, "name of the run; a taken one gets a number")->capture_default_str();
    CLI::Option* resume =
        command->add_option("--resume", options->resume, "run folder to go on with; nothing else is needed");
    command
        ->add_flag("--estimate", options->isEstimate,
                   "trains nothing: measures a few batches and prints how long an epoch would take, and the memory")
        ->excludes(resume);
    addCommonOptions(*command, common);
    command->callback([options, &run] {
        run = [options](const CommonOptions& given, std::stop_token stop) { return train(*options, given, stop); };
    });
}

}  // namespace cli
