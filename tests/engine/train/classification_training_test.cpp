// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/dataset_overlay.h"
#include "engine/api/dataset_split.h"
#include "engine/api/error.h"
#include "engine/api/evaluate.h"
#include "engine/api/image.h"
#include "engine/api/predict.h"
#include "engine/api/run.h"
#include "engine/api/train.h"
#include "engine/checkpoint/model_file.h"
#include "engine/core/random.h"
#include "engine/train/dataset_fingerprint.h"
#include "engine/zoo/registry.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace engine {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// Class folders "dark" and "light" of noisy grey pictures, 64 x 48.
class Classification : public testing::Test {
protected:
    Classification() {
        for (const char* split : {"train", "val"})
            for (int number = 0; number < 20; ++number)
                write(split, number);
        zooFile("resnet18", 2);
    }

    void write(const std::string& split, int number) {
        const bool isLight = number % 2 == 1;
        Image image;
        image.width = 64;
        image.height = 48;
        Random random({static_cast<std::uint64_t>(number), split.size()});
        for (int value = 0; value < 64 * 48 * 3; ++value)
            image.rgb.push_back(static_cast<std::uint8_t>((isLight ? 130 : 60) + random.below(60)));
        const fs::path folder = m_folder / "data" / split / (isLight ? "light" : "dark");
        fs::create_directories(folder);
        writeImage(folder / (std::to_string(number) + ".png"), image);
    }

    /// Random weights as a file: the tests need no download.
    void zooFile(const std::string& architecture, std::int64_t classes) {
        std::vector<std::string> names;
        for (std::int64_t id = 0; id < classes; ++id)
            names.push_back("old" + std::to_string(id));
        m_model = m_folder / (architecture + ".pt");
        checkpoint::writeTensorFile(
            m_model, {architecture, "classify", names, "none", zoo::makeModel(architecture, classes, 3)->stateDict()});
    }

    TrainConfig config() {
        TrainConfig config;
        config.model.file = m_model;
        config.dataset.path = m_folder / "data";
        config.project = m_folder / "runs";
        config.imageSize = 32;
        config.batch = 10;
        config.epochs = 3;
        config.workers = 0;
        config.device = "cpu";
        config.precision = "fp32";
        config.optimizer = OptimizerKind::AdamW;
        config.learningRate = 0.002;
        config.warmupEpochs = 0;
        config.nominalBatch = 10;
        config.augment.hsvV = 0;
        return config;
    }

    test::OneThread m_oneThread;
    test::TempDir m_folder;
    fs::path m_model;
    test::RecordingObserver m_observer;
};

TEST_F(Classification, OverfitsTwentyImagesFromRandomWeights) {
    TrainConfig run = config();
    run.epochs = 12;
    const TrainReport report = train(run, m_observer, {});
    EXPECT_EQ(report.bestClassification.images, 20);
    EXPECT_EQ(report.bestClassification.top1, 1);

    EvaluateConfig check;
    check.model.file = report.runFolder / "weights/best.pt";
    check.dataset.path = m_folder / "data";
    check.split = Split::Train;
    check.imageSize = 32;
    check.device = "cpu";
    check.precision = "fp32";
    const EvaluateReport found = evaluate(check, {}, {});
    EXPECT_EQ(found.task, DatasetTask::Classify);
    EXPECT_EQ(found.classification.top1, 1);
    EXPECT_EQ(found.classification.perClass.at(1).name, "light");
}

