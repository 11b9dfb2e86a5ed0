// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pinned_images.h"

#include "engine/api/error.h"
#include "engine/api/image.h"
#include "engine/checkpoint/model_file.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/bare_model.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace engine {
namespace {

namespace fs = std::filesystem;

SampleInfo sampleOf(const std::string& name, Split split, const std::vector<std::int64_t>& classes) {
    SampleInfo sample;
    sample.image = name;
    sample.split = split;
    for (const std::int64_t id : classes)
        sample.boxes.push_back({id, 0.5F, 0.5F, 0.25F, 0.25F});
    return sample;
}

TEST(ChoosePinned, TakesTheFirstThatShowMostNewClasses) {
    DatasetInfo dataset;
    dataset.samples = {sampleOf("train", Split::Train, {0, 1, 2}),
                       sampleOf("empty", Split::Val, {}),
                       sampleOf("a", Split::Val, {0}),
                       sampleOf("b", Split::Val, {0, 0, 0}),
                       sampleOf("c", Split::Val, {0, 1}),
                       sampleOf("d", Split::Val, {1, 2}),
                       sampleOf("e", Split::Val, {2})};
    EXPECT_EQ(choosePinned(dataset), (std::vector<fs::path>{"c", "d", "a", "b"}));
}

TEST(ChoosePinned, TakesNoMoreThanThereAre) {
    DatasetInfo dataset;
    EXPECT_TRUE(choosePinned(dataset).empty());
    dataset.samples = {sampleOf("a", Split::Val, {0}), sampleOf("empty", Split::Val, {})};
    EXPECT_EQ(choosePinned(dataset), std::vector<fs::path>{"a"});
}

TEST(ChoosePinned, TakesPicturesOfAClassifierByTheirClass) {
    DatasetInfo dataset;
    for (const std::int64_t id : {0, 0, 0, 1, 2}) {
        dataset.samples.push_back(sampleOf(std::to_string(dataset.samples.size()), Split::Val, {}));
        dataset.samples.back().classId = id;
    }
    EXPECT_EQ(choosePinned(dataset), (std::vector<fs::path>{"0", "3", "4", "1"}));
}

/// Finds one box of class 1 in every input: (20, 12) to (52, 44).
class OneBoxModel final : public test::BareModel {
public:
    std::vector<Tensor> forward(const Tensor& images) override {
        std::vector<Tensor> maps;
        for (const std::int64_t stride : {8, 16, 32}) {
            maps.push_back(at::zeros({images.size(0), 64 + 2, images.size(2) / stride, images.size(3) / stride}));
            maps.back().narrow(1, 64, 2).fill_(-20);
        }
        for (const std::int64_t side : {0, 1, 2, 3})
            maps[0].select(1, side * 16 + 2).select(1, 3).select(1, 4).fill_(100);
        maps[0].select(1, 65).select(1, 3).select(1, 4).fill_(3);
        return maps;
    }
    std::int64_t classCount() const override { return 2; }
};

SampleInfo write(const fs::path& file, int width, int height) {
    writeImage(file, Image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(3 * width * height), 90)});
    SampleInfo sample;
    sample.image = file;
    sample.split = Split::Val;
    sample.width = width;
    sample.height = height;
    return sample;
}

TEST(PinnedImages, GivesBoxesInPixelsOfTheFileInTheOrderAskedFor) {
    const test::TempDir folder;
    // Halved to 96 x 48, then padded to 128 x 64: 16 px at the left, 8 px on top. The tall one likewise.
    const std::vector<SampleInfo> samples{write(folder / "wide.png", 192, 96), write(folder / "tall.png", 96, 192)};
    eval::EvaluatorOptions options;
    options.imageSize = 96;
    OneBoxModel model;
    const training::PinnedImages pinned(samples, model, options);
    const std::vector<ImagePrediction> found = pinned.predict(model);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].image, folder / "wide.png");
    EXPECT_EQ(found[0].width, 192);
    EXPECT_EQ(found[0].height, 96);
    ASSERT_EQ(found[0].boxes.size(), 1U);
    EXPECT_EQ(found[0].boxes[0].classId, 1);
    EXPECT_NEAR(found[0].boxes[0].confidence, 0.9526, 1e-3);
    const std::array<float, 4> wide{8, 8, 72, 72}, tall{24, 0, 88, 56};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(found[0].boxes[0].xyxy[i], wide[i], 1e-3) << i;
        EXPECT_NEAR(found[1].boxes[0].xyxy[i], tall[i], 1e-3) << i;
    }
}

