// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/train_cost.h"

#include "engine/core/error_translation.h"
#include "engine/core/peak_memory.h"
#include "engine/core/user_folders.h"
#include "engine/eval/evaluation_batches.h"
#include "engine/eval/evaluator.h"
#include "engine/eval/forward.h"
#include "engine/predict/model_loader.h"
#include "engine/train/auto_settings.h"
#include "engine/train/config_check.h"
#include "engine/train/feature_views.h"
#include "engine/train/phase.h"
#include "engine/train/train_loader.h"
#include "engine/train/train_session.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace engine {
namespace {

using namespace training;
using Clock = std::chrono::steady_clock;

constexpr int kWarmUps = 2, kBatches = 2;

struct Stopped {};

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::int64_t bytesOf(const std::vector<Tensor>& tensors) {
    std::int64_t bytes = 0;
    for (const Tensor& tensor : tensors)
        bytes += static_cast<std::int64_t>(tensor.nbytes());
    return bytes;
}

/// At most `count` of them, from first to last.
std::vector<SampleInfo> evenly(const std::vector<SampleInfo>& samples, std::int64_t count) {
    std::vector<SampleInfo> some;
    const std::size_t size = std::min(samples.size(), static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < size; ++i)
        some.push_back(samples[i * samples.size() / size]);
    return some;
}

/// A training that keeps nothing of what it does.
class Trial {
public:
    Trial(const TrainConfig& config, const TrainingData& data, TrainingSetup setup, const ProgressFunction& progress,
          std::stop_token stop)
        : m_config(config),
          m_data(data),
          m_setup(std::move(setup)),
          m_some(evenly(data.train, 2 * config.batch)),
          m_loader(m_some, data.task, config, m_setup.learner.device.is_cuda()),
          m_phases(phasesOf(config)),
          m_progress(progress),
          m_stop(std::move(stop)) {}

    TrainCost measure() {
        decodeAll();
        TrainCost cost;
        for (const Phase& phase : m_phases)
            cost.phases.push_back({phase.endEpoch - phase.firstEpoch, secondsOfEpoch(phase, cost)});
        return cost;
    }

private:
    /// So that batches come as fast as in later epochs.
    void decodeAll() {
        m_loader.startEpoch(0, 0);
        while (m_loader.next(m_stop)) {
        }
        m_loader.startEpoch(1, 0);
    }

    double secondsOfEpoch(const Phase& phase, TrainCost& cost) {
        Learner& learner = m_setup.learner;
        const auto images = static_cast<std::int64_t>(m_data.train.size());
        const std::int64_t steps = (images + m_config.batch - 1) / m_config.batch;
        enterPhase(learner, phase, scheduleOf(phase, m_config, m_setup.optimizer, steps), true);
        const bool isCached = &phase == &m_phases.front() && cachesFeatures(m_config, *learner.model);
        beginEpoch(learner, phase.firstEpoch);
        double stepSeconds = 0;
        for (int i = 0; i < kWarmUps + kBatches; ++i) {
            Clock::time_point start = Clock::now();
            data::Batch batch = nextBatch();
            if (isCached) {
                start = Clock::now();
                useFeatures(batch);
                const double kept = cachedImages(phase), count = static_cast<double>(batch.samples.size());
                cost.preparationSeconds = secondsSince(start) * kept / count;
                cost.cachedFeatureBytes =
                    static_cast<std::int64_t>(static_cast<double>(bytesOf(batch.features)) * kept / count);
                start = Clock::now();
            }
            readStep(trainStep(learner, batch, m_batches), m_batches);
            ++m_batches;
            if (i >= kWarmUps)
                stepSeconds += secondsSince(start);
            report();
        }
        return stepSeconds / kBatches * static_cast<double>(steps) + validationSeconds(isCached);
    }

    data::Batch nextBatch() {
        for (;;) {
            if (auto batch = m_loader.next(m_stop))
                return *std::move(batch);
            if (m_stop.stop_requested())
                throw Stopped();
            m_loader.startEpoch(1, 0);
        }
    }

    void useFeatures(data::Batch& batch) const {
        batch.features = eval::frozenOutputs(*m_setup.learner.frozenPart, batch.images, m_setup.learner.device,
                                             m_setup.learner.computeType, m_setup.learner.freezeLine);
        batch.images = Tensor();
    }

