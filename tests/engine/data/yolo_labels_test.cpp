// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/yolo_labels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace {

using namespace engine;
using namespace engine::data;

LabelFile parse(std::string_view text, std::int64_t classCount = 3) {
    return parseYoloLabels(text, classCount, "labels/a.txt");
}

// What costs the image: "code:line".
std::string lossOf(const LabelFile& labels) {
    std::string found;
    for (const Issue& issue : labels.issues) {
        EXPECT_EQ(issue.file, "labels/a.txt");
        if (issue.loss == Loss::Image)
            found += issue.code + ":" + std::to_string(issue.line);
    }
    EXPECT_EQ(labels.isUsable, found.empty());
    if (!labels.isUsable) {
        EXPECT_TRUE(labels.boxes.empty());
    }
    return found;
}

TEST(YoloLabels, ReadsBoxes) {
    const LabelFile labels = parse("0 0.5 0.25 0.1 0.2\n2 +.75 1e-1 0.5 2E-2\n");
    EXPECT_EQ(labels.boxes, (std::vector<BoxLabel>{{0, .5f, .25f, .1f, .2f}, {2, .75f, .1f, .5f, .02f}}));
    EXPECT_TRUE(labels.issues.empty());
    EXPECT_TRUE(labels.isUsable);
}

TEST(YoloLabels, RoundsThroughDouble) {
    EXPECT_EQ(parse("0 0.479492 0.688771 0.955609 0.5955").boxes.at(0).yCenter, static_cast<float>(0.688771));
}

TEST(YoloLabels, TakesEveryLineEndAndBlankLines) {
    for (const char* text : {"1 .5 .5 .1 .1", "1 .5 .5 .1 .1\r\n",
                             "\xef\xbb\xbf"
                             "1 .5 .5 .1 .1\n",
                             "\n\n  \t1\t.5  .5 .1 .1  \r\r\n\n", "1 .5 .5 .1 .1\n \n"}) {
        const LabelFile labels = parse(text);
        EXPECT_EQ(labels.boxes, (std::vector<BoxLabel>{{1, .5f, .5f, .1f, .1f}})) << text;
        EXPECT_TRUE(labels.issues.empty());
    }
}

TEST(YoloLabels, TakesAnEmptyFileAsBackground) {
    EXPECT_TRUE(parse("").isUsable);
    EXPECT_TRUE(parse(" \n\r\n").boxes.empty());
}

TEST(YoloLabels, ReadsWholeClassNumbersInAnySpelling) {
    EXPECT_EQ(parse("2.0 .5 .5 .1 .1").boxes.at(0).classId, 2);
    EXPECT_EQ(parse("-0 .5 .5 .1 .1").boxes.at(0).classId, 0);
    EXPECT_EQ(parse("2e0 .5 .5 .1 .1").boxes.at(0).classId, 2);
    EXPECT_EQ(lossOf(parse("0 .5 .5 .1 .1\n1.7 .5 .5 .1 .1")), "label.class:2");
    EXPECT_EQ(lossOf(parse("-1 .5 .5 .1 .1")), "label.class:1");
    EXPECT_EQ(lossOf(parse("3 .5 .5 .1 .1")), "label.class_range:1");
    EXPECT_EQ(lossOf(parse("1e300 .5 .5 .1 .1")), "label.class_range:1");
}

TEST(YoloLabels, RefusesWhatIsNoDecimalNumber) {
    for (const char* number : {"nan", "NaN", "inf", "-inf", "0x1p-1", "1e309", "1_0", "\xd9\xa1", "\xc2\xa0", "person",
                               "0.5f", "--1", "+-1", "1e"}) {
        EXPECT_EQ(lossOf(parse(std::string("0 .5 .5 .1 ") + number)), "label.number:1") << number;
        EXPECT_EQ(lossOf(parse(std::string(number) + " .5 .5 .1 .1")), "label.number:1") << number;
    }
    EXPECT_EQ(lossOf(parse(std::string_view("0 .5 .5 .1 \0", 12))), "label.number:1");
}

