// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/error.h"
#include "engine/api/run.h"
#include "tests/support/recorded_run.h"
#include "tests/support/temp_dir.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace engine {
namespace {

using nlohmann::json;
using test::RecordedRun;

class CompareRuns : public testing::Test {
protected:
    RunComparison compare() {
        a.write(m_folder / "a");
        b.write(m_folder / "b");
        return compareRuns(m_folder / "a", m_folder / "b");
    }

    RecordedRun a, b;
    test::TempDir m_folder;
};

TEST_F(CompareRuns, EqualRunsDifferInNothing) {
    b.record["settings"]["name"] = "b";
    const RunComparison pair = compare();
    EXPECT_TRUE(pair.settings.empty());
    EXPECT_TRUE(pair.mismatches.empty());
    EXPECT_EQ(pair.metric, "map50_95");
    EXPECT_EQ(pair.difference, 0);
    EXPECT_EQ(pair.verdict, RunVerdict::TooClose);
}

TEST_F(CompareRuns, SettingsThatDifferAreTextUnderTheirKeys) {
    b.record["settings"]["lr0"] = 0.001;
    b.record["settings"]["freeze"] = {0, 1, 2};
    b.record["settings"]["cos_lr"] = true;
    b.record["settings"]["feature_caching"] = 2;
    b.record["settings"]["device"] = "cpu";
    b.record["optimizer"]["name"] = "SGD";
    const RunComparison pair = compare();
    std::vector<std::string> lines;
    for (const SettingDifference& row : pair.settings)
        lines.push_back(row.name + ": " + row.a + " | " + row.b);
    EXPECT_EQ(lines,
              (std::vector<std::string>{"cos_lr: false | true", "device: auto | cpu", "feature_caching: auto | on",
                                        "freeze: [] | [0,1,2]", "lr0: 0.01 | 0.001", "optimizer_used: AdamW | SGD"}));
}

TEST_F(CompareRuns, ASettingThatAnOlderRunDoesNotKnowHasItsDefault) {
    b.record["settings"]["box"] = 7.5;
    EXPECT_TRUE(compare().settings.empty());
    b.record["optimizer"].erase("learning_rate");
    const RunComparison pair = compare();
    ASSERT_EQ(pair.settings.size(), 1U);
    EXPECT_EQ(pair.settings[0].name, "lr0_used");
    EXPECT_EQ(pair.settings[0].b, "");
}

TEST_F(CompareRuns, ALargeDifferenceIsCalledAndASmallOneIsNot) {
    // Two classes of 60 images at 0.5: p (1 - p) / 64 a class, so 1.96 sqrt(2 (1/4) (2 / 256)) = 0.1225.
    a.setScore(0.5);
    b.setScore(0.5);
    EXPECT_NEAR(compare().margin, 0.1225, 1e-4);
    b.setScore(0.7);
    RunComparison pair = compare();
    EXPECT_NEAR(pair.difference, 0.2, 1e-12);
    EXPECT_EQ(pair.verdict, RunVerdict::Better);
    b.setScore(0.55);
    EXPECT_EQ(compare().verdict, RunVerdict::TooClose);
    b.setScore(0.2);
    pair = compare();
    EXPECT_EQ(pair.verdict, RunVerdict::Worse);
    EXPECT_LT(pair.difference, 0);
}

TEST_F(CompareRuns, FewImagesMakeTheMarginWide) {
    a.setScore(1);
    b.setScore(1);
    const double many = compare().margin;
    for (json& row : b.record["metrics"]["per_class"])
        row["images"] = 2;
    const double few = compare().margin;
    EXPECT_GT(many, 0) << "a perfect score is no proof";
    EXPECT_GT(few, 3 * many);
}

TEST_F(CompareRuns, ManyBoxesInFewImagesAreFewObservations) {
    const double before = compare().margin;
    for (json& row : b.record["metrics"]["per_class"])
        row["instances"] = 100'000;
    EXPECT_EQ(compare().margin, before);
}

TEST_F(CompareRuns, OtherDataHaveNoVerdict) {
    b.record["dataset"]["fingerprint"] = "f2";
    b.setScore(0.1);
    const RunComparison pair = compare();
    EXPECT_EQ(pair.mismatches, std::vector<std::string>{"data"});
    EXPECT_EQ(pair.verdict, RunVerdict::Unknown);
    EXPECT_EQ(pair.margin, 0);
    EXPECT_NEAR(pair.difference, -0.5, 1e-12);
}

TEST_F(CompareRuns, TheSameImagesDividedOtherwiseAreAnotherSplit) {
    b.record["dataset"]["fingerprint"] = "f2";
    b.record["settings"]["splitSeed"] = 7;
    EXPECT_EQ(compare().mismatches, std::vector<std::string>{"split"});
    b.record["settings"].erase("splitSeed");
    b.record["dataset"]["train_images"] = 150;
    b.record["dataset"]["val_images"] = 50;
    EXPECT_EQ(compare().mismatches, std::vector<std::string>{"split"});
    b.record["dataset"]["class_names"] = {"RBC"};
    EXPECT_EQ(compare().mismatches, std::vector<std::string>{"data"});
}

TEST_F(CompareRuns, AFingerprintThatIsNotKnownProvesNothing) {
    a.record["dataset"]["fingerprint"] = "";
    b.record["dataset"]["fingerprint"] = "";
    EXPECT_EQ(compare().mismatches, std::vector<std::string>{"data"});
}

TEST_F(CompareRuns, ADetectorAndAClassifierAreNotCompared) {
    b.record["metrics"] = {{"images", 60}, {"top1", 0.9}, {"top5", 1}, {"fitness", 0.95}};
    const RunComparison pair = compare();
    EXPECT_EQ(pair.mismatches, std::vector<std::string>{"task"});
    EXPECT_EQ(pair.difference, 0);
    EXPECT_EQ(pair.verdict, RunVerdict::Unknown);
}

TEST_F(CompareRuns, ClassifiersAreComparedByTop1) {
    for (RecordedRun* run : {&a, &b})
        run->record["metrics"] = {{"images", 96}, {"top1", 0.5}, {"top5", 1}, {"fitness", 0.75}};
    b.record["metrics"]["top1"] = 0.75;
    const RunComparison pair = compare();
    EXPECT_EQ(pair.metric, "top1");
    EXPECT_EQ(pair.difference, 0.25);
    EXPECT_NEAR(pair.margin, 0.1304, 1e-4);
    EXPECT_EQ(pair.verdict, RunVerdict::Better);
}

TEST_F(CompareRuns, ARunThatDidNotEndHasNoVerdict) {
    b.interrupt();
    const RunComparison pair = compare();
    EXPECT_EQ(pair.b.score(), 0.6);
    EXPECT_EQ(pair.verdict, RunVerdict::Unknown);
    b.results = "";
    EXPECT_EQ(compare().difference, 0);
}

TEST_F(CompareRuns, WhatIsNoRunIsRefused) {
    a.write(m_folder / "a");
    try {
        compareRuns(m_folder / "a", m_folder / "nowhere");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, "run.not_a_run");
    }
    b.record["settings"]["lr0"] = "fast";
    try {
        compare();
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, "run.not_a_run");
        EXPECT_EQ(error.file, m_folder / "b/run.json");
    }
}

}  // namespace
}  // namespace engine
