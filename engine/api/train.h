// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/evaluate.h"
#include "engine/api/freeze.h"
#include "engine/api/issue.h"
#include "engine/api/model_info.h"
#include "engine/api/predict.h"
#include "engine/api/progress.h"

namespace engine {

enum class OptimizerKind { Auto, Sgd, AdamW };

/// In place of a number: chosen by the model and the number of images when a run starts (TrainStart::settings).
inline constexpr int kAuto = -1;

enum class AutoAugment { None, RandAugment };

/// Probabilities in [0, 1]; gains and ranges as in the Ultralytics settings of the same name. Classifiers use the HSV
/// gains, the flips, and `scale`: a crop takes at least the share 1 - scale of the picture. The last two are theirs
/// alone.
struct AugmentConfig {
    double hsvH = 0.015, hsvS = 0.7, hsvV = 0.4;
    double degrees = 0.0, translate = 0.1, scale = 0.5, shear = 0.0, perspective = 0.0;
    double flipUd = 0.0, flipLr = 0.5;
    double mosaic = 1.0;  ///< or kAuto
    double mixup = 0.0;
    std::int64_t closeMosaic = 10;                ///< the last N epochs run without mosaic
    AutoAugment autoAugment = AutoAugment::None;  ///< takes the place of the HSV gains
    double erasing = 0.0;                         ///< of a black rectangle
};

/// Two phases in one run (TensorFlow's guide to transfer learning): first little more than the head learns, then all
/// that TrainConfig::freeze leaves free, slower, while BatchNorm of the stages that join stays in inference mode.
struct HeadFirst {
    std::int64_t epochs = 0;         ///< of the first phase; 0 = one phase only
    FreezePlan freeze;               ///< frozen in the first phase beside TrainConfig::freeze; headFirstPlan()
    double laterRateFraction = 0.1;  ///< learning rate of the second phase as a fraction of the first one's
};

/// How much the classes count in the loss. Balanced: inversely to how often they occur in training, between a tenth and
/// ten times.
enum class ClassWeights { Equal, Balanced };

/// Whether the frozen first stages see every image once and training goes on from what they made of it. Auto: where
/// all of a classifier but its head is frozen, be it in the first of two phases.
enum class FeatureCaching { Auto, Off, On };

/// How many images a run shows after each epoch at most.
inline constexpr std::size_t kMostPinned = 4;

struct TrainConfig {
    ModelRef model;
    DatasetRef dataset;
    FreezePlan freeze;
    HeadFirst headFirst;
    std::int64_t epochs = 50;  ///< of both phases
    std::int64_t imageSize = 640;
    std::int64_t batch = 16;
    std::int64_t nominalBatch = 64;  ///< images that gradients are gathered from before a step; or kAuto
    OptimizerKind optimizer = OptimizerKind::Auto;
    double learningRate = 0.01;       ///< lr0; `Auto` chooses its own, no more than few images bear
    double finalLearningRate = 0.01;  ///< lrf, a fraction of lr0
    double momentum = 0.937;
    double stageRateDecay = 1.0;  ///< learning rate of a stage as a fraction of that of the next one, (0, 1]
    double weightDecay = 0.0005;
    double warmupEpochs = 3.0;
    double warmupMomentum = 0.8;
    double warmupBiasLearningRate = 0.1;
    bool cosineSchedule = false;
    double boxGain = 7.5, classGain = 0.5, dflGain = 1.5;
    ClassWeights classWeights = ClassWeights::Equal;
    std::int64_t patience = 100;  ///< epochs without a better fitness; 0 = never stop early; or kAuto
    AugmentConfig augment;
    FeatureCaching featureCaching = FeatureCaching::Auto;
    std::int64_t cachedViews = 4;  ///< augmented views of each image that take turns where features are cached
    std::uint64_t seed = 0;
    int workers = -1;  ///< prefetch threads; -1 = chosen for this computer, 0 = none
    std::string device = "auto";
    std::string precision = "auto";
    std::filesystem::path project = "runs";
    std::string name = "train";  ///< a taken name gets a number
    /// Validation images for TrainObserver::onPinned, kMostPinned at most; choosePinned() chooses. None: no cost.
    std::vector<std::filesystem::path> pinned;
};

/// Classifiers have a cls alone: the cross-entropy.
struct TrainLoss {
    double box = 0, cls = 0, dfl = 0;

