// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/advice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/api/error.h"
#include "engine/api/image.h"
#include "engine/api/model_list.h"
#include "engine/core/random.h"
#include "engine/zoo/registry.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

Advice adviseFor(std::int64_t perClass, double similarity, std::optional<double> recall = {}) {
    return advise({3 * perClass, perClass, "rare"}, {similarity, recall, 48});
}

TEST(Advice, FollowsTheFourCasesOfCs231n) {
    EXPECT_EQ(adviseFor(41, 0.83).recipe, Recipe::HeadOnly);
    EXPECT_EQ(adviseFor(41, 0.2).recipe, Recipe::FirstBlocks);
    EXPECT_EQ(adviseFor(400, 0.83).recipe, Recipe::HeadThenTop);
    EXPECT_EQ(adviseFor(400, 0.2).recipe, Recipe::Everything);
}

TEST(Advice, TurnsAtAHundredOfTheRarestClassAndAtHalfFamiliar) {
    EXPECT_FALSE(adviseFor(99, 0.8).isMany);
    EXPECT_TRUE(adviseFor(100, 0.8).isMany);
    EXPECT_FALSE(adviseFor(100, 0.49).isSimilar);
    EXPECT_TRUE(adviseFor(100, 0.5).isSimilar);
    // What the untouched detector finds counts as much as how the pictures look.
    EXPECT_TRUE(adviseFor(100, 0.4, 0.7).isSimilar);
    EXPECT_FALSE(adviseFor(100, 0.8, 0.1).isSimilar);
}

TEST(Advice, GivesItsNumbersAsReasons) {
    const Advice advice = adviseFor(41, 0.83, 0.72);
    std::string all;
    for (const std::string& reason : advice.reasons)
        all += reason + "\n";
    for (const char* number : {"123 training images", "41 of the rarest class (rare)", "0.83", "72 %"})
        EXPECT_NE(all.find(number), std::string::npos) << number << " in\n" << all;
}

TEST(DataSize, CountsOneOfNearDuplicatesAndTrainingAlone) {
    DatasetInfo dataset;
    dataset.classNames = {"a", "b", "unused"};
    for (const auto& [id, split] : {std::pair(0, Split::Train), std::pair(0, Split::Train), std::pair(1, Split::Train),
                                    std::pair(0, Split::Train), std::pair(1, Split::Val)}) {
        SampleInfo sample;
        sample.split = split;
        sample.boxes.assign(2, {id, 0.5f, 0.5f, 0.1f, 0.1f});
        dataset.samples.push_back(sample);
    }
    const DataSize all = sizeOf(dataset, {});
    EXPECT_EQ(all.images, 4);
    EXPECT_EQ(all.perClass, 2);
    EXPECT_EQ(all.rarestClass, "b");
    DuplicateGroup exact{true, false, {0, 1}}, near{false, true, {0, 1, 3, 4}};
    const DataSize apart = sizeOf(dataset, {exact, near});
    EXPECT_EQ(apart.images, 2);
    EXPECT_EQ(apart.perClass, 2);
    EXPECT_EQ(apart.rarestClass, "a");
}

TEST(DataSize, OfClassesCountsImages) {
    DatasetInfo dataset;
    dataset.task = DatasetTask::Classify;
    dataset.classNames = {"a", "b"};
    dataset.samples.resize(5);
    for (std::size_t i = 0; i < 5; ++i)
        dataset.samples[i].classId = i < 3 ? 0 : 1;
    EXPECT_EQ(sizeOf(dataset, {}).perClass, 2);
}

TEST(RecipePlan, OfATrainedDetectorThawsTheNeckAfterTheHead) {
    const std::vector<StageInfo> stages = zoo::describe("yolo11n", 3).stages;
    EXPECT_EQ(planOf(Recipe::HeadOnly, stages, true), (RecipePlan{freezeFirst(23)}));
    EXPECT_EQ(planOf(Recipe::HeadThenTop, stages, true), (RecipePlan{freezeFirst(11), true, freezeFirst(23)}));
    EXPECT_EQ(planOf(Recipe::FirstBlocks, stages, true), (RecipePlan{freezeFirst(5)}));
    EXPECT_EQ(planOf(Recipe::Everything, stages, true), RecipePlan());
}

TEST(RecipePlan, OfAClassifierThawsTheLastThirdOfItsBlocksAfterTheHead) {
    const std::vector<StageInfo> stages = zoo::describe("efficientnet_lite0", 2).stages;
    const RecipePlan plan = planOf(Recipe::HeadThenTop, stages, true);
    const int head = stages.back().index;
    EXPECT_TRUE(plan.isHeadFirst);
    EXPECT_TRUE(plan.headFirstFreeze.isFrozen(head - 1) && !plan.headFirstFreeze.isFrozen(head));
    EXPECT_LT(plan.freeze.stages.size(), plan.headFirstFreeze.stages.size());
    EXPECT_GE(plan.freeze.stages.size(), stages.size() / 2);
    EXPECT_EQ(plan.freeze, freezeFirst(static_cast<int>(plan.freeze.stages.size())));
}

