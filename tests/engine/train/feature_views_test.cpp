// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/feature_views.h"

#include "engine/eval/evaluation_batches.h"
#include "engine/eval/forward.h"
#include "engine/train/config_check.h"
#include "engine/train/phase.h"
#include "engine/zoo/registry.h"
#include "tests/engine/train/recording_observer.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace engine::training {
namespace {

/// A detector whose first eleven stages are frozen, and a cache folder of the test's own.
class Views : public testing::Test {
protected:
    Views() {
        ::setenv("ESPALIER_CACHE", (m_folder / "cache").c_str(), 1);
        TrainConfig run = test::smallRun(m_boxes.ref(), m_folder / "runs");
        run.batch = 4;
        run.freeze = freezeFirst(11);
        run.featureCaching = FeatureCaching::On;
        run.cachedViews = 2;
        m_config = checkedConfig(run);
        m_data = readTrainingData(m_config, DatasetTask::Detect, m_observer, {});
        TrainingSetup setup = setUpTraining(m_config, zoo::makeModel("yolo11n", 2, 3), {}, m_data);
        m_optimizer = setup.optimizer;
        m_learner = std::move(setup.learner);
        enterFirstPhase();
    }
    ~Views() override {
        if (m_before.empty())
            ::unsetenv("ESPALIER_CACHE");
        else
            ::setenv("ESPALIER_CACHE", m_before.c_str(), 1);
    }

    void enterFirstPhase() {
        const Phase phase = phasesOf(m_config).front();
        enterPhase(m_learner, phase, scheduleOf(phase, m_config, m_optimizer, 1), false);
    }

    /// How many images went through the frozen stages.
    std::int64_t prepare(FeatureViews& views, TrainLoader& loader) {
        std::int64_t seen = 0;
        EXPECT_TRUE(views.prepare(loader, [&](const Progress& progress) { seen = progress.done; }, {}));
        return seen;
    }

    void expectTheLossOfTheirImages(double tolerance) {
        TrainLoader loader(m_data.train, m_data.task, m_config);
        FeatureViews views(m_config, m_data, m_learner);
        prepare(views, loader);
        views.startEpoch(1, 0);
        const auto cached = views.next();
        ASSERT_TRUE(cached);
        ASSERT_EQ(cached->features.size(), 3U);  // of stages 4, 6 and 10
        EXPECT_EQ(cached->features[0].scalar_type(), m_learner.computeType);
        EXPECT_FALSE(views.next());

        loader.startView(1);
        const auto images = loader.next({});
        ASSERT_TRUE(images);
        const c10::NoGradGuard noGrad;
        const TrainLoss direct = readParts(lossOf(m_learner, outputsOf(m_learner, *images), *images).parts);
        const TrainLoss fromCache = readParts(lossOf(m_learner, outputsOf(m_learner, *cached), *cached).parts);
        EXPECT_NEAR(fromCache.box, direct.box, tolerance * std::max(1.0, direct.box));
        EXPECT_NEAR(fromCache.cls, direct.cls, tolerance * std::max(1.0, direct.cls));
        EXPECT_NEAR(fromCache.dfl, direct.dfl, tolerance * std::max(1.0, direct.dfl));
    }

