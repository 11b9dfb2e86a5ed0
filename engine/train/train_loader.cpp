// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/train_loader.h"

#include "engine/api/error.h"
#include "engine/augment/classify_pipeline.h"
#include "engine/augment/train_pipeline.h"
#include "engine/core/random.h"
#include "engine/data/batches.h"

#include <numeric>

namespace engine::training {
namespace {

constexpr int kSubstitutes = 20;

}  // namespace

bool isMosaicOpen(const TrainConfig& config, std::int64_t epoch) {
    const std::int64_t closed = config.augment.closeMosaic;
    return closed == 0 || config.epochs < closed || epoch < config.epochs - closed;
}

TrainLoader::TrainLoader(const std::vector<SampleInfo>& samples, DatasetTask task, const TrainConfig& config,
                         bool pinsMemory)
    : m_samples(samples), m_config(config), m_pinsMemory(pinsMemory) {
    const int imageSize = static_cast<int>(config.imageSize);
    if (task == DatasetTask::Detect) {
        const auto pipeline = std::make_shared<augment::TrainPipeline>(samples, config.augment, imageSize, config.seed);
        m_make = [this, pipeline](std::size_t index, std::size_t position, std::int64_t epoch) {
            return pipeline->make(index, position, epoch, isMosaicOpen(m_config, epoch));
        };
    } else {
        const auto pipeline =
            std::make_shared<augment::ClassifyPipeline>(samples, config.augment, imageSize, config.seed);
        m_make = [pipeline](std::size_t index, std::size_t position, std::int64_t epoch) {
            return pipeline->make(index, position, epoch);
        };
    }
}

TrainLoader::~TrainLoader() = default;

std::int64_t TrainLoader::stepsPerEpoch() const {
    return (static_cast<std::int64_t>(m_samples.size()) + m_config.batch - 1) / m_config.batch;
}

void TrainLoader::startEpoch(std::int64_t epoch, std::int64_t firstStep) {
    start(data::shuffledOrder(m_samples.size(), m_config.seed, epoch), epoch, firstStep);
}

void TrainLoader::startView(std::int64_t epoch) {
    std::vector<std::size_t> order(m_samples.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    start(order, epoch, 0);
}

void TrainLoader::start(const std::vector<std::size_t>& order, std::int64_t epoch, std::int64_t firstStep) {
    m_loader.reset();
    m_loader = std::make_unique<data::DataLoader>(
        data::splitIntoBatches(order, static_cast<std::size_t>(m_config.batch)),
        [this, epoch](std::size_t index, std::size_t) { return makeSample(index, epoch); }, m_config.workers,
        static_cast<std::size_t>(firstStep), m_pinsMemory);
}

std::optional<data::Batch> TrainLoader::next(std::stop_token stop) {
    return m_loader->next(stop);
}

data::Sample TrainLoader::makeSample(std::size_t index, std::int64_t epoch) {
    // A sample's place is its index, not where the shuffling put it: views that are made in another order are the same.
    // A substitute has a place of its own: the partners of a mosaic depend on it, and one of them may be the cause.
    const std::size_t place = index;
    for (std::size_t attempt = 0;; ++attempt) {
        try {
            return m_make(index, place + attempt * m_samples.size(), epoch);
        } catch (const Error& error) {
            if (error.kind != ErrorKind::Dataset || attempt == kSubstitutes)
                throw;
            report(error);
        }
        index = Random({m_config.seed, static_cast<std::uint64_t>(epoch), place, attempt}).below(m_samples.size());
    }
}

void TrainLoader::report(const Error& error) {
    const std::lock_guard lock(m_mutex);
    if (!m_reported.insert(error.file).second)
        return;
    m_issues.push_back({Severity::Warning, error.code, error.message + "; another image stands in for it", error.file,
                        0, Loss::Image, error.parameters});
}

std::vector<Issue> TrainLoader::takeIssues() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_issues, {});
}

}  // namespace engine::training
