// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/run.h"
#include "engine/api/train.h"
#include "engine/checkpoint/model_file.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>

namespace engine {
namespace {

using nlohmann::json;

std::optional<Error> errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

class Training : public testing::Test {
protected:
    TrainConfig config() const {
        TrainConfig config = test::smallRun(m_data.ref(), m_folder / "runs");
        config.epochs = 1;
        return config;
    }
    std::optional<Error> refusal(const TrainConfig& config) {
        return errorOf([&] { train(config, m_observer, {}); });
    }

    test::OneThread m_oneThread;
    test::TempDir m_folder;
    test::TinyDataset m_data{m_folder / "data", 4, 1};
    test::RecordingObserver m_observer;
};

TEST_F(Training, LeavesTheFilesOfARun) {
    TrainConfig run = config();
    run.freeze = freezeFirst(10);
    const TrainReport report = train(run, m_observer, {});
    EXPECT_EQ(report.outcome, TrainOutcome::Completed);
    EXPECT_EQ(report.runFolder, m_folder / "runs/train");
    EXPECT_EQ(report.epochsDone, 1);
    EXPECT_EQ(report.bestEpoch, 1);

    const json record = json::parse(test::readFile(report.runFolder / "run.json"));
    EXPECT_EQ(record["outcome"], "completed");
    EXPECT_EQ(record["dataset"]["class_names"], json({"square", "disc"}));
    EXPECT_EQ(record["freeze"]["sha256_before"].get<std::string>().size(), 64U);
    EXPECT_EQ(record["freeze"]["sha256_before"], record["freeze"]["sha256_after"]);
    EXPECT_EQ(record["metrics"]["per_class"].size(), 2U);
    for (const char* file : {"args.yaml", "results.csv", "events.jsonl", "weights/best.pt", "weights/last.pt"})
        EXPECT_TRUE(std::filesystem::exists(report.runFolder / file)) << file;

    const checkpoint::ModelFile best = checkpoint::readModelFile(report.runFolder / "weights/best.pt");
    EXPECT_EQ(best.architecture, "yolo11n");
    EXPECT_EQ(best.classNames, (std::vector<std::string>{"square", "disc"}));
    EXPECT_EQ(best.tensors.size(), 499U);

    const RunInfo info = readRun(report.runFolder);
    EXPECT_TRUE(info.isFinished);
    EXPECT_FALSE(info.canResume);
    ASSERT_EQ(info.epochs.size(), 1U);
    EXPECT_EQ(info.bestWeights, report.runFolder / "weights/best.pt");
}

TEST_F(Training, ReportsStartStepsAndEpochs) {
    TrainConfig run = config();
    run.freeze = freezeFirst(10);
    train(run, m_observer, {});
    ASSERT_EQ(m_observer.starts.size(), 1U);
    const TrainStart& start = m_observer.starts[0];
    EXPECT_EQ(start.trainImages, 4);
    EXPECT_EQ(start.valImages, 2);
    EXPECT_EQ(start.stepsPerEpoch, 2);
    EXPECT_EQ(start.firstEpoch, 1);
    EXPECT_EQ(start.optimizer, "SGD");
    EXPECT_EQ(start.device, "cpu");
    EXPECT_EQ(start.precision, "fp32");
    EXPECT_EQ(start.parameters.trainable + start.parameters.frozen, start.model.parameters);
    EXPECT_GT(start.parameters.frozen, 1'000'000);

    ASSERT_EQ(m_observer.steps.size(), 2U);
    EXPECT_EQ(m_observer.steps[1].step, 2);
    EXPECT_EQ(m_observer.steps[1].stepsInEpoch, 2);
    ASSERT_EQ(m_observer.epochs.size(), 1U);
    const EpochReport& epoch = m_observer.epochs[0];
    EXPECT_EQ(epoch.trainLoss.total(), m_observer.steps[1].loss.total());
    EXPECT_GT(epoch.valLoss.cls, 0);
    EXPECT_EQ(epoch.val.images, 2);
    EXPECT_EQ(epoch.bestEpoch, 1);
}

TEST_F(Training, RefusesToTrainNothing) {
    TrainConfig run = config();
    run.freeze = freezeFirst(24);
    const auto error = refusal(run);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Usage);
    EXPECT_EQ(error->code, "train.nothing_trainable");
    EXPECT_FALSE(std::filesystem::exists(run.project));  // a refusal leaves no folder
}

TEST_F(Training, RefusesAStageThatTheNetworkDoesNotHave) {
    TrainConfig run = config();
    run.freeze.stages = {24};
    const auto error = refusal(run);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, "train.freeze_stage");
}

TEST_F(Training, RefusesADatasetWithoutValidationImages) {
    for (const auto& image : m_data.val())
        std::filesystem::remove(image.image);
    const auto error = refusal(config());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Dataset);
    EXPECT_FALSE(error->hint.empty());
}

TEST_F(Training, PutsAnotherImageInThePlaceOfAnUnreadableOne) {
    class Spoiler final : public TrainObserver {
    public:
        explicit Spoiler(std::filesystem::path image) : m_image(std::move(image)) {}
        void onStart(const TrainStart&) override { test::writeFile(m_image, "no image any more"); }
        void onIssue(const Issue& issue) override { issues.push_back(issue); }
        std::vector<Issue> issues;

    private:
        std::filesystem::path m_image;
    };
    Spoiler spoiler(m_data.train()[1].image);
    TrainConfig run = config();
    run.epochs = 2;
    run.augment.mosaic = 0;
    const TrainReport report = train(run, spoiler, {});
    EXPECT_EQ(report.outcome, TrainOutcome::Completed);
    ASSERT_EQ(spoiler.issues.size(), 1U);  // once, though it was met in both epochs
    EXPECT_EQ(spoiler.issues[0].file, m_data.train()[1].image);
    EXPECT_EQ(spoiler.issues[0].loss, Loss::Image);
    EXPECT_NE(test::readFile(report.runFolder / "events.jsonl").find("\"issue\""), std::string::npos);
}

TEST_F(Training, ThatDivergesSaysSoAndKeepsNoBrokenWeights) {
    TrainConfig run = config();
    run.boxGain = 1e300;  // infinite in float32
    const auto error = refusal(run);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Diverged);
    EXPECT_EQ(error->code, "train.diverged");
    EXPECT_FALSE(std::filesystem::exists(run.project / "train/weights/last.pt"));
    const json record = json::parse(test::readFile(run.project / "train/run.json"));
    EXPECT_EQ(record["outcome"], "failed");
}

TEST_F(Training, NeverChangesTheDataset) {
    const auto contents = [&] {
        std::string all;
        for (const auto& images : {m_data.train(), m_data.val()})
            for (const auto& image : images)
                all += test::readFile(image.image) + test::readFile(image.label);
        return all;
    };
    const auto files = [&] {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder / "data"))
            found.push_back(entry.path());
        return found;
    };
    const auto before = contents();
    const auto filesBefore = files();
    train(config(), m_observer, {});
    EXPECT_EQ(contents(), before);
    EXPECT_EQ(files(), filesBefore);
}

}  // namespace
}  // namespace engine
