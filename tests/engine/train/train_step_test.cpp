// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/train_step.h"

#include "engine/api/error.h"
#include "engine/augment/train_pipeline.h"
#include "engine/eval/forward.h"
#include "engine/train/train_session.h"
#include "engine/zoo/registry.h"
#include "tests/engine/train/small_run.h"
#include "tests/support/operator_calls.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

#include <ATen/ATen.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/GradMode.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <memory>
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

TEST_F(TrainStep, AsksTheDeviceForNoNumber) {
    // LibTorch's AdamW for the CPU reads the step counts; its SGD and everything for a GPU reads nothing.
    m_learner.optimizer = std::make_unique<Sgd>(groupParameters(m_learner.model->parameters(), 0.01, 0), 0.9);
    // A number that is handed to the CPU: a GPU's queue runs dry meanwhile.
    const test::OperatorCalls asked({"aten::_local_scalar_dense"});
    for (std::int64_t batch = 0; batch < 2; ++batch)
        trainStep(m_learner, m_batch, batch);
    EXPECT_EQ(m_learner.lastOptimizerStep, 1);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(m_learner.model->parameters().front().second.isfinite().all().item<bool>());
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(TrainStep, LeavesTheWeightsAloneWhereAGradientIsNotFinite) {
    const Tensor weight = m_learner.model->parameters().front().second;
    const Tensor start = weight.detach().clone();
    weight.mutable_grad() = at::full_like(start, std::numeric_limits<float>::infinity());
    const Tensor step = trainStep(m_learner, m_batch, 0);
    EXPECT_TRUE(at::equal(weight, start));
    EXPECT_THROW(readStep(step, 0), Error);
}

/// The memory of the CPU, which refuses one allocation.
class RefusingMemory final : public c10::Allocator {
public:
    RefusingMemory() : m_real(*c10::GetCPUAllocator()) { c10::SetCPUAllocator(this); }
    ~RefusingMemory() override { c10::SetCPUAllocator(&m_real); }

    /// Of the allocations from now on; -1 = none.
    void refuse(std::int64_t number) {
        m_count = 0;
        m_refused = number;
    }
    std::int64_t count() const { return m_count; }

    c10::DataPtr allocate(std::size_t bytes) override {
        if (m_count++ == m_refused)
            throw c10::OutOfMemoryError({__func__, __FILE__, __LINE__}, "refused");
        return m_real.allocate(bytes);
    }
    c10::DeleterFnPtr raw_deleter() const override { return m_real.raw_deleter(); }
    void copy_data(void* to, const void* from, std::size_t bytes) const override { m_real.copy_data(to, from, bytes); }

private:
    c10::Allocator& m_real;
    std::int64_t m_count = 0, m_refused = -1;
};

TEST_F(TrainStep, GoesOnInPartsWhereMemoryDoesNotSuffice) {
    m_learner.accumulation = 2;  // the gradients stay to be looked at
    const Tensor weight = m_learner.model->parameters().front().second;
    const std::unique_ptr<nn::Model> start = m_learner.model->clone();
    const auto startAgain = [&] {  // with the running statistics of batch normalisation
        const c10::NoGradGuard noGrad;
        const StateDict from = start->stateDict(), to = m_learner.model->stateDict();
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i].second.copy_(from[i].second);
        m_learner.optimizer->clearGradients();
    };
    RefusingMemory memory;
    trainStep(m_learner, m_batch, 0);
    const std::int64_t allocations = memory.count();

    startAgain();
    memory.refuse(allocations * 3 / 4);  // in the backward pass: some gradients are there by then
    trainStep(m_learner, m_batch, 0);
    EXPECT_EQ(m_learner.microBatch, 2);
    const Tensor gradient = weight.grad().clone();

    startAgain();
    memory.refuse(-1);
    m_learner.microBatch = 0;
    trainStep(m_learner, m_batch, 0);
    m_learner.optimizer->clearGradients();
    m_learner.microBatch = 2;
    const TrainLoss loss = readStep(trainStep(m_learner, m_batch, 0), 0);
    EXPECT_TRUE(at::equal(gradient, weight.grad()));
    EXPECT_GT(loss.total(), 0);
    EXPECT_EQ(m_learner.microBatch, 2);
}

TEST_F(TrainStep, GivesUpWhereNotOneImageFits) {
    m_learner.microBatch = 1;
    RefusingMemory memory;
    memory.refuse(10);
    EXPECT_THROW(trainStep(m_learner, m_batch, 0), c10::OutOfMemoryError);
}

TEST_F(TrainStep, ComputesInBfloat16NearFloat) {
    const TrainLoss exact = readParts(lossNow().parts);
    m_learner.computeType = c10::kBFloat16;
    const Tensor weight = m_learner.model->parameters().front().second;
    const TrainLoss rounded = readStep(trainStep(m_learner, m_batch, 0), 0);
    EXPECT_NE(rounded.cls, exact.cls);
    EXPECT_NEAR(rounded.cls, exact.cls, 0.05 * exact.cls);
    EXPECT_EQ(weight.scalar_type(), c10::kFloat);
    EXPECT_TRUE(weight.isfinite().all().item<bool>());
}

}  // namespace
}  // namespace engine::training