// The folder of the dark class is empty: only added pictures can teach it.
TEST_F(Classification, LearnsAddedPicturesAsTheClassThatTheyWereGiven) {
    fs::rename(m_folder / "data/train/dark", m_folder / "elsewhere");
    fs::create_directory(m_folder / "data/train/dark");
    TrainConfig run = config();
    const DatasetInfo files = readDataset(run.dataset);
    DatasetOverlay overlay;
    for (const fs::directory_entry& file : fs::directory_iterator(m_folder / "elsewhere")) {
        AddedImage picture = imageToAdd(files, file.path());
        picture.classId = 0;
        overlay.added[splitKey(files, picture.file)] = picture;
    }
    run.dataset.overlay = m_folder / "overlay.json";
    writeOverlay(run.dataset.overlay, overlay);
    run.epochs = 12;
    const TrainReport report = train(run, m_observer, {});
    EXPECT_EQ(report.bestClassification.images, 20);
    EXPECT_EQ(report.bestClassification.top1, 1);
    const json record = json::parse(test::readFile(report.runFolder / "run.json"));
    EXPECT_EQ(record["dataset"]["train_images"], 20);

    overlay.added.begin()->second.classId = 1;
    writeOverlay(run.dataset.overlay, overlay);
    run.epochs = 1;
    const TrainReport other = train(run, m_observer, {});
    EXPECT_NE(json::parse(test::readFile(other.runFolder / "run.json"))["dataset"]["fingerprint"],
              record["dataset"]["fingerprint"]);
}

TEST_F(Classification, TheFingerprintCountsTheClassWhereNoFolderSaysIt) {
    const DatasetInfo files = readDataset({m_folder / "data"});
    DatasetInfo other = files;
    for (SampleInfo& sample : other.samples)
        sample.classId = -1;  // as before pictures could be added: runs of then go on
    EXPECT_EQ(training::datasetFingerprint(other), training::datasetFingerprint(files));
    other = files;
    other.samples.front().classId = 1 - other.samples.front().classId;
    EXPECT_NE(training::datasetFingerprint(other), training::datasetFingerprint(files));
}

TEST_F(Classification, LeavesFilesThatSayWhatItIs) {
    TrainConfig run = config();
    run.epochs = 1;
    const TrainReport report = train(run, m_observer, {});
    const checkpoint::ModelFile best = checkpoint::readModelFile(report.runFolder / "weights/best.pt");
    EXPECT_EQ(best.architecture, "resnet18");
    EXPECT_EQ(best.task, "classify");
    EXPECT_EQ(best.classNames, (std::vector<std::string>{"dark", "light"}));
    const std::string results = test::readFile(report.runFolder / "results.csv");
    EXPECT_TRUE(results.starts_with(
        "epoch,time,train/loss,metrics/accuracy_top1,metrics/accuracy_top5,val/loss,lr/pg0,lr/pg1,lr/pg2\n"))
        << results;
    const json record = json::parse(test::readFile(report.runFolder / "run.json"));
    EXPECT_EQ(record["metrics"]["images"], 20);
    EXPECT_EQ(record["metrics"]["confusion"].size(), 2U);
    const RunInfo info = readRun(report.runFolder);
    ASSERT_EQ(info.epochs.size(), 1U);
    EXPECT_EQ(info.epochs.front().classification.images, 20);
}

TEST_F(Classification, FrozenStagesKeepEveryBit) {
    TrainConfig run = config();
    run.freeze = freezeRegion(readModelInfo(run.model).stages, FreezePreset::HeadOnly);
    const TrainReport report = train(run, m_observer, {});
    const StateDict before = zoo::makeModel("resnet18", 2, 3)->stateDict();
    const StateDict after = checkpoint::readModelFile(report.runFolder / "weights/last.pt").tensors;
    for (const auto& [name, tensor] : before) {
        const Tensor* found = find(after, name);
        ASSERT_TRUE(found) << name;
        if (name.starts_with("fc.")) {
            EXPECT_FALSE(at::equal(*found, tensor)) << name;
        } else {
            EXPECT_TRUE(at::equal(*found, tensor)) << name;
        }
    }
}