    double cachedImages(const Phase& phase) const {
        const std::int64_t views = std::min(m_config.cachedViews, phase.endEpoch - phase.firstEpoch);
        return static_cast<double>(views) * static_cast<double>(m_data.train.size()) +
               static_cast<double>(m_data.val.size());
    }

    double validationSeconds(bool isCached) {
        const std::vector<SampleInfo> some = evenly(m_data.val, 2 * m_config.batch);
        const std::unique_ptr<nn::Model> model = m_setup.learner.ema->model().clone();
        model->fuse(m_setup.learner.computeType);
        eval::EvaluatorOptions options = validationOptions(m_config, m_setup.learner);
        std::vector<data::Batch> batches;
        if (isCached) {
            eval::EvaluationBatches images = eval::makeBatches(*model, some, options);
            while (auto batch = images.next(m_stop)) {
                useFeatures(*batch);
                batches.push_back(*std::move(batch));
            }
        }
        double seconds = 0;
        for (int pass = 0; pass < 2; ++pass) {  // the first one warms up
            const Clock::time_point start = Clock::now();
            if (isCached)
                options.features = [next = std::size_t{0}, &batches]() mutable {
                    return next < batches.size() ? std::optional(batches[next++]) : std::nullopt;
                };
            evaluateModel(
                *model, some, m_data.classNames, options,
                [this](const std::vector<Tensor>& outputs, const data::Batch& batch) {
                    readParts(lossOf(m_setup.learner, outputs, batch).parts);
                },
                {}, m_stop);
            seconds = secondsSince(start);
            report();
        }
        return seconds * static_cast<double>(m_data.val.size()) / static_cast<double>(some.size());
    }

    void report() {
        if (m_stop.stop_requested())
            throw Stopped();
        if (m_progress)
            m_progress({"estimate", ++m_done, static_cast<std::int64_t>(m_phases.size()) * (kWarmUps + kBatches + 2)});
    }

    const TrainConfig& m_config;
    const TrainingData& m_data;
    TrainingSetup m_setup;
    std::vector<SampleInfo> m_some;  ///< to train with
    TrainLoader m_loader;
    std::vector<Phase> m_phases;
    const ProgressFunction& m_progress;
    std::stop_token m_stop;
    std::int64_t m_batches = 0, m_done = 0;
};

std::int64_t freeDisk(std::filesystem::path folder) {
    std::error_code error;
    while (!folder.empty() && folder != folder.parent_path() && !std::filesystem::exists(folder, error))
        folder = folder.parent_path();  // it is made when it is needed
    const std::filesystem::space_info space = std::filesystem::space(folder, error);
    return error ? 0 : static_cast<std::int64_t>(space.available);
}

std::optional<TrainCost> measure(const TrainConfig& given, const ProgressFunction& progress,
                                 const std::stop_token& stop) {
    const PeakMemory memory;
    const std::int64_t available = availableMemory();
    TrainConfig config = checkedConfig(given);
    const prediction::LoadedModel loaded = prediction::loadModel(config.model);
    TrainObserver quiet;
    const TrainingData data = readTrainingData(config, loaded.model->task(), quiet, stop);
    if (stop.stop_requested())
        return std::nullopt;
    config = withAutoSettings(config, loaded.info, static_cast<std::int64_t>(data.train.size()));
    prediction::TransferredModel model = prediction::transferModel(loaded, data.classNames, config.seed);
    try {
        Trial trial(config, data, setUpTraining(config, std::move(model.model), model.info, data), progress, stop);
        TrainCost cost = trial.measure();
        if (const std::int64_t peak = memory.highestBytes(); peak > 0)
            cost.peakMemoryBytes = peak + cost.cachedFeatureBytes;  // mapped
        cost.availableMemoryBytes = available;
        cost.freeDiskBytes = freeDisk(cacheFolder());
        return cost;
    } catch (const Stopped&) {
        return std::nullopt;
    }
}

}  // namespace

std::optional<TrainCost> measureTrainCost(const TrainConfig& config, const ProgressFunction& progress,
                                          std::stop_token stop) {
    try {
        return measure(config, progress, stop);
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
