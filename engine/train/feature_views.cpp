// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/feature_views.h"

#include "engine/core/hash.h"
#include "engine/core/user_folders.h"
#include "engine/data/batches.h"
#include "engine/eval/evaluation_batches.h"
#include "engine/eval/forward.h"
#include "engine/predict/compute_type_scope.h"
#include "engine/train/config_json.h"
#include "engine/train/phase.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace engine::training {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMaxCacheBytes = 20LL << 30;

struct Stopped {};

fs::path fileOf(const std::string& key) {
    Sha256 hash;
    hash.add(key.data(), key.size());
    return cacheFolder() / "features" / (hash.hex() + ".bin");
}

}  // namespace

int freezeLine(const FreezePlan& plan, const std::vector<StageInfo>& stages) {
    int line = 0;
    while (line < static_cast<int>(stages.size()) &&
           (plan.isFrozen(line) || stages[static_cast<std::size_t>(line)].parameters == 0))
        ++line;
    // Stages without parameters just before a stage that learns belong to it, unless they shrink what is kept.
    while (line > 0 && !plan.isFrozen(line - 1) && stages[static_cast<std::size_t>(line) - 1].module != "Pool")
        --line;
    return line;
}

bool cachesFeatures(const TrainConfig& config, const nn::Model& model) {
    const int line = freezeLine(phasesOf(config).front().frozen, model.stages());
    if (config.featureCaching == FeatureCaching::Off || line == 0 || cacheFolder().empty())
        return false;
    const bool isHeadOnly = line + 1 == static_cast<int>(model.stages().size());
    return config.featureCaching == FeatureCaching::On || (model.task() == DatasetTask::Classify && isHeadOnly);
}

FeatureViews::FeatureViews(const TrainConfig& config, const TrainingData& data, Learner& learner)
    : m_config(config), m_data(data), m_learner(learner), m_epochs(phasesOf(config).front().endEpoch) {
    for (std::int64_t epoch = 0; epoch < m_epochs && data.task == DatasetTask::Detect; ++epoch)
        m_openEpochs += isMosaicOpen(config, epoch);
    m_views.open = std::min(config.cachedViews, m_openEpochs);
    m_views.closed = std::min(config.cachedViews, m_epochs - m_openEpochs);
}

std::int64_t FeatureViews::viewOf(std::int64_t epoch) const {
    return epoch < m_openEpochs ? epoch % m_views.open : m_views.open + (epoch - m_openEpochs) % m_views.closed;
}

std::int64_t FeatureViews::epochOf(std::int64_t view) const {
    return view < m_views.open ? view : m_openEpochs + (view - m_views.open);
}

std::string FeatureViews::keyOf(const char* split, const std::string& frozenWeights) const {
    nlohmann::json key{{"version", 2},
                       {"split", split},
                       {"frozen", frozenWeights},
                       {"stages", m_learner.freezeLine},
                       {"dataset", m_data.fingerprint},
                       {"imgsz", m_config.imageSize},
                       {"type", static_cast<int>(m_learner.computeType)}};
    if (std::string_view(split) == "train") {
        // What augmentation depends on; the number of epochs decides which of them run without mosaic.
        nlohmann::json settings = toJson(m_config);
        for (const char* name :
             {"hsv_h", "hsv_s", "hsv_v", "degrees", "translate", "scale", "shear", "perspective", "flipud", "fliplr",
              "mosaic", "mixup", "close_mosaic", "auto_augment", "erasing", "seed", "cached_views", "epochs"})
            key[name] = settings.at(name);
        key["batch"] = m_config.batch;
        key["phase_epochs"] = m_epochs;
    }
    return compactText(key);
}

std::vector<Tensor> FeatureViews::frozenOutputs(const Tensor& images) const {
    const c10::NoGradGuard noGrad;
    const Tensor input = eval::toNetworkInput(images, m_learner.device);
    const prediction::ComputeTypeScope scope(m_learner.device, m_learner.computeType);
    return m_learner.model->forwardTo(m_learner.freezeLine, input);
}

// A record: the features of one image, then its boxes [n, 5], then its place in the split and its class.
void FeatureViews::addBatch(const data::Batch& batch, const data::FeatureCache::AddFunction& add) const {
    const std::vector<Tensor> outputs = frozenOutputs(batch.images);
    for (std::size_t place = 0; place < batch.samples.size(); ++place) {
        const auto row = static_cast<std::int64_t>(place);
        std::vector<Tensor> record;
        for (const Tensor& output : outputs)
            record.push_back(output.select(0, row).to(at::kCPU));
        record.push_back(data::targetsOf(batch, place).narrow(1, 1, 5));
        record.push_back(at::tensor(
            {static_cast<std::int64_t>(batch.samples[place].index), batch.samples[place].classId}, at::kLong));
        add(record);
    }
}

