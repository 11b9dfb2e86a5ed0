// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/classify_pipeline.h"

#include "engine/augment/flip.h"
#include "engine/augment/hsv_jitter.h"
#include "engine/augment/image_cache.h"
#include "engine/augment/rand_augment.h"
#include "engine/augment/random_erasing.h"
#include "engine/augment/resize_crop.h"
#include "engine/core/random.h"
#include "engine/data/image_io.h"

namespace engine::augment {
namespace {

data::Sample emptySample(const SampleInfo& info, std::size_t index) {
    data::Sample sample;
    sample.index = index;
    sample.classId = info.classId;
    sample.originalWidth = info.width;
    sample.originalHeight = info.height;
    return sample;
}

}  // namespace

struct ClassifyPipeline::State {
    const std::vector<SampleInfo>& samples;
    AugmentConfig config;
    int imageSize;
    std::uint64_t seed;
    mutable ImageCache cache;
};

ClassifyPipeline::ClassifyPipeline(const std::vector<SampleInfo>& samples, const AugmentConfig& config, int imageSize,
                                   std::uint64_t seed, std::int64_t cacheBytes)
    : m_state(new State{samples, config, imageSize, seed, ImageCache(cacheBytes)}) {}

ClassifyPipeline::~ClassifyPipeline() = default;

data::Sample ClassifyPipeline::make(std::size_t index, std::size_t position, std::int64_t epoch) const {
    const State& state = *m_state;
    const AugmentConfig& config = state.config;
    const SampleInfo& info = state.samples.at(index);
    const cv::Mat picture = state.cache.get(index, [&] { return data::decodeImage(info.image).bgr; });
    Random random({state.seed, static_cast<std::uint64_t>(epoch), position});
    data::Sample sample = emptySample(info, index);
    const cv::Rect part = drawCrop(random, picture.size(), 1 - config.scale);
    // A copy: the resized picture may be the part itself, which has gaps.
    sample.image = resizeAntialiased(picture(part).clone(), cv::Size(state.imageSize, state.imageSize));
    const bool isAutomatic = config.autoAugment == AutoAugment::RandAugment;
    if (!isAutomatic && (config.hsvH != 0 || config.hsvS != 0 || config.hsvV != 0))
        sample = hsvJitter(std::move(sample), drawHsv(random, config));
    if (config.flipUd > 0 && random.uniform() <= config.flipUd)
        sample = flipUpDown(std::move(sample));
    if (config.flipLr > 0 && random.uniform() <= config.flipLr)
        sample = flipLeftRight(std::move(sample));
    if (isAutomatic)
        sample = randAugment(std::move(sample), random);
    if (config.erasing > 0 && random.uniform() <= config.erasing) {
        const cv::Rect area = drawErasing(random, sample.image.size());
        sample = erase(std::move(sample), area);
    }
    return sample;
}

data::Sample makeClassifyValSample(const SampleInfo& info, std::size_t index, int imageSize, double cropFraction) {
    data::Sample sample = emptySample(info, index);
    sample.image = resizeAndCropCentre(data::decodeImage(info.image).bgr, imageSize, cropFraction);
    return sample;
}

}  // namespace engine::augment