TEST(YoloLabels, NamesDecimalCommas) {
    EXPECT_EQ(lossOf(parse("0 0,5 0,5 0,1 0,1")), "label.comma:1");
    EXPECT_EQ(lossOf(parse("0,0.5,0.5,0.1,0.1")), "label.fields:1");
}

TEST(YoloLabels, RefusesUtf16) {
    EXPECT_EQ(lossOf(parse(std::string_view("\xff\xfe"
                                            "0\0 \0",
                                            6))),
              "label.encoding:0");
}

TEST(YoloLabels, RefusesOtherFieldCounts) {
    EXPECT_EQ(lossOf(parse("0 .5 .5 .1")), "label.fields:1");
    EXPECT_EQ(lossOf(parse("0")), "label.fields:1");
    // Trap 19 of yolo11-spec.md: six fields are neither a box nor a polygon.
    EXPECT_EQ(lossOf(parse("0 .5 .5 .1 .1 .9")), "label.fields:1");
}

TEST(YoloLabels, SaysOfABoxAndOfAPolygonHowManyFieldsThereMayBe) {
    for (const auto& [text, found] :
         {std::pair("0 .5 .5 .1", "4"), std::pair("0 .5 .5 .1 .1 .9", "6"), std::pair("1 .2 .3 .6 .4 .4 .7 .8", "8")}) {
        const LabelFile labels = parse(text);
        ASSERT_EQ(labels.issues.size(), 1u);
        EXPECT_EQ(labels.issues[0].message,
                  std::string("expected 5 fields for a box, or 7, 9, 11, ... for a polygon; found ") + found +
                      "; the image is not used");
        EXPECT_EQ(labels.issues[0].parameters, std::vector<std::string>{found});
    }
}

TEST(YoloLabels, TakesPolygonsAsTheBoxAroundThem) {
    const LabelFile labels = parse("1 .2 .3 .6 .4 .4 .7\n0 0 0 1 0 1 1 0 1\n");
    ASSERT_EQ(labels.boxes.size(), 2u);
    EXPECT_FLOAT_EQ(labels.boxes[0].xCenter, .4f);
    EXPECT_FLOAT_EQ(labels.boxes[0].yCenter, .5f);
    EXPECT_FLOAT_EQ(labels.boxes[0].width, .4f);
    EXPECT_FLOAT_EQ(labels.boxes[0].height, .4f);
    EXPECT_EQ(labels.boxes[1], (BoxLabel{0, .5f, .5f, 1, 1}));
}

TEST(YoloLabels, ReadsEveryLineAsAPolygonWhereOneIs) {
    const LabelFile labels = parse("1 .2 .3 .6 .4 .4 .7\n0 .1 .2 .5 .8\n");
    ASSERT_EQ(labels.boxes.size(), 2u);
    EXPECT_FLOAT_EQ(labels.boxes[1].xCenter, .3f);
    EXPECT_FLOAT_EQ(labels.boxes[1].height, .6f);
    ASSERT_EQ(labels.issues.size(), 1u);
    EXPECT_EQ(labels.issues[0].code, "label.mixed");
    EXPECT_EQ(labels.issues[0].line, 2);
    EXPECT_EQ(lossOf(parse("1 .2 .3 .6 .4 .4 .7\n0 .1 .2 .5 .8 .9\n")), "label.fields:2");
    EXPECT_EQ(lossOf(parse("1 .2 .3 .6 .4 .4 .7 .8")), "label.fields:1");
}

TEST(YoloLabels, ForgivesOnePercentAboveOne) {
    const LabelFile labels = parse("0 .5 .5 1.01 1.004");
    EXPECT_EQ(labels.boxes.at(0), (BoxLabel{0, .5f, .5f, 1, 1}));
    ASSERT_EQ(labels.issues.size(), 2u);
    EXPECT_EQ(labels.issues[0].severity, Severity::Note);
    EXPECT_EQ(labels.issues[0].code, "label.clipped");
    EXPECT_EQ(labels.issues[0].loss, Loss::Nothing);
    EXPECT_EQ(lossOf(parse("0 .5 .5 1.011 1")), "label.outside:1");
    EXPECT_EQ(lossOf(parse("0 320 240 100 50")), "label.outside:1");
    EXPECT_EQ(lossOf(parse("0 .5 -.001 .1 .1")), "label.negative:1");
}