TEST_F(Classification, AStoppedRunEndsAsOneThatWasNot) {
    TrainConfig run = config();
    run.augment.autoAugment = AutoAugment::RandAugment;
    run.augment.erasing = 0.5;
    run.name = "straight";
    const TrainReport straight = train(run, m_observer, {});

    test::RecordingObserver stopping;
    stopping.stopAfterSteps = 3;  // in the second epoch
    run.name = "stopped";
    const TrainReport stopped = train(run, stopping, stopping.stop.get_token());
    EXPECT_EQ(stopped.outcome, TrainOutcome::Cancelled);
    const TrainReport resumed = resumeTraining(stopped.runFolder, m_observer, {});
    EXPECT_EQ(resumed.outcome, TrainOutcome::Completed);
    const StateDict a = checkpoint::readModelFile(straight.runFolder / "weights/last.pt").tensors;
    const StateDict b = checkpoint::readModelFile(resumed.runFolder / "weights/last.pt").tensors;
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        EXPECT_TRUE(at::equal(a[i].second, b[i].second)) << a[i].first;
}

TEST_F(Classification, ShowsPinnedImagesWithoutChangingTheRun) {
    TrainConfig run = config();
    run.epochs = 2;
    run.name = "plain";
    test::RecordingObserver plain, pinned;
    const TrainReport without = train(run, plain, {});
    run.name = "pinned";
    run.pinned = {m_folder / "data/val/light/1.png", m_folder / "data/val/dark/0.png"};
    const TrainReport with = train(run, pinned, {});
    ASSERT_EQ(pinned.pinned.size(), 3U);  // as many classes as before: the network can say something from the start
    for (const auto& [epoch, images] : pinned.pinned) {
        ASSERT_EQ(images.size(), 2U);
        EXPECT_EQ(images[0].image, run.pinned[0]);
        ASSERT_EQ(images[0].top.size(), 2U);
        EXPECT_NEAR(images[0].top[0].probability + images[0].top[1].probability, 1, 1e-5);
    }
    const StateDict a = checkpoint::readModelFile(without.runFolder / "weights/last.pt").tensors;
    const StateDict b = checkpoint::readModelFile(with.runFolder / "weights/last.pt").tensors;
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        EXPECT_TRUE(at::equal(a[i].second, b[i].second)) << a[i].first;
}

TEST_F(Classification, PredictsTheLikeliestClasses) {
    class Collects : public PredictObserver {
    public:
        void onImage(const ImagePrediction& prediction) override { images.push_back(prediction); }
        std::vector<ImagePrediction> images;
    } found;
    zooFile("mobilenet_v3_small", 7);
    PredictConfig predicting;
    predicting.model.file = m_model;
    predicting.sources = {m_folder / "data/val/dark/0.png"};
    predicting.imageSize = 0;
    predicting.device = "cpu";
    predicting.precision = "fp32";
    predict(predicting, found, {});
    ASSERT_EQ(found.images.size(), 1U);
    const std::vector<ClassProbability>& top = found.images.front().top;
    ASSERT_EQ(top.size(), 5U);
    EXPECT_TRUE(found.images.front().boxes.empty());
    float sum = 0;
    for (std::size_t i = 0; i < top.size(); ++i) {
        sum += top[i].probability;
        if (i > 0) {
            EXPECT_LE(top[i].probability, top[i - 1].probability);
        }
    }
    EXPECT_GT(sum, 5.0F / 7);
    EXPECT_LE(sum, 1.0001F);
}

TEST_F(Classification, RefusesADatasetOfTheOtherTask) {
    const test::TinyDataset boxes(m_folder / "boxes", 2, 1);
    TrainConfig run = config();
    run.dataset = boxes.ref();
    try {
        train(run, m_observer, {});
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Dataset);
        EXPECT_EQ(error.code, "dataset.task_classify");
        EXPECT_NE(error.hint, "");
    }
    run = config();
    run.model.file = "yolo11n.yaml";
    try {
        train(run, m_observer, {});
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.code, "dataset.task");
    }
    EXPECT_FALSE(fs::exists(m_folder / "runs"));
}

}  // namespace
}  // namespace engine
