// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/classify_pipeline.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>

#include "engine/augment/flip.h"
#include "engine/augment/hsv_jitter.h"
#include "engine/augment/rand_augment.h"
#include "engine/augment/random_erasing.h"
#include "engine/augment/resize_crop.h"
#include "engine/data/image_io.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

namespace engine::augment {
namespace {

constexpr int kSize = 48;
constexpr std::uint64_t kSeed = 3;

bool isSame(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

class ClassifySamples : public testing::Test {
protected:
    ClassifySamples() : m_tiny(m_folder.path(), 6, 7) {
        for (const SampleInfo& sample : readDataset(m_tiny.ref()).samples) {
            if (sample.split == Split::Train)
                m_samples.push_back(sample);
        }
    }

    ClassifyPipeline pipeline() const { return {m_samples, m_config, kSize, kSeed}; }

    /// What the pipeline does in its second epoch, step by step, without RandAugment and erasing.
    data::Sample byHand(std::size_t index, Random& random) const {
        data::Sample sample;
        const cv::Mat picture = data::decodeImage(m_samples[index].image).bgr;
        sample.image =
            resizeAntialiased(picture(drawCrop(random, picture.size(), 1 - m_config.scale)).clone(), {kSize, kSize});
        if (m_config.autoAugment == AutoAugment::None)
            sample = hsvJitter(std::move(sample), drawHsv(random, m_config));
        return random.uniform() <= m_config.flipLr ? flipLeftRight(std::move(sample)) : sample;
    }

    test::TempDir m_folder;
    test::TinyDataset m_tiny;
    std::vector<SampleInfo> m_samples;
    AugmentConfig m_config;
};

TEST_F(ClassifySamples, AreCroppedColouredAndFlippedByDefault) {
    const ClassifyPipeline made = pipeline();
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        Random random({kSeed, 1, i});
        EXPECT_TRUE(isSame(made.make(i, i, 1).image, byHand(i, random).image)) << i;
    }
}

TEST_F(ClassifySamples, HaveRandAugmentInPlaceOfTheJitter) {
    m_config.autoAugment = AutoAugment::RandAugment;
    const ClassifyPipeline made = pipeline();
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        Random random({kSeed, 1, i});
        const data::Sample expected = randAugment(byHand(i, random), random);
        EXPECT_TRUE(isSame(made.make(i, i, 1).image, expected.image)) << i;
    }
}

TEST_F(ClassifySamples, AreErasedLast) {
    m_config.autoAugment = AutoAugment::RandAugment;
    m_config.erasing = 0.5;
    const ClassifyPipeline made = pipeline();
    int erased = 0;
    for (std::size_t position = 0; position < 30; ++position) {
        const std::size_t i = position % m_samples.size();
        Random random({kSeed, 1, position});
        data::Sample expected = randAugment(byHand(i, random), random);
        if (random.uniform() <= 0.5) {
            expected = erase(std::move(expected), drawErasing(random, {kSize, kSize}));
            ++erased;
        }
        EXPECT_TRUE(isSame(made.make(i, position, 1).image, expected.image)) << position;
    }
    EXPECT_GT(erased, 5);
    EXPECT_LT(erased, 25);
}

TEST_F(ClassifySamples, AreTheSameForTheSameSeedEpochAndPosition) {
    m_config.autoAugment = AutoAugment::RandAugment;
    m_config.erasing = 1;
    const ClassifyPipeline first = pipeline(), second = pipeline();
    const cv::Mat one = first.make(2, 5, 1).image;
    first.make(2, 6, 1);
    EXPECT_TRUE(isSame(one, first.make(2, 5, 1).image));
    EXPECT_TRUE(isSame(one, second.make(2, 5, 1).image));
    EXPECT_FALSE(isSame(one, first.make(2, 6, 1).image));
    EXPECT_FALSE(isSame(one, first.make(2, 5, 2).image));
}

}  // namespace
}  // namespace engine::augment
