// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/feature_views.h"

#include "engine/core/hash.h"
#include "engine/core/user_folders.h"
#include "engine/data/batches.h"
#include "engine/eval/evaluation_batches.h"
#include "engine/eval/forward.h"
#include "engine/train/config_json.h"
#include "engine/train/phase.h"

#include <ATen/ATen.h>
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
    nlohmann::json key{{"version", 3},
                       {"split", split},
                       {"frozen", frozenWeights},
                       {"stages", m_learner.freezeLine},
                       {"dataset", m_data.fingerprint},
                       {"imgsz", m_config.imageSize},
                       {"type", static_cast<int>(m_learner.computeType)}};
    // Validation pictures of one batch are padded to one shape.
    key["batch"] = m_config.batch;
    if (std::string_view(split) == "train") {
        // What augmentation depends on; the number of epochs decides which of them run without mosaic.
        nlohmann::json settings = toJson(m_config);
        for (const char* name :
             {"hsv_h", "hsv_s", "hsv_v", "degrees", "translate", "scale", "shear", "perspective", "flipud", "fliplr",
              "mosaic", "mixup", "close_mosaic", "auto_augment", "erasing", "seed", "cached_views", "epochs"})
            key[name] = settings.at(name);
        key["phase_epochs"] = m_epochs;
    }
    return compactText(key);
}

// A record: the features of one image, its boxes as fractions [n, 5] with their class, their corners in pixels [n, 4],
// then the image's place in the split and its class.
void FeatureViews::addBatch(const data::Batch& batch, const data::FeatureCache::AddFunction& add) const {
    const std::vector<Tensor> outputs = eval::frozenOutputs(*m_learner.frozenPart, batch.images, m_learner.device,
                                                            m_learner.computeType, m_learner.freezeLine);
    for (std::size_t place = 0; place < batch.samples.size(); ++place) {
        const auto row = static_cast<std::int64_t>(place);
        const data::Sample& sample = batch.samples[place];
        std::vector<Tensor> record;
        for (const Tensor& output : outputs)
            record.push_back(output.select(0, row).to(at::kCPU));
        record.push_back(data::targetsOf(batch, place).narrow(1, 1, 5));
        std::vector<float> corners;
        for (const data::PixelBox& box : sample.boxes)
            corners.insert(corners.end(), {box.x1, box.y1, box.x2, box.y2});
        record.push_back(at::tensor(corners, at::kFloat).view({-1, 4}));
        record.push_back(at::tensor({static_cast<std::int64_t>(sample.index), sample.classId}, at::kLong));
        add(record);
    }
}

std::unique_ptr<data::FeatureCache> FeatureViews::trainCache(TrainLoader& loader, const std::string& frozenWeights,
                                                             const BatchDone& done, const std::stop_token& stop) const {
    const std::string key = keyOf("train", frozenWeights);
    const std::int64_t views = m_views.open + m_views.closed;
    auto cache = data::FeatureCache::open(fileOf(key), key);
    if (cache && cache->size() == static_cast<std::size_t>(views) * m_data.train.size())
        return cache;
    return data::FeatureCache::write(fileOf(key), key, [&](const auto& add) {
        for (std::int64_t view = 0; view < views; ++view) {
            loader.startView(epochOf(view));
            while (const auto batch = loader.next(stop)) {
                addBatch(*batch, add);
                done(*batch);
            }
            if (stop.stop_requested())
                throw Stopped();
        }
    });
}

std::unique_ptr<data::FeatureCache> FeatureViews::validationCache(const std::string& frozenWeights,
                                                                  const BatchDone& done, const std::stop_token& stop) {
    const std::string key = keyOf("val", frozenWeights);
    if (auto cache = data::FeatureCache::open(fileOf(key), key))
        return cache;
    return data::FeatureCache::write(fileOf(key), key, [&](const auto& add) {
        eval::EvaluationBatches batches =
            eval::makeBatches(*m_learner.model, m_data.val, validationOptions(m_config, m_learner));
        while (const auto images = batches.next(stop)) {
            addBatch(*images, add);
            done(*images);
        }
        m_valIssues = batches.issues();
        if (stop.stop_requested())
            throw Stopped();
    });
}

bool FeatureViews::prepare(TrainLoader& loader, const ProgressFunction& progress, const std::stop_token& stop) {
    const std::string frozenWeights = frozenSha256(*m_learner.model, freezeFirst(m_learner.freezeLine));
    const auto all = static_cast<std::int64_t>(
        static_cast<std::size_t>(m_views.open + m_views.closed) * m_data.train.size() + m_data.val.size());
    std::int64_t count = 0;
    const auto done = [&](const data::Batch& batch) {
        count += static_cast<std::int64_t>(batch.samples.size());
        progress({"features", count, all});
        if (stop.stop_requested())
            throw Stopped();
    };
    try {
        m_train = trainCache(loader, frozenWeights, done, stop);
        m_val = validationCache(frozenWeights, done, stop);
    } catch (const Stopped&) {
        return false;
    }
    data::keepWithin(cacheFolder() / "features", kMaxCacheBytes);
    return true;
}

std::int64_t FeatureViews::bytes() const {
    return m_train->bytes() + m_val->bytes();
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
    std::vector<std::vector<Tensor>> records;
    for (const std::size_t index : m_batches[m_next++])
        records.push_back(m_train->read(static_cast<std::size_t>(m_view) * m_data.train.size() + index));
    return batchOf(std::move(records));
}

std::optional<data::Batch> FeatureViews::nextValidation() {
    std::vector<std::vector<Tensor>> records;
    while (m_valNext < m_val->size() &&
           records.size() < static_cast<std::size_t>(validationOptions(m_config, m_learner).batch)) {
        std::vector<Tensor> record = m_val->read(m_valNext);
        if (!records.empty() && record.front().sizes() != records.front().front().sizes())
            break;  // a detector sees pictures of one shape together
        records.push_back(std::move(record));
        ++m_valNext;
    }
    if (records.empty())
        return std::nullopt;
    return batchOf(std::move(records));
}

data::Batch FeatureViews::batchOf(std::vector<std::vector<Tensor>> records) {
    const std::size_t outputs = records.front().size() - 3;
    std::vector<std::vector<Tensor>> features(outputs);
    std::vector<Tensor> targets;
    std::vector<std::int64_t> classes;
    data::Batch batch;
    for (const std::vector<Tensor>& record : records) {
        const Tensor &own = record[outputs], &corners = record[outputs + 1];
        const auto* numbers = record[outputs + 2].const_data_ptr<std::int64_t>();
        data::Sample sample;
        sample.index = static_cast<std::size_t>(numbers[0]);
        sample.classId = numbers[1];
        const float *target = own.const_data_ptr<float>(), *corner = corners.const_data_ptr<float>();
        for (std::int64_t box = 0; box < own.size(0); ++box, target += 5, corner += 4)
            sample.boxes.push_back({static_cast<std::int64_t>(target[0]), corner[0], corner[1], corner[2], corner[3]});
        classes.push_back(sample.classId);
        targets.push_back(at::constant_pad_nd(own, {1, 0}, static_cast<double>(batch.samples.size())));
        batch.samples.push_back(std::move(sample));
        for (std::size_t i = 0; i < outputs; ++i)
            features[i].push_back(record[i]);
    }
    for (const std::vector<Tensor>& rows : features)
        batch.features.push_back(at::stack(rows));
    batch.targets = at::cat(targets);
    batch.classes = at::tensor(classes, at::kLong);
    return batch;
}

}  // namespace engine::training
