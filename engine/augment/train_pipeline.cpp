// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/train_pipeline.h"

#include <array>

#include "engine/augment/affine.h"
#include "engine/augment/flip.h"
#include "engine/augment/hsv_jitter.h"
#include "engine/augment/image_cache.h"
#include "engine/augment/load_sample.h"
#include "engine/augment/mixup.h"
#include "engine/augment/mosaic.h"
#include "engine/core/random.h"

namespace engine::augment {

struct TrainPipeline::State {
    const std::vector<SampleInfo>& samples;
    AugmentConfig config;
    int imageSize;
    std::uint64_t seed;
    mutable ImageCache cache;

    bool happens(Random& random, double probability) const {
        return probability > 0 && random.uniform() <= probability;
    }

    std::size_t drawIndex(Random& random) const { return static_cast<std::size_t>(random.below(samples.size())); }

    data::Sample load(std::size_t index) const {
        const SampleInfo& info = samples.at(index);
        return toSample(info, index, cache.get(index, [&] { return loadResized(info, imageSize); }));
    }

    // Mosaic or the image alone, then affine, which also centres it in the square: by half a pixel where the
    // margin is odd, as version 8.4 of the reference does.
    data::Sample compose(std::size_t index, Random& random, bool isMosaicOpen) const {
        data::Sample sample;
        if (isMosaicOpen && happens(random, config.mosaic)) {
            std::array<std::size_t, 4> indices{index};
            for (std::size_t i = 1; i < 4; ++i)
                indices[i] = drawIndex(random);
            const MosaicCentre centre = drawMosaicCentre(random, imageSize);
            std::array<data::Sample, 4> tiles;
            for (std::size_t i = 0; i < 4; ++i)
                tiles[i] = load(indices[i]);
            sample = mosaic(tiles, centre, imageSize);
        } else {
            sample = load(index);
        }
        return affine(std::move(sample), drawAffine(random, config), imageSize);
    }
};

TrainPipeline::TrainPipeline(const std::vector<SampleInfo>& samples, const AugmentConfig& config, int imageSize,
                             std::uint64_t seed, std::int64_t cacheBytes)
    : m_state(new State{samples, config, imageSize, seed, ImageCache(cacheBytes)}) {}

TrainPipeline::~TrainPipeline() = default;

data::Sample TrainPipeline::make(std::size_t index, std::size_t position, std::int64_t epoch, bool isMosaicOpen) const {
    const State& state = *m_state;
    Random random({state.seed, static_cast<std::uint64_t>(epoch), position});
    data::Sample sample = state.compose(index, random, isMosaicOpen);
    if (isMosaicOpen && state.happens(random, state.config.mixup)) {
        const std::size_t partner = state.drawIndex(random);
        const data::Sample second = state.compose(partner, random, isMosaicOpen);
        sample = mixup(std::move(sample), second, drawMixupShare(random));
    }
    const AugmentConfig& config = state.config;
    if (config.hsvH != 0 || config.hsvS != 0 || config.hsvV != 0)
        sample = hsvJitter(std::move(sample), drawHsv(random, config));
    if (state.happens(random, config.flipUd))
        sample = flipUpDown(std::move(sample));
    if (state.happens(random, config.flipLr))
        sample = flipLeftRight(std::move(sample));
    return sample;
}

}  // namespace engine::augment
