// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/train_pipeline.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <opencv2/core.hpp>
#include <thread>

#include "engine/api/error.h"
#include "engine/augment/image_cache.h"
#include "engine/augment/letterbox.h"
#include "engine/data/image_io.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

namespace {

using namespace engine;
using namespace engine::augment;

AugmentConfig off() {
    AugmentConfig config;
    config.hsvH = config.hsvS = config.hsvV = config.translate = config.scale = config.flipLr = config.mosaic = 0;
    return config;
}

bool isSame(const data::Sample& a, const data::Sample& b) {
    if (a.image.size() != b.image.size() || cv::norm(a.image, b.image, cv::NORM_INF) != 0 ||
        a.boxes.size() != b.boxes.size())
        return false;
    for (std::size_t i = 0; i < a.boxes.size(); ++i) {
        const data::PixelBox &p = a.boxes[i], &q = b.boxes[i];
        if (p.classId != q.classId || p.x1 != q.x1 || p.y1 != q.y1 || p.x2 != q.x2 || p.y2 != q.y2)
            return false;
    }
    return true;
}

class Pipeline : public testing::Test {
protected:
    Pipeline() : m_tiny(m_folder.path(), 6, 7) {
        for (const SampleInfo& sample : readDataset(m_tiny.ref()).samples) {
            if (sample.split == Split::Train)
                m_samples.push_back(sample);
        }
    }

    test::TempDir m_folder;
    test::TinyDataset m_tiny;
    std::vector<SampleInfo> m_samples;
};

TEST_F(Pipeline, SwitchedOffIsResizeAndLetterboxBitForBit) {
    const TrainPipeline pipeline(m_samples, off(), 128, 0);
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        data::Sample plain;
        plain.image = data::decodeImage(m_samples[i].image).bgr;
        plain = letterbox(resizeLongSide(plain, 128), {128, 128, false, true});
        const data::Sample made = pipeline.make(i, i, 0, true);
        EXPECT_EQ(cv::norm(made.image, plain.image, cv::NORM_INF), 0);
        ASSERT_EQ(made.boxes.size(), m_samples[i].boxes.size());
        // 96 x 64 becomes 128 x 86 with 21 rows of border.
        for (std::size_t b = 0; b < made.boxes.size(); ++b) {
            const BoxLabel& label = m_samples[i].boxes[b];
            EXPECT_NEAR((made.boxes[b].x1 + made.boxes[b].x2) / 2, label.xCenter * 128, 1e-3);
            EXPECT_NEAR((made.boxes[b].y1 + made.boxes[b].y2) / 2, label.yCenter * 86 + 21, 1e-3);
            EXPECT_NEAR(made.boxes[b].y2 - made.boxes[b].y1, label.height * 86, 1e-3);
        }
        EXPECT_EQ(made.index, i);
        EXPECT_EQ(made.originalWidth, 96);
    }
}

TEST_F(Pipeline, DependsOnSeedEpochAndPositionOnly) {
    AugmentConfig config;
    config.mixup = 0.5;
    config.degrees = 5;
    const TrainPipeline first(m_samples, config, 64, 1), again(m_samples, config, 64, 1, 0),
        other(m_samples, config, 64, 2);
    for (std::size_t i = 0; i < 12; ++i)
        first.make(i % 6, i, 0, true);
    const data::Sample made = first.make(2, 40, 3, true);
    EXPECT_TRUE(isSame(made, again.make(2, 40, 3, true)));
    EXPECT_FALSE(isSame(made, other.make(2, 40, 3, true)));
    EXPECT_FALSE(isSame(made, first.make(2, 40, 4, true)));
    EXPECT_FALSE(isSame(made, first.make(2, 41, 3, true)));
    EXPECT_FALSE(isSame(made, first.make(2, 40, 3, false)));
}

TEST_F(Pipeline, MakesTheSameSamplesInManyThreads) {
    AugmentConfig config;
    config.mixup = 0.3;
    const TrainPipeline alone(m_samples, config, 64, 1), shared(m_samples, config, 64, 1, 30'000);
    std::vector<data::Sample> made(24);
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (std::size_t i = t; i < made.size(); i += 4)
                    made[i] = shared.make(i % 6, i, 0, true);
            });
        }
    }
    for (std::size_t i = 0; i < made.size(); ++i)
        EXPECT_TRUE(isSame(made[i], alone.make(i % 6, i, 0, true))) << i;
}

TEST_F(Pipeline, KeepsBoxesInsideThePictureAndOnTheirShapes) {
    AugmentConfig config;
    config.hsvH = config.hsvS = config.hsvV = 0;
    config.scale = 0.2;
    config.flipUd = 0.5;
    const TrainPipeline pipeline(m_samples, config, 128, 9);
    int boxes = 0, onShape = 0;
    for (std::size_t i = 0; i < 60; ++i) {
        const data::Sample made = pipeline.make(i % 6, i, 0, true);
        ASSERT_EQ(made.image.size(), cv::Size(128, 128));
        for (const data::PixelBox& box : made.boxes) {
            EXPECT_GE(std::min(box.x1, box.y1), 0);
            EXPECT_LE(std::max(box.x2, box.y2), 128);
            const auto pixel = made.image.at<cv::Vec3b>(static_cast<int>((box.y1 + box.y2) / 2),
                                                        static_cast<int>((box.x1 + box.x2) / 2));
            ++boxes;
            onShape += box.classId == 0 ? pixel[1] > 180 && pixel[2] < 100 : pixel[2] > 180 && pixel[1] < 100;
        }
    }
    EXPECT_GT(boxes, 100);
    // A disc cut at a corner may leave the middle of its box empty.
    EXPECT_GT(onShape, boxes * 95 / 100);
}