TEST(PinnedImages, LeavesAnUnreadableOneOut) {
    const test::TempDir folder;
    std::vector<SampleInfo> samples{write(folder / "a.png", 64, 64), write(folder / "b.png", 64, 64)};
    test::writeFile(samples[0].image, "no image any more");
    OneBoxModel model;
    const training::PinnedImages pinned(samples, model, {});
    ASSERT_EQ(pinned.unpredicted().size(), 1U);
    EXPECT_EQ(pinned.unpredicted()[0].image, folder / "b.png");
    EXPECT_TRUE(pinned.unpredicted()[0].boxes.empty());
}

class PinnedRun : public testing::Test {
protected:
    TrainConfig config(const char* name) const {
        TrainConfig config = test::smallRun(m_data.ref(), m_folder / "runs");
        config.epochs = 2;
        config.name = name;
        return config;
    }

    test::OneThread m_oneThread;
    test::TempDir m_folder;
    test::TinyDataset m_data{m_folder / "data", 4, 1};
};

TEST_F(PinnedRun, EndsWithTheSameWeightsAsOneWithout) {
    test::RecordingObserver with, without;
    TrainConfig pinned = config("pinned");
    pinned.pinned = {m_data.val()[1].image, m_data.val()[0].image};
    const fs::path a = train(pinned, with, {}).runFolder;
    const fs::path b = train(config("plain"), without, {}).runFolder;
    for (const char* file : {"weights/best.pt", "weights/last.pt"}) {
        const StateDict first = checkpoint::readModelFile(a / file).tensors;
        const StateDict second = checkpoint::readModelFile(b / file).tensors;
        ASSERT_EQ(first.size(), second.size());
        for (std::size_t i = 0; i < first.size(); ++i)
            EXPECT_TRUE(at::equal(first[i].second, second[i].second)) << first[i].first;
    }
    EXPECT_EQ(with.epochs.back().val.map50_95, without.epochs.back().val.map50_95);
    EXPECT_TRUE(without.pinned.empty());
}

TEST_F(PinnedRun, ShowsWhatATrainedNetworkFindsBeforeTraining) {
    test::RecordingObserver first, with, without;
    TrainConfig run = config("first");
    run.model.file = train(run, first, {}).runFolder / "weights/best.pt";
    run.name = "plain";
    const fs::path plain = train(run, without, {}).runFolder;
    run.pinned = {m_data.val()[0].image};
    run.name = "pinned";
    const fs::path pinned = train(run, with, {}).runFolder;
    ASSERT_EQ(with.starts.at(0).tensorsTransferred, with.starts.at(0).tensorsTotal);
    ASSERT_EQ(with.pinned.size(), 3U);
    const StateDict a = checkpoint::readModelFile(plain / "weights/last.pt").tensors;
    const StateDict b = checkpoint::readModelFile(pinned / "weights/last.pt").tensors;
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        EXPECT_TRUE(at::equal(a[i].second, b[i].second)) << a[i].first;
}

TEST_F(PinnedRun, ShowsThemBeforeTrainingAndAfterEveryEpoch) {
    test::RecordingObserver observer;
    TrainConfig run = config("pinned");
    run.pinned = {m_data.val()[1].image, m_data.val()[0].image};
    train(run, observer, {});
    ASSERT_EQ(observer.starts.at(0).pinned.size(), 2U);
    EXPECT_EQ(observer.starts[0].pinned[0].image, m_data.val()[1].image);
    EXPECT_EQ(observer.starts[0].pinned[0].boxes, m_data.val()[1].boxes);
    ASSERT_EQ(observer.pinned.size(), 3U);
    for (std::int64_t epoch = 0; epoch <= 2; ++epoch) {
        const auto& [reported, images] = observer.pinned[static_cast<std::size_t>(epoch)];
        EXPECT_EQ(reported, epoch);
        ASSERT_EQ(images.size(), 2U);
        EXPECT_EQ(images[0].image, m_data.val()[1].image);
        EXPECT_EQ(images[1].width, 96);
    }
    EXPECT_TRUE(observer.pinned[0].second[0].boxes.empty());  // untrained: nothing worth showing
}

TEST_F(PinnedRun, GoesOnShowingThemAfterAResume) {
    test::RecordingObserver observer, again;
    TrainConfig run = config("pinned");
    run.pinned = {m_data.val()[0].image};
    observer.stopAfterEpoch = 1;
    const TrainReport stopped = train(run, observer, observer.stop.get_token());
    resumeTraining(stopped.runFolder, again, {});
    ASSERT_EQ(observer.pinned.size(), 2U);
    ASSERT_EQ(again.pinned.size(), 1U);
    EXPECT_EQ(again.pinned[0].first, 2);
}

TEST_F(PinnedRun, TakesNoMoreThanAHandful) {
    TrainConfig run = config("many");
    run.pinned.assign(kMostPinned + 1, m_data.val()[0].image);
    test::RecordingObserver observer;
    EXPECT_THROW(train(run, observer, {}), Error);
}

}  // namespace
}  // namespace engine