TEST(RecipePlan, OfANewHeadTakesAllBehindTheBackboneForTheHead) {
    const std::vector<StageInfo> stages = zoo::describe("lite_detector", 3).stages;
    const FreezePlan backbone = freezeRegion(stages, FreezePreset::Backbone);
    EXPECT_EQ(planOf(Recipe::HeadOnly, stages, false).freeze, backbone);
    const RecipePlan plan = planOf(Recipe::HeadThenTop, stages, false);
    EXPECT_EQ(plan.headFirstFreeze, backbone);
    EXPECT_LT(plan.freeze.stages.size(), backbone.stages.size());
}

TEST(RecipePlan, LeavesEpochsForBothPhases) {
    EXPECT_EQ(headFirstEpochs(1), 0);
    EXPECT_EQ(headFirstEpochs(2), 1);
    EXPECT_EQ(headFirstEpochs(50), 20);
}

TEST(Recipe, NamesAreReadBack) {
    for (const Recipe recipe : {Recipe::HeadOnly, Recipe::HeadThenTop, Recipe::FirstBlocks, Recipe::Everything})
        EXPECT_EQ(recipeNamed(recipeName(recipe)), recipe);
    EXPECT_EQ(recipeNamed("other"), std::nullopt);
}

/// Smooth grey clouds with a soft bright bar, as in radiographs.
Image radiograph(std::uint64_t seed) {
    Random random({seed});
    Image image;
    image.width = image.height = 256;
    std::vector<double> blobs;
    for (int i = 0; i < 12 * 3; ++i)
        blobs.push_back(random.uniform());
    const double bar = random.uniform(60, 190);
    for (int y = 0; y < 256; ++y) {
        for (int x = 0; x < 256; ++x) {
            double value = 40 + 120 * std::exp(-std::pow((x - bar) / 14, 2));
            for (std::size_t i = 0; i < blobs.size(); i += 3)
                value += 50 * blobs[i + 2] *
                         std::exp(-(std::pow(x - 256 * blobs[i], 2) + std::pow(y - 256 * blobs[i + 1], 2)) / 1800);
            const auto grey = static_cast<std::uint8_t>(std::min(255.0, value));
            image.rgb.insert(image.rgb.end(), 3, grey);
        }
    }
    return image;
}

class FamiliarityTest : public testing::Test {
protected:
    void SetUp() override {
        m_model = {builtInModel(DatasetTask::Classify)};
        if (m_model.file.empty())
            GTEST_SKIP() << "no built-in models";
    }

    ModelRef m_model;
    test::TempDir m_folder;
};

TEST_F(FamiliarityTest, OfRadiographsIsLowSoThatTheyNeverGetTheHeadOnly) {
    for (int number = 0; number < 16; ++number) {
        const fs::path folder = m_folder / "data" / (number % 2 ? "broken" : "whole");
        fs::create_directories(folder);
        writeImage(folder / (std::to_string(number) + ".png"), radiograph(static_cast<std::uint64_t>(number)));
    }
    const DatasetInfo dataset = readDataset({m_folder / "data"});
    const Familiarity familiarity = measureFamiliarity(m_model, dataset);
    EXPECT_LT(familiarity.similarity, 0.4);
    EXPECT_FALSE(familiarity.recall);
    EXPECT_EQ(advise(sizeOf(dataset, {}), familiarity).recipe, Recipe::FirstBlocks);
    EXPECT_EQ(measureFamiliarity(m_model, dataset).similarity, familiarity.similarity);
}

TEST_F(FamiliarityTest, OfPhotographsIsHigh) {
    REQUIRE_FIXTURE(photos, "datasets/hymenoptera");
    EXPECT_GT(measureFamiliarity(m_model, readDataset({photos})).similarity, 0.7);
}

TEST_F(FamiliarityTest, NeedsAModelOfTheSameTask) {
    const test::TinyDataset boxes(m_folder / "boxes", 2, 1);
    EXPECT_THROW(measureFamiliarity(m_model, readDataset(boxes.ref())), Error);
}

TEST_F(FamiliarityTest, OfATrainedDetectorSaysHowManyBoxesItFinds) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(smears, "datasets/bccd");
    const Familiarity familiarity = measureFamiliarity({weights}, readDataset({smears}));
    ASSERT_TRUE(familiarity.recall);
    EXPECT_GT(*familiarity.recall, 0.1);
    EXPECT_LT(*familiarity.recall, 0.5);
    EXPECT_LT(familiarity.similarity, 0.5);
}

}  // namespace
}  // namespace engine
