// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/health_findings.h"

#include <gtest/gtest.h>

namespace {

using namespace engine;
using namespace engine::data;

using Parameters = std::vector<std::string>;

std::map<std::string, Parameters> parametersOf(const std::vector<Finding>& findings) {
    std::map<std::string, Parameters> parameters;
    for (const Finding& finding : findings)
        parameters[finding.code] = finding.parameters;
    return parameters;
}

std::map<std::string, Parameters> aboutClasses(const std::vector<std::int64_t>& train,
                                               const std::vector<std::int64_t>& val, DatasetTask task) {
    DatasetInfo dataset;
    dataset.task = task;
    std::array<SplitHealth, 3> splits;
    for (auto [split, counts] : {std::pair(&splits[0], &train), {&splits[1], &val}, {&splits[2], &val}}) {
        split->boxesOfClass.resize(train.size());
        split->imagesOfClass = split->boxesOfClass;
        if (split == &splits[2])
            continue;
        (task == DatasetTask::Detect ? split->boxesOfClass : split->imagesOfClass) = *counts;
        for (const std::int64_t count : *counts)
            (task == DatasetTask::Detect ? split->boxes : split->images) += count;
        if (task == DatasetTask::Detect)
            split->images = split->boxes > 0;
    }
    for (std::size_t i = 0; i < train.size(); ++i)
        dataset.classNames.push_back(std::string(1, static_cast<char>('a' + i)));
    return parametersOf(classFindings(dataset, splits));
}

TEST(ClassFindings, NoneWhereEveryClassIsThereOftenEnough) {
    EXPECT_TRUE(aboutClasses({100, 10}, {30, 20}, DatasetTask::Detect).empty());
}

TEST(ClassFindings, ImbalanceIsMoreThanTenToOne) {
    EXPECT_EQ(aboutClasses({30, 101, 10}, {30, 20, 1}, DatasetTask::Detect),
              (std::map<std::string, Parameters>{{"health.imbalance", {"b", "101", "c", "10"}}}));
}

TEST(ClassFindings, RareMissingAndUnusedClassesAreNamed) {
    EXPECT_EQ(aboutClasses({20, 9, 0, 0, 20}, {30, 20, 1, 0, 0}, DatasetTask::Detect),
              (std::map<std::string, Parameters>{{"health.few_boxes", {"1", "b"}},
                                                 {"health.class_not_in_train", {"1", "c"}},
                                                 {"health.class_unused", {"1", "d"}},
                                                 {"health.class_not_in_val", {"1", "e"}}}));
}

TEST(ClassFindings, ListsFiveNamesAtMost) {
    EXPECT_EQ(aboutClasses({1, 1, 1, 1, 1, 1, 1}, {8, 8, 8, 8, 8, 8, 8}, DatasetTask::Detect),
              (std::map<std::string, Parameters>{{"health.few_boxes", {"7", "a, b, c, d, e, ..."}}}));
}

TEST(ClassFindings, FewerThanFiftyBoxesValidateLittleAndNoneNothing) {
    EXPECT_EQ(aboutClasses({20, 20}, {29, 20}, DatasetTask::Detect),
              (std::map<std::string, Parameters>{{"health.few_validation", {"49", "50"}}}));
    EXPECT_EQ(aboutClasses({20, 20}, {0, 0}, DatasetTask::Detect),
              (std::map<std::string, Parameters>{{"health.no_validation", {}}}));
}

TEST(ClassFindings, ClassifyingCountsImages) {
    EXPECT_EQ(aboutClasses({20, 9}, {10, 11}, DatasetTask::Classify),
              (std::map<std::string, Parameters>{{"health.few_images", {"1", "b"}},
                                                 {"health.few_validation_images", {"21", "50"}}}));
}

TEST(BoxFindings, TinyIsMeasuredAtSixHundredAndForty) {
    DatasetInfo dataset;
    SampleInfo& sample = dataset.samples.emplace_back();
    sample.width = 1280;
    sample.height = 640;
    sample.boxes = {
        {0, 0.5f, 0.5f, 16.f / 1280, 0.5f}, {0, 0.5f, 0.5f, 15.f / 1280, 0.5f}, {0, 0.5f, 0.5f, 0.5f, 15.f / 640}};
    const auto findings = boxFindings(dataset);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, "health.tiny_boxes");
    EXPECT_EQ(findings[0].count, 2);
    EXPECT_EQ(findings[0].samples, std::vector<std::size_t>{0});
}

TEST(BoxFindings, HugeIsMoreThanNinetyFivePercentAndManyMoreThanThreeHundred) {
    DatasetInfo dataset;
    dataset.samples.resize(2);
    for (SampleInfo& sample : dataset.samples)
        sample.width = sample.height = 640;
    dataset.samples[0].boxes = {{0, 0.5f, 0.5f, 1, 0.96f}, {0, 0.5f, 0.5f, 1, 0.94f}};
    dataset.samples[1].boxes.assign(300, {0, 0.5f, 0.5f, 0.5f, 0.5f});
    auto findings = boxFindings(dataset);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, "health.huge_boxes");
    EXPECT_EQ(findings[0].count, 1);
    dataset.samples[1].boxes.push_back({0, 0.5f, 0.5f, 0.5f, 0.5f});
    findings = boxFindings(dataset);
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[1].code, "health.many_boxes");
    EXPECT_EQ(findings[1].samples, std::vector<std::size_t>{1});
}

TEST(IssueFindings, OneACodeWithWhatWasLost) {
    DatasetInfo dataset;
    dataset.samples.resize(2);
    dataset.samples[0].image = "/d/images/a.jpg";
    dataset.samples[0].label = "/d/labels/a.txt";
    dataset.samples[1].image = "/d/images/b.jpg";
    dataset.samples[1].label = "/d/labels/b.txt";
    dataset.issues = {{Severity::Note, "x", "said", "/d/labels/b.txt", 1, Loss::Box, {}},
                      {Severity::Error, "y", "gone", "/d/images/c.jpg", 0, Loss::Image, {}},
                      {Severity::Warning, "x", "again", "/d/labels/b.txt", 2, Loss::Box, {}}};
    const auto findings = issueFindings(dataset);
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[0].code, "x");
    EXPECT_EQ(findings[0].severity, Severity::Warning);
    EXPECT_EQ(findings[0].count, 2);
    EXPECT_EQ(findings[0].boxesLost, 2);
    EXPECT_EQ(findings[0].issues, (std::vector<std::size_t>{0, 2}));
    EXPECT_EQ(findings[0].samples, std::vector<std::size_t>{1});
    EXPECT_EQ(findings[1].imagesLost, 1);
    EXPECT_TRUE(findings[1].samples.empty());
}

TEST(IssueFindings, AFileWithTheLabelsOfManyImagesPointsAtNoneOfThem) {
    DatasetInfo dataset;
    dataset.samples.resize(2);
    for (SampleInfo& sample : dataset.samples)
        sample.label = "/d/instances.json";
    dataset.samples[0].image = "/d/a.jpg";
    dataset.samples[1].image = "/d/b.jpg";
    dataset.issues = {{Severity::Warning, "x", "said", "/d/instances.json", 0, Loss::Box, {}}};
    EXPECT_TRUE(issueFindings(dataset).front().samples.empty());
}

}  // namespace
