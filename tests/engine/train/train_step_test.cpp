// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/train_step.h"

#include "engine/augment/train_pipeline.h"
#include "engine/eval/forward.h"
#include "engine/train/train_session.h"
#include "engine/zoo/registry.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace engine::training {
namespace {

/// Four images of the tiny dataset as one batch, nothing random, and an untrained network with its optimizer.
class TrainStep : public testing::Test {
protected:
    TrainStep() {
        TrainConfig config = test::smallRun(m_data.ref(), m_folder / "runs");
        config.batch = config.nominalBatch = 4;
        config.optimizer = OptimizerKind::AdamW;
        config.learningRate = 0.002;
        config.warmupEpochs = 0;
        config.finalLearningRate = 1;
        config.augment = {.hsvH = 0, .hsvS = 0, .hsvV = 0, .translate = 0, .scale = 0, .flipLr = 0, .mosaic = 0};
        std::vector<SampleInfo> samples = readDataset(m_data.ref()).samples;
        std::erase_if(samples, [](const SampleInfo& sample) { return sample.split != Split::Train; });
        const augment::TrainPipeline pipeline(samples, config.augment, 64, 0);
        std::vector<data::Sample> made;
        for (std::size_t i = 0; i < 4; ++i)
            made.push_back(pipeline.make(i, i, 0, false));
        m_batch = data::collate(std::move(made));
        TrainingData data;
        data.train.resize(4);
        m_learner = setUpTraining(config, zoo::makeModel("yolo11n", 2, 3), {}, data).learner;
        beginEpoch(m_learner, 0);
    }

    DetectionLossResult lossNow() {
        return detectionLoss(m_learner.model->forward(eval::toNetworkInput(m_batch.images, c10::kCPU)), m_batch.targets,
                             {});
    }

    test::OneThread m_oneThread;
    test::TempDir m_folder;
    test::TinyDataset m_data{m_folder / "data", 4, 1};
    data::Batch m_batch;
    Learner m_learner;
};

TEST_F(TrainStep, StepsWhenEnoughBatchesWereAccumulated) {
    m_learner.accumulation = 2;
    const Tensor weight = m_learner.model->parameters().front().second;
    const Tensor start = weight.detach().clone();
    trainStep(m_learner, m_batch, 0);  // the last step counts as batch -1
    EXPECT_TRUE(at::equal(weight, start));
    EXPECT_TRUE(weight.grad().defined());
    EXPECT_EQ(m_learner.ema->updates(), 0);
    trainStep(m_learner, m_batch, 1);
    EXPECT_FALSE(at::equal(weight, start));
    EXPECT_FALSE(weight.grad().defined());
    EXPECT_EQ(m_learner.ema->updates(), 1);
    EXPECT_EQ(m_learner.lastOptimizerStep, 1);
}

// On an untrained network the loss itself first grows: targets are only as good as the predictions they score.
TEST_F(TrainStep, LearnsToCoverABoxOfABatch) {
    const auto highest = [](const std::vector<double>& values) {
        return *std::max_element(values.begin(), values.end());
    };
    const auto bestOverlaps = [&] {
        std::vector<double> best;
        const DetectionLossResult loss = lossNow();
        for (const Assignment& assignment : loss.assignments)
            for (std::int64_t truth = 0; truth <= assignment.truth.max().item<std::int64_t>(); ++truth)
                best.push_back((assignment.weights * assignment.truth.eq(truth)).max().item<double>());
        return best;
    };
    EXPECT_LT(highest(bestOverlaps()), 0.1);
    // How fast depends on the rounding of the processor: 60 batches on one, twice that on another.
    double overlap = 0;
    for (std::int64_t batch = 0; batch < 240 && overlap <= 0.8; ++batch) {
        trainStep(m_learner, m_batch, batch);
        if (batch % 20 == 19)
            overlap = highest(bestOverlaps());
    }
    EXPECT_GT(overlap, 0.8);
}

TEST_F(TrainStep, ComputesInBfloat16NearFloat) {
    const TrainLoss exact = readParts(lossNow().parts);
    m_learner.computeType = c10::kBFloat16;
    const Tensor weight = m_learner.model->parameters().front().second;
    const TrainLoss rounded = trainStep(m_learner, m_batch, 0);
    EXPECT_NE(rounded.cls, exact.cls);
    EXPECT_NEAR(rounded.cls, exact.cls, 0.05 * exact.cls);
    EXPECT_EQ(weight.scalar_type(), c10::kFloat);
    EXPECT_TRUE(weight.isfinite().all().item<bool>());
}

}  // namespace
}  // namespace engine::training
