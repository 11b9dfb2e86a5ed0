// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/label_check.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

using engine::BoxLabel;
using engine::Loss;
using engine::data::checkBoxes;
using engine::data::ImageHeader;
using engine::data::ImageLabels;
using engine::data::StatedBox;

constexpr ImageHeader kImage{200, 100, 1, false};

ImageLabels check(const StatedBox& box) {
    return checkBoxes({box}, kImage, 200, 100, "a.xml");
}

// The box is lost, nothing else.
void expectDropped(const ImageLabels& labels, const std::string& code) {
    EXPECT_TRUE(labels.isUsable);
    EXPECT_TRUE(labels.boxes.empty());
    ASSERT_EQ(labels.issues.size(), 1u);
    EXPECT_EQ(labels.issues[0].code, code);
    EXPECT_EQ(labels.issues[0].loss, Loss::Box);
    EXPECT_EQ(labels.issues[0].file, "a.xml");
}

TEST(LabelCheck, ABoxInsideBecomesFractionsOfTheImage) {
    const ImageLabels labels = check({3, 20, 10, 60, 30});
    ASSERT_EQ(labels.boxes.size(), 1u);
    EXPECT_EQ(labels.boxes[0], (BoxLabel{3, 0.2F, 0.2F, 0.2F, 0.2F}));
    EXPECT_TRUE(labels.issues.empty());
    EXPECT_EQ(labels.state, engine::LabelState::Labelled);
}

TEST(LabelCheck, DropsWhatIsNoBox) {
    const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    expectDropped(check({0, nan, 0, 10, 10}), "label.not_finite");
    expectDropped(check({0, 0, 0, inf, 10}), "label.not_finite");
    expectDropped(check({0, 10, 10, 10, 40}), "label.degenerate");
    expectDropped(check({0, 10, 10, 40, 10}), "label.degenerate");
    expectDropped(check({0, 200, 10, 240, 40}), "label.outside");
    expectDropped(check({0, -40, 10, 0, 40}), "label.outside");
}

TEST(LabelCheck, NamesTheLineOrThePlace) {
    const ImageLabels labels =
        checkBoxes({{0, 1, 1, 1, 9, 17}, {0, 2, 2, 2, 9, 0, "annotation 5"}}, kImage, 0, 0, "a.json");
    ASSERT_EQ(labels.issues.size(), 2u);
    EXPECT_EQ(labels.issues[0].line, 17);
    EXPECT_TRUE(labels.issues[1].message.starts_with("annotation 5: ")) << labels.issues[1].message;
    EXPECT_EQ(labels.state, engine::LabelState::EmptyFile);
}

TEST(LabelCheck, SwapsCornersAndSaysSo) {
    const ImageLabels labels = check({0, 60, 30, 20, 10});
    ASSERT_EQ(labels.boxes.size(), 1u);
    EXPECT_EQ(labels.boxes[0], (BoxLabel{0, 0.2F, 0.2F, 0.2F, 0.2F}));
    ASSERT_EQ(labels.issues.size(), 1u);
    EXPECT_EQ(labels.issues[0].code, "label.swapped");
    EXPECT_EQ(labels.issues[0].loss, Loss::Nothing);
}

TEST(LabelCheck, CutsAtTheEdgeInSilenceUpToOnePixel) {
    const ImageLabels rounded = check({0, -1, 0, 100, 101});
    ASSERT_EQ(rounded.boxes.size(), 1u);
    EXPECT_EQ(rounded.boxes[0], (BoxLabel{0, 0.25F, 0.5F, 0.5F, 1.0F}));
    EXPECT_TRUE(rounded.issues.empty());
    const ImageLabels cut = check({0, -2, 0, 100, 100});
    EXPECT_EQ(cut.boxes, rounded.boxes);
    ASSERT_EQ(cut.issues.size(), 1u);
    EXPECT_EQ(cut.issues[0].code, "box.clipped");
    EXPECT_EQ(cut.issues[0].parameters, std::vector<std::string>{"2"});
}

TEST(LabelCheck, TheSameBoxCountsOnceButNotInTwoClasses) {
    const StatedBox box{0, 20, 10, 60, 30};
    StatedBox other = box;
    other.classId = 1;
    const ImageLabels labels = checkBoxes({box, box, other}, kImage, 200, 100, "a.xml");
    EXPECT_EQ(labels.boxes.size(), 2u);
    ASSERT_EQ(labels.issues.size(), 1u);
    EXPECT_EQ(labels.issues[0].code, "label.duplicate");
    EXPECT_EQ(labels.issues[0].loss, Loss::Box);
}

TEST(LabelCheck, AnotherSizeScalesTheBoxesAndSaysSo) {
    const ImageLabels labels = checkBoxes({{0, 40, 20, 120, 60}}, kImage, 400, 200, "a.xml");
    ASSERT_EQ(labels.boxes.size(), 1u);
    EXPECT_EQ(labels.boxes[0], (BoxLabel{0, 0.2F, 0.2F, 0.2F, 0.2F}));
    ASSERT_EQ(labels.issues.size(), 1u);
    EXPECT_EQ(labels.issues[0].code, "label.size");
}

TEST(LabelCheck, TheSizeBeforeRotationSaysNothingOfScale) {
    const ImageLabels labels = checkBoxes({{0, 4, 8, 14, 32}}, {40, 80, 6, false}, 80, 40, "a.xml");
    EXPECT_EQ(labels.boxes.at(0), (BoxLabel{0, 9.0F / 40, 20.0F / 80, 10.0F / 40, 24.0F / 80}));
    EXPECT_TRUE(labels.issues.empty());
}

TEST(LabelCheck, BoxesOfTheUprightImageStayAsTheyAre) {
    const ImageLabels labels = checkBoxes({{0, 4, 8, 14, 32}}, {40, 80, 6, false}, 40, 80, "a.xml");
    EXPECT_EQ(labels.boxes.at(0), (BoxLabel{0, 9.0F / 40, 20.0F / 80, 10.0F / 40, 24.0F / 80}));
    EXPECT_TRUE(labels.issues.empty());
}

}  // namespace
