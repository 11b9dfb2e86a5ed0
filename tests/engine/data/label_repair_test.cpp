// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/label_repair.h"

#include <gtest/gtest.h>

#include "engine/api/dataset_split.h"
#include "tests/engine/data/dataset_fixture.h"

namespace {

using namespace engine;

class LabelRepairs : public test::DatasetTest {
protected:
    LabelRepairs() {
        simple();
        yaml("train: images/train\nval: images/val\nnames: {0: a, 1: b}\n");
    }

    std::optional<LabelRepair> repair(const std::string& name) { return repairLabels(read(), m_folder / name); }

    // As the window does it.
    DatasetInfo readRepaired(const LabelRepair& repair) {
        const std::string key = splitKey(read(), repair.picture.file);
        DatasetOverlay overlay;
        overlay.added[key] = repair.picture;
        overlay.boxes[key] = repair.boxes;
        overlay.splits[key] = repair.split;
        writeOverlay(m_elsewhere / "overlay.json", overlay);
        return readDataset({m_folder / "data.yaml", {}, m_elsewhere / "overlay.json"});
    }

    test::TempDir m_elsewhere;
};

TEST_F(LabelRepairs, AClassThatIsNotThereCostsItsLineAlone) {
    picture("images/val/c.png");
    text("labels/val/c.txt", "0 .5 .5 .2 .2\n7 .25 .5 .1 .2\n1 .75 .5 .1 .2\n");
    const auto found = repair("labels/val/c.txt");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->boxes, (std::vector<BoxLabel>{{0, .5f, .5f, .2f, .2f}, {1, .75f, .5f, .1f, .2f}}));
    EXPECT_EQ(found->split, Split::Val);
    EXPECT_EQ(found->picture.file, m_folder / "images/val/c.png");
    EXPECT_EQ(found->width, 24);
    ASSERT_EQ(found->lines.size(), 1u);
    EXPECT_EQ(found->lines[0].line, 2);
    EXPECT_EQ(found->lines[0].text, "7 .25 .5 .1 .2");
    EXPECT_EQ(found->lines[0].stated, (BoxLabel{7, .25f, .5f, .1f, .2f}));
    EXPECT_FALSE(found->lines[0].isCut);
}

TEST_F(LabelRepairs, ABoxBeyondTheEdgeIsCutThereAndOneOutsideIsLeftOut) {
    picture("images/train/c.png");
    text("labels/train/c.txt", "0 -.125 .5 .5 .5\n1 3 .5 .5 .5\n0 1,5 .5 .5 .5\n");
    const auto found = repair("labels/train/c.txt");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->boxes, (std::vector<BoxLabel>{{0, .0625f, .5f, .125f, .5f}}));
    ASSERT_EQ(found->lines.size(), 3u);
    EXPECT_TRUE(found->lines[0].isCut);
    EXPECT_FALSE(found->lines[1].isCut);
    EXPECT_FALSE(found->lines[2].stated);
}

TEST_F(LabelRepairs, MakeTheImageOneOfItsSplitAndItsIssuesGo) {
    picture("images/val/c.png");
    text("labels/val/c.txt", "0 .5 .5 .2 .2\n7 .25 .5 .1 .2\n0 .5 .5 .2 .2\n");
    ASSERT_TRUE(test::has(read(), "label.class_range"));
    const auto found = repair("labels/val/c.txt");
    ASSERT_TRUE(found);
    const DatasetInfo info = readRepaired(*found);
    EXPECT_EQ(test::count(info, Split::Val), 2);
    EXPECT_EQ(test::count(info, Split::Train), 1);
    EXPECT_EQ(info.samples.back().boxes, (std::vector<BoxLabel>{{0, .5f, .5f, .2f, .2f}}));
    EXPECT_TRUE(info.issues.empty());
    test::expectCountsToAddUp(info);
}

TEST_F(LabelRepairs, AreNotOfferedWhereTheFileOrTheImageIsTheTrouble) {
    picture("images/train/c.png");
    text("labels/train/c.txt", "\xff\xfe");
    text("labels/train/d.txt", "7 .5 .5 .2 .2\n");
    EXPECT_FALSE(repair("labels/train/c.txt"));
    EXPECT_FALSE(repair("labels/train/d.txt"));
    EXPECT_FALSE(repair("labels/train/a.txt"));  // nothing is wrong with it
}

}  // namespace
