// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/data_loader.h"

#include <gtest/gtest.h>

#include <ATen/ATen.h>
#include <atomic>
#include <stdexcept>
#include <thread>

#include "engine/data/batches.h"

namespace {

using namespace engine::data;

Sample numbered(std::size_t index, std::size_t position) {
    Sample sample;
    sample.index = index;
    sample.image = cv::Mat(2, 3, CV_8UC3, cv::Scalar(static_cast<double>(index), static_cast<double>(position), 7));
    for (std::size_t i = 0; i < index % 3; ++i)
        sample.boxes.push_back({static_cast<std::int64_t>(i), 0, 0, 3, 1});
    return sample;
}

std::vector<std::vector<std::size_t>> someBatches() {
    return splitIntoBatches(shuffledOrder(23, 5, 0), 4);
}

TEST(Collate, StacksPlanesInTheOrderRedGreenBlue) {
    Sample first;
    first.image = cv::Mat(2, 4, CV_8UC3, cv::Scalar(1, 2, 3));
    first.image.at<cv::Vec3b>(1, 3) = {10, 20, 30};
    first.boxes = {{5, 1, 0, 3, 1}};
    Sample second = first;
    second.boxes = {{6, 0, 0, 4, 2}, {7, 0, 0, 1, 1}};
    const Batch batch = collate({first, second});
    EXPECT_EQ(batch.images.sizes(), (std::vector<std::int64_t>{2, 3, 2, 4}));
    EXPECT_EQ(batch.images.scalar_type(), at::kByte);
    EXPECT_EQ(batch.images[0][0][0][0].item<int>(), 3);
    EXPECT_EQ(batch.images[1][2][0][0].item<int>(), 1);
    EXPECT_EQ(batch.images[1][0][1][3].item<int>(), 30);
    EXPECT_EQ(batch.images[1][1][1][3].item<int>(), 20);
    const at::Tensor expected = at::tensor({0.f, 5.f, .5f, .25f, .5f, .5f,  //
                                            1.f, 6.f, .5f, .5f, 1.f, 1.f,   //
                                            1.f, 7.f, .125f, .25f, .25f, .5f})
                                    .view({3, 6});
    EXPECT_TRUE(at::equal(batch.targets, expected));
    EXPECT_TRUE(batch.samples[0].image.empty());
}

TEST(Collate, GivesAnEmptyTargetForBackground) {
    Sample sample;
    sample.image = cv::Mat(2, 2, CV_8UC3, cv::Scalar::all(0));
    EXPECT_EQ(collate({sample}).targets.sizes(), (std::vector<std::int64_t>{0, 6}));
}

TEST(Collate, RefusesImagesOfDifferentSizes) {
    Sample small, large;
    small.image = cv::Mat(2, 2, CV_8UC3);
    large.image = cv::Mat(2, 3, CV_8UC3);
    EXPECT_THROW(collate({small, large}), std::invalid_argument);
    EXPECT_THROW(collate({}), std::invalid_argument);
}

TEST(DataLoader, GivesTheSameBatchesForAnyNumberOfWorkers) {
    for (const int workers : {0, 1, 2, 5}) {
        DataLoader loader(someBatches(), numbered, workers);
        std::size_t position = 0;
        for (const auto& expected : someBatches()) {
            const auto batch = loader.next({});
            ASSERT_TRUE(batch);
            ASSERT_EQ(batch->samples.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i, ++position) {
                EXPECT_EQ(batch->samples[i].index, expected[i]);
                EXPECT_EQ(batch->images[static_cast<std::int64_t>(i)][1][0][0].item<int>(), static_cast<int>(position));
            }
        }
        EXPECT_FALSE(loader.next({}));
        EXPECT_FALSE(loader.next({}));
    }
}

TEST(DataLoader, SkipsTheFirstBatchesWithoutMovingThePositions) {
    for (const int workers : {0, 2}) {
        DataLoader loader(someBatches(), numbered, workers, 2);
        const auto batch = loader.next({});
        ASSERT_TRUE(batch);
        EXPECT_EQ(batch->samples[0].index, someBatches()[2][0]);
        EXPECT_EQ(batch->images[0][1][0][0].item<int>(), 8);
    }
}

TEST(DataLoader, ThrowsWhatAWorkerThrewAtItsPlaceAndGoesOn) {
    for (const int workers : {0, 3}) {
        DataLoader loader(
            {{0, 1}, {2, 3}, {4, 5}},
            [](std::size_t index, std::size_t position) {
                if (index == 2 || index == 3)
                    throw std::runtime_error("bad " + std::to_string(index));
                return numbered(index, position);
            },
            workers);
        EXPECT_EQ(loader.next({})->samples[1].index, 1u);
        try {
            loader.next({});
            ADD_FAILURE() << "nothing thrown";
        } catch (const std::runtime_error& error) {
            EXPECT_STREQ(error.what(), "bad 2");
        }
        EXPECT_EQ(loader.next({})->samples[0].index, 4u);
        EXPECT_FALSE(loader.next({}));
    }
}

TEST(DataLoader, StopsWhileWaiting) {
    std::stop_source stop;
    std::atomic<bool> isLetGo = false;
    DataLoader loader(
        {{0}, {1}},
        [&](std::size_t index, std::size_t position) {
            stop.request_stop();
            while (!isLetGo)
                std::this_thread::yield();
            return numbered(index, position);
        },
        1);
    EXPECT_FALSE(loader.next(stop.get_token()));
    isLetGo = true;
}

TEST(DataLoader, CanBeDroppedHalfWay) {
    for (int round = 0; round < 20; ++round) {
        DataLoader loader(someBatches(), numbered, 3);
        for (int i = 0; i < round % 4; ++i)
            loader.next({});
    }
}

TEST(DataLoader, PreparesOnlyALittleAhead) {
    std::atomic<int> made = 0;
    DataLoader loader(
        splitIntoBatches(shuffledOrder(400, 1, 0), 4),
        [&](std::size_t index, std::size_t position) {
            ++made;
            return numbered(index, position);
        },
        2);
    loader.next({});
    EXPECT_LE(made, 3 * 4);
}

}  // namespace