bool FeatureViews::prepare(TrainLoader& loader, const ProgressFunction& progress, const std::stop_token& stop) {
    m_learner.model->setTraining(false);
    const std::string frozenWeights = frozenSha256(*m_learner.model, freezeFirst(m_learner.freezeLine));
    const std::string trainKey = keyOf("train", frozenWeights), valKey = keyOf("val", frozenWeights);
    const auto images = static_cast<std::int64_t>(m_data.train.size());
    const bool isClassifier = m_data.task == DatasetTask::Classify;
    const std::int64_t all =
        (m_views.open + m_views.closed) * images + (isClassifier ? static_cast<std::int64_t>(m_data.val.size()) : 0);
    std::int64_t done = 0;
    const auto count = [&](const data::Batch& batch) {
        done += static_cast<std::int64_t>(batch.samples.size());
        progress({"features", done, all});
        if (stop.stop_requested())
            throw Stopped();
    };
    try {
        m_train = data::FeatureCache::open(fileOf(trainKey), trainKey);
        if (!m_train || static_cast<std::int64_t>(m_train->size()) != (m_views.open + m_views.closed) * images) {
            m_train = data::FeatureCache::write(fileOf(trainKey), trainKey, [&](const auto& add) {
                for (std::int64_t view = 0; view < m_views.open + m_views.closed; ++view) {
                    loader.startView(epochOf(view));
                    while (const auto batch = loader.next(stop)) {
                        addBatch(*batch, add);
                        count(*batch);
                    }
                    if (stop.stop_requested())
                        throw Stopped();
                }
            });
        }
        if (isClassifier) {
            m_val = data::FeatureCache::open(fileOf(valKey), valKey);
            if (!m_val) {
                m_val = data::FeatureCache::write(fileOf(valKey), valKey, [&](const auto& add) {
                    eval::EvaluationBatches batches(m_data.val, static_cast<int>(m_config.imageSize),
                                                    static_cast<std::size_t>(m_config.batch),
                                                    m_learner.model->input().cropFraction, m_config.workers);
                    while (const auto batch = batches.next(stop)) {
                        addBatch(*batch, add);
                        count(*batch);
                    }
                    m_valIssues = batches.issues();
                    if (stop.stop_requested())
                        throw Stopped();
                });
            }
        }
    } catch (const Stopped&) {
        return false;
    }
    data::keepWithin(cacheFolder() / "features", kMaxCacheBytes);
    return true;
}

std::int64_t FeatureViews::bytes() const {
    return m_train->bytes() + (m_val ? m_val->bytes() : 0);
}

void FeatureViews::startEpoch(std::int64_t epoch, std::int64_t firstStep) {
    m_view = viewOf(epoch);
    m_batches = data::splitIntoBatches(data::shuffledOrder(m_data.train.size(), m_config.seed, epoch),
                                       static_cast<std::size_t>(m_config.batch));
    m_next = static_cast<std::size_t>(firstStep);
}

std::optional<data::Batch> FeatureViews::next() {
    if (m_next == m_batches.size())
        return std::nullopt;
    std::vector<std::size_t> records = m_batches[m_next++];
    for (std::size_t& record : records)
        record += static_cast<std::size_t>(m_view) * m_data.train.size();
    return batchOf(*m_train, records);
}

std::optional<data::Batch> FeatureViews::nextValidation() {
    std::vector<std::size_t> records;
    while (m_valNext < m_val->size() && records.size() < static_cast<std::size_t>(2 * m_config.batch))
        records.push_back(m_valNext++);
    if (records.empty())
        return std::nullopt;
    return batchOf(*m_val, records);
}

data::Batch FeatureViews::batchOf(data::FeatureCache& cache, const std::vector<std::size_t>& records) const {
    std::vector<std::vector<Tensor>> features;
    std::vector<Tensor> targets;
    std::vector<std::int64_t> classes;
    data::Batch batch;
    for (std::size_t place = 0; place < records.size(); ++place) {
        std::vector<Tensor> record = cache.read(records[place]);
        const std::int64_t* numbers = record.back().const_data_ptr<std::int64_t>();
        data::Sample sample;
        sample.index = static_cast<std::size_t>(numbers[0]);
        sample.classId = numbers[1];
        classes.push_back(sample.classId);
        batch.samples.push_back(std::move(sample));
        record.pop_back();
        targets.push_back(at::constant_pad_nd(record.back(), {1, 0}, static_cast<double>(place)));
        record.pop_back();
        features.resize(record.size());
        for (std::size_t i = 0; i < record.size(); ++i)
            features[i].push_back(record[i]);
    }
    for (const std::vector<Tensor>& rows : features)
        batch.features.push_back(at::stack(rows));
    batch.targets = at::cat(targets);
    batch.classes = at::tensor(classes, at::kLong);
    return batch;
}

}  // namespace engine::training