    double total() const { return box + cls + dfl; }
};

/// Epochs in which the same stages learn.
struct TrainPhase {
    std::int64_t firstEpoch = 1, epochs = 0;  ///< 1-based
    ParameterCount parameters;
    double learningRate = 0;            ///< at its start, after warm-up, of the last stage
    double firstStageLearningRate = 0;  ///< of the first stage that learns; lower where rates decay by stage
};

struct TrainStart {
    std::filesystem::path runFolder;
    TrainConfig settings;  ///< as used: nothing is kAuto
    ModelInfo model;       ///< with the dataset's classes
    std::vector<std::string> classNames;
    std::int64_t trainImages = 0, valImages = 0;
    std::int64_t epochs = 0, stepsPerEpoch = 0, firstEpoch = 1;
    std::int64_t tensorsTransferred = 0, tensorsTotal = 0;
    ParameterCount parameters;
    std::vector<TrainPhase> phases;         ///< one, or two with HeadFirst
    std::string optimizer;                  ///< "SGD" or "AdamW", as used
    double learningRate = 0, momentum = 0;  ///< as used
    std::string device;                     ///< "cpu", "cuda:0", "mps"
    std::string precision;                  ///< "fp32" or "bf16", as used
    std::int64_t cachedFeatureBytes = 0;    ///< of the feature cache; 0 = every epoch runs the frozen stages
    std::vector<SampleInfo> pinned;         ///< with their labels; those of the settings that are in the split
};

struct StepReport {
    std::int64_t epoch = 0;  ///< 1-based
    std::int64_t step = 0;   ///< batches done in this epoch, 1-based
    std::int64_t stepsInEpoch = 0;
    TrainLoss loss;                        ///< running mean over the epoch, gains applied
    std::array<double, 3> learningRate{};  ///< per parameter group: biases, weights, norm weights
    double secondsLeft = 0;                ///< until the end of the run; 0 = not known yet
    double phaseSecondsLeft = 0;           ///< until the end of its TrainPhase, likewise
};

struct EpochReport {
    std::int64_t epoch = 0;  ///< 1-based
    std::int64_t epochs = 0;
    TrainLoss trainLoss, valLoss;
    DetectionMetrics val;
    ClassificationMetrics classification;  ///< in place of `val`
    std::array<double, 3> learningRate{};
    double trainSeconds = 0, valSeconds = 0, totalSeconds = 0;
    std::int64_t bestEpoch = 0;  ///< so far
    std::int64_t epochsWithoutImprovement = 0;
    double secondsLeft = 0;
};

/// StoppedByUser comes from endTraining() alone.
enum class TrainOutcome { Completed, StoppedEarly, StoppedByUser, Cancelled };

struct TrainReport {
    TrainOutcome outcome = TrainOutcome::Completed;
    std::filesystem::path runFolder;
    std::int64_t bestEpoch = 0;  ///< 0 = no epoch was finished
    std::int64_t epochsDone = 0;
    DetectionMetrics best;
    ClassificationMetrics bestClassification;  ///< in place of `best`
};

class TrainObserver {
public:
    virtual ~TrainObserver() = default;
    virtual void onPhase(const Progress&) {}
    virtual void onStart(const TrainStart&) {}
    virtual void onStep(const StepReport&) {}
    virtual void onEpoch(const EpochReport&) {}
    /// What the averaged weights find on TrainConfig::pinned, in that order, with a confidence of 0.25 or more; an
    /// unreadable image is left out. Epoch 0 is before training: without boxes and classes where part of the network is
    /// new. Later ones come after their validation, before their onEpoch.
    virtual void onPinned(std::int64_t /*epoch*/, const std::vector<ImagePrediction>&) {}
    virtual void onIssue(const Issue&) {}
};

/// Blocks until done; calls the observer from the calling thread. A stop request is honoured after the
/// current batch: the full state is saved, so that resumeTraining goes on from there, and the outcome is
/// Cancelled. Throws Error.
TrainReport train(const TrainConfig& config, TrainObserver& observer, std::stop_token stop);

/// Goes on with a run that was stopped or killed, exactly as if it had not been. Throws Error (Usage) where
/// the run is finished, Error (Model) where its checkpoints are damaged, Error (Dataset) where the data changed.
TrainReport resumeTraining(const std::filesystem::path& runFolder, TrainObserver& observer, std::stop_token stop);

/// Ends a run for good that was stopped, killed or failed: run.json says "stopped_by_user", which counts as finished,
/// so that nobody resumes it by accident; its weights stay. Trains nothing. Throws Error (Usage): "run.finished",
/// "run.in_use", "run.nothing_to_keep" where no epoch was finished.
TrainReport endTraining(const std::filesystem::path& runFolder);

/// Up to kMostPinned validation images that have labels, each the first that shows most classes which those before it
/// do not; the same for the same dataset.
std::vector<std::filesystem::path> choosePinned(const DatasetInfo& dataset);

}  // namespace engine