TEST_F(Pipeline, GivesPixelsOfItsOwn) {
    // Square and of the right size: nothing has to be computed.
    const test::TinyDataset square(m_folder / "square", 1, 1, 96, 96);
    const std::vector<SampleInfo> samples = readDataset(square.ref()).samples;
    const TrainPipeline pipeline(samples, off(), 96, 0);
    data::Sample made = pipeline.make(0, 0, 0, true);
    const cv::Mat before = made.image.clone();
    made.image.setTo(cv::Scalar::all(1));
    EXPECT_EQ(cv::norm(pipeline.make(0, 0, 0, true).image, before, cv::NORM_INF), 0);
}

TEST_F(Pipeline, NamesTheFileThatCannotBeRead) {
    test::writeFile(m_samples[1].image, "no image any more");
    const TrainPipeline pipeline(m_samples, off(), 96, 0);
    try {
        pipeline.make(1, 0, 0, true);
        ADD_FAILURE() << "nothing thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Dataset);
        EXPECT_EQ(error.file, m_samples[1].image);
    }
}

TEST_F(Pipeline, MakesValidationSamplesOfTheGivenShape) {
    const data::Sample made = makeValSample(m_samples[0], 0, 64, 64, 96);
    EXPECT_EQ(made.image.size(), cv::Size(96, 64));
    EXPECT_EQ(made.padLeft, 16);
    EXPECT_EQ(made.padTop, 10);  // 96 x 64 becomes 64 x 43
    EXPECT_DOUBLE_EQ(made.scaleX, 64.0 / 96);
    EXPECT_DOUBLE_EQ(made.scaleY, 43.0 / 64);
    const BoxLabel& label = m_samples[0].boxes[0];
    EXPECT_NEAR((made.boxes[0].x1 + made.boxes[0].x2) / 2, label.xCenter * 96 * made.scaleX + 16, 1e-3);
    EXPECT_NEAR((made.boxes[0].y1 + made.boxes[0].y2) / 2, label.yCenter * 64 * made.scaleY + 10, 1e-3);
}

/// Pictures of one value, which is their number, and how often each was loaded.
struct Pictures {
    std::vector<int> loads = std::vector<int>(8);

    cv::Mat get(ImageCache& cache, std::size_t key) {
        return cache.get(key, [&] {
            ++loads[key];
            return cv::Mat(10, 10, CV_8UC3, cv::Scalar::all(static_cast<double>(key)));
        });
    }
};

TEST(ImageCache, KeepsTheFirstPicturesUpToItsBudget) {
    const test::TempDir folder;
    ImageCache cache(650, folder.path());
    Pictures pictures;
    for (int round = 0; round < 3; ++round) {
        for (const std::size_t key : {4, 1, 7}) {
            const cv::Mat image = pictures.get(cache, key);
            EXPECT_EQ(image.size(), cv::Size(10, 10));
            EXPECT_EQ(cv::sum(image), cv::Scalar(100.0 * key, 100.0 * key, 100.0 * key));
        }
    }
    EXPECT_EQ(pictures.loads, (std::vector<int>{0, 1, 0, 0, 1, 0, 0, 3}));
    EXPECT_EQ(cache.bytes(), 600);
}

TEST(ImageCache, GivesPixelsThatMayBeWrittenTo) {
    const test::TempDir folder;
    ImageCache cache(1000, folder.path());
    Pictures pictures;
    for (int round = 0; round < 3; ++round)
        pictures.get(cache, 2).setTo(99);
    EXPECT_EQ(pictures.get(cache, 2).at<cv::Vec3b>(9, 9), cv::Vec3b(2, 2, 2));
    EXPECT_EQ(pictures.loads[2], 1);
}

TEST(ImageCache, LeavesNoFile) {
    const test::TempDir folder;
    ImageCache cache(1000, folder.path() / "new");
    Pictures pictures;
    pictures.get(cache, 2);
    EXPECT_EQ(cache.bytes(), 300);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "new"));
}

TEST(ImageCache, GoesOnWithoutTheDiskOnceThatIsFull) {
    const test::TempDir folder;
    ImageCache cache(10'000, folder.path());
    Pictures pictures;
    const test::FullDisk full(450);
    for (int round = 0; round < 2; ++round)
        for (const std::size_t key : {0, 1, 2})
            EXPECT_EQ(pictures.get(cache, key).at<cv::Vec3b>(9, 9), cv::Vec3b::all(static_cast<unsigned char>(key)));
    EXPECT_EQ(pictures.loads, (std::vector<int>{1, 2, 2, 0, 0, 0, 0, 0}));
}

TEST(ImageCache, KeepsNothingWithoutBudgetOrPlace) {
    const test::TempDir folder;
    std::ofstream(folder.path() / "file") << "no folder";
    ImageCache withoutBudget(0, folder.path()), withoutPlace(1000, {}), inAFile(1000, folder.path() / "file");
    for (ImageCache* cache : {&withoutBudget, &withoutPlace, &inAFile}) {
        Pictures pictures;
        pictures.get(*cache, 0);
        EXPECT_EQ(pictures.get(*cache, 0).at<cv::Vec3b>(0, 0), cv::Vec3b(0, 0, 0));
        EXPECT_EQ(pictures.loads[0], 2);
        EXPECT_EQ(cache->bytes(), 0);
    }
}

}  // namespace