TEST(YoloLabels, DropsBoxesWithoutArea) {
    const LabelFile labels = parse("0 .5 .5 0 .1\n1 .5 .5 .1 .1\n2 .5 .5 .1 0\n");
    EXPECT_EQ(labels.boxes.size(), 1u);
    ASSERT_EQ(labels.issues.size(), 2u);
    EXPECT_EQ(labels.issues[0].code, "label.degenerate");
    EXPECT_EQ(labels.issues[1].line, 3);
    EXPECT_EQ(labels.issues[1].loss, Loss::Box);
}

TEST(YoloLabels, UsesRepeatedLinesOnceAndThenSorts) {
    const LabelFile labels = parse("1 .5 .5 .1 .1\n0 .2 .2 .1 .1\n1 .5 .5 .1 .10\n0 .1 .2 .1 .1\n");
    EXPECT_EQ(labels.boxes,
              (std::vector<BoxLabel>{{0, .1f, .2f, .1f, .1f}, {0, .2f, .2f, .1f, .1f}, {1, .5f, .5f, .1f, .1f}}));
    ASSERT_EQ(labels.issues.size(), 1u);
    EXPECT_EQ(labels.issues[0].code, "label.duplicate");
    EXPECT_EQ(labels.issues[0].line, 3);
    EXPECT_EQ(labels.issues[0].parameters, std::vector<std::string>{"1"});
    EXPECT_EQ(parse("1 .5 .5 .1 .1\n0 .2 .2 .1 .1\n").boxes.at(0).classId, 1);
}

TEST(YoloLabels, ListsTheBadLinesUpToTen) {
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += "x\n";
    const LabelFile labels = parse(text);
    ASSERT_EQ(labels.issues.size(), 10u);
    EXPECT_EQ(lossOf(labels), "label.fields:1");
    EXPECT_EQ(labels.issues[9].loss, Loss::Box);
}

TEST(YoloLabels, RefusesMoreBoxesThanTheLimit) {
    std::string text;
    for (int i = 0; i <= 100'000; ++i)
        text += "0 .5 .5 .1 .1\n";
    EXPECT_EQ(lossOf(parse(text)), "label.too_many:0");
}

TEST(YoloLabels, SurvivesRandomBytes) {
    std::uint32_t state = 7;
    constexpr char kBytes[] = "0123456789.,eE+-  \t\n\r\0\xff\xc3nax";
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525u + 1013904223u;
            text += kBytes[(state >> 8) % sizeof kBytes];
        }
        const LabelFile labels = parse(text);
        const auto losses = std::count_if(labels.issues.begin(), labels.issues.end(),
                                          [](const Issue& issue) { return issue.loss == Loss::Image; });
        EXPECT_EQ(losses, labels.isUsable ? 0 : 1);
        for (const BoxLabel& box : labels.boxes)
            EXPECT_TRUE(box.width > 0 && box.width <= 1 && box.xCenter >= 0 && box.xCenter <= 1);
    }
}

TEST(LabelPath, ReplacesTheLastImagesFolder) {
    EXPECT_EQ(labelPathOf("/data/images/train/a.jpg"), "/data/labels/train/a.txt");
    EXPECT_EQ(labelPathOf("/images/x/images/a.webp.jpg"), "/images/x/labels/a.webp.txt");
    EXPECT_EQ(labelPathOf("/data/pictures/a.PNG"), "/data/pictures/a.txt");
    EXPECT_EQ(labelPathOf("/data/my_images/a.png"), "/data/my_images/a.txt");
    EXPECT_EQ(labelPathOf("/data/images/images.png"), "/data/labels/images.txt");
}

}  // namespace