    std::string m_before = std::getenv("ESPALIER_CACHE") ? std::getenv("ESPALIER_CACHE") : "";
    test::OneThread m_oneThread;
    test::TempDir m_folder;
    test::TinyDataset m_boxes{m_folder / "data", 4, 1};
    test::RecordingObserver m_observer;
    TrainConfig m_config;
    TrainingData m_data;
    OptimizerChoice m_optimizer;
    Learner m_learner;
};

TEST_F(Views, GiveTheLossOfTheirImages) {
    for (const auto& [type, tolerance] : {std::pair(c10::kFloat, 1e-6), std::pair(c10::kBFloat16, 1e-3)}) {
        m_learner.computeType = type;
        expectTheLossOfTheirImages(tolerance);
    }
}

TEST_F(Views, OfTheFoldedStagesAreThoseOfTheNetwork) {
    const c10::NoGradGuard noGrad;
    at::manual_seed(1);
    for (int stage = 0; stage < 11; ++stage) {
        for (const auto& [name, tensor] : m_learner.model->stageState(stage)) {
            if (name.ends_with("running_mean"))
                tensor.normal_(0, 0.1);
            if (name.ends_with("running_var"))
                tensor.uniform_(0.5, 2);
        }
    }
    enterFirstPhase();
    TrainLoader loader(m_data.train, m_data.task, m_config);
    loader.startView(0);
    const auto images = loader.next({});
    const std::vector<Tensor> whole = m_learner.model->forward(eval::toNetworkInput(images->images, c10::kCPU));
    const std::vector<Tensor> folded = outputsOf(m_learner, *images);
    ASSERT_EQ(folded.size(), whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i)
        EXPECT_TRUE(at::allclose(folded[i], whole[i], 1e-4, 1e-4));
}

TEST_F(Views, TakeTurns) {
    TrainLoader loader(m_data.train, m_data.task, m_config);
    FeatureViews views(m_config, m_data, m_learner);
    // Five epochs, the last two without mosaic: two views of each kind.
    EXPECT_EQ(prepare(views, loader), 4 * 4 + 2);
    const auto sums = [&](std::int64_t epoch) {
        views.startEpoch(epoch, 0);
        std::vector<double> result;
        const auto batch = views.next();
        for (std::size_t place = 0; place < batch->samples.size(); ++place)
            result.push_back(batch->features[0][static_cast<std::int64_t>(place)].sum().item<double>());
        std::sort(result.begin(), result.end());
        return result;
    };
    EXPECT_EQ(sums(0), sums(2));
    EXPECT_NE(sums(0), sums(1));
    EXPECT_NE(sums(1), sums(3));
    EXPECT_NE(sums(3), sums(4));
}

TEST_F(Views, AreThoseOfTrainingWithoutACacheWhereEveryEpochHasItsOwn) {
    m_config.cachedViews = 5;
    TrainLoader loader(m_data.train, m_data.task, m_config);
    FeatureViews views(m_config, m_data, m_learner);
    prepare(views, loader);
    const c10::NoGradGuard noGrad;
    for (std::int64_t epoch = 0; epoch < 5; ++epoch) {
        SCOPED_TRACE(epoch);
        views.startEpoch(epoch, 0);
        loader.startEpoch(epoch, 0);
        const auto cached = views.next(), images = loader.next({});
        ASSERT_TRUE(cached && images);
        ASSERT_EQ(cached->samples.size(), images->samples.size());
        for (std::size_t place = 0; place < cached->samples.size(); ++place)
            EXPECT_EQ(cached->samples[place].index, images->samples[place].index);
        EXPECT_TRUE(at::equal(cached->targets, images->targets));
        const std::vector<Tensor> direct =
            m_learner.frozenPart->forwardTo(11, eval::toNetworkInput(images->images, c10::kCPU));
        for (std::size_t i = 0; i < direct.size(); ++i)
            EXPECT_TRUE(at::allclose(cached->features[i], direct[i], 1e-4, 1e-5));
    }
}

TEST_F(Views, OfValidationHaveTheBoxesOfTheirImages) {
    m_data.val = m_data.train;
    TrainLoader loader(m_data.train, m_data.task, m_config);
    FeatureViews views(m_config, m_data, m_learner);
    prepare(views, loader);
    const c10::NoGradGuard noGrad;
    std::vector<data::Sample> expected;
    std::vector<Tensor> direct;
    eval::EvaluationBatches images(m_data.val, 64, 8, true, 0);
    while (const auto batch = images.next({})) {
        const Tensor first =
            m_learner.frozenPart->forwardTo(11, eval::toNetworkInput(batch->images, c10::kCPU)).front();
        for (std::size_t place = 0; place < batch->samples.size(); ++place) {
            expected.push_back(batch->samples[place]);
            direct.push_back(first[static_cast<std::int64_t>(place)]);
        }
    }
    std::size_t seen = 0;
    views.startValidation();
    while (const auto cached = views.nextValidation()) {
        for (std::size_t place = 0; place < cached->samples.size(); ++place, ++seen) {
            const data::Sample &own = cached->samples[place], &image = expected.at(seen);
            EXPECT_EQ(own.index, image.index);
            ASSERT_EQ(own.boxes.size(), image.boxes.size());
            for (std::size_t box = 0; box < own.boxes.size(); ++box) {
                EXPECT_EQ(own.boxes[box].classId, image.boxes[box].classId);
                EXPECT_EQ(own.boxes[box].x1, image.boxes[box].x1);
                EXPECT_EQ(own.boxes[box].y2, image.boxes[box].y2);
            }
            EXPECT_TRUE(
                at::allclose(cached->features.front()[static_cast<std::int64_t>(place)], direct.at(seen), 1e-4, 1e-5));
        }
    }
    EXPECT_EQ(seen, 4U);
}

TEST_F(Views, AreFoundAgainUntilTheFrozenWeightsChange) {
    TrainLoader loader(m_data.train, m_data.task, m_config);
    FeatureViews first(m_config, m_data, m_learner);
    EXPECT_EQ(prepare(first, loader), 18);
    FeatureViews second(m_config, m_data, m_learner);
    EXPECT_EQ(prepare(second, loader), 0);
    EXPECT_EQ(second.bytes(), first.bytes());

    const c10::NoGradGuard noGrad;
    m_learner.model->stageState(3).front().second.add_(0.01);
    FeatureViews third(m_config, m_data, m_learner);
    EXPECT_EQ(prepare(third, loader), 18);
}

TEST_F(Views, AreMadeAgainForAnotherAugmentation) {
    TrainLoader loader(m_data.train, m_data.task, m_config);
    const auto imagesSeen = [&] {
        FeatureViews views(m_config, m_data, m_learner);
        return prepare(views, loader);
    };
    EXPECT_EQ(imagesSeen(), 18);
    m_config.augment.autoAugment = AutoAugment::RandAugment;
    EXPECT_EQ(imagesSeen(), 16);
    m_config.augment.erasing = 0.4;
    EXPECT_EQ(imagesSeen(), 16);
    EXPECT_EQ(imagesSeen(), 0);
}

TEST_F(Views, AreTrainedOnFromStartToEnd) {
    const TrainReport report = train(m_config, m_observer, {});
    EXPECT_EQ(report.outcome, TrainOutcome::Completed);
    ASSERT_EQ(m_observer.starts.size(), 1U);
    EXPECT_GT(m_observer.starts.front().cachedFeatureBytes, 0);
    EXPECT_EQ(m_observer.epochs.size(), 5U);
}

TEST(FreezeLine, CountsTheLeadingFrozenStages) {
    const auto yolo = zoo::makeModel("yolo11n", 2, 0);
    EXPECT_EQ(freezeLine({}, yolo->stages()), 0);
    EXPECT_EQ(freezeLine(freezeFirst(5), yolo->stages()), 5);
    EXPECT_EQ(freezeLine(freezeFirst(11), yolo->stages()), 11);  // the Upsample that follows stays with its C3k2
    FreezePlan gap = freezeFirst(5);
    gap.stages.push_back(7);
    EXPECT_EQ(freezeLine(gap, yolo->stages()), 5);
    const auto classifier = zoo::makeModel("resnet18", 2, 0);
    const int head = static_cast<int>(classifier->stages().size()) - 1;
    EXPECT_EQ(freezeLine(freezeRegion(classifier->stages(), FreezePreset::HeadOnly), classifier->stages()), head);
}

}  // namespace
}  // namespace engine::training
