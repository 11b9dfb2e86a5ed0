// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/class_folders.h"

#include <gtest/gtest.h>

#include "tests/engine/data/source_fixture.h"
#include "tests/support/fixtures.h"

namespace {

using engine::data::looksLikeClassFolders;

class ClassFolders : public test::SourceTest {
protected:
    ClassFolders() : SourceTest(engine::data::openClassFolders) {}
};

TEST_F(ClassFolders, FoldersAreClassesInTheOrderOfTheirBytes) {
    for (const char* name : {"bees/1.jpg", "Ants/2.jpg", "Ants/deeper/3.PNG", "bees/.hidden.jpg", "__MACOSX/x/4.jpg"})
        image(name);
    text("bees/Thumbs.db", "");
    open();
    EXPECT_EQ(listing().task, engine::DatasetTask::Classify);
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"Ants", "bees"}));
    EXPECT_EQ(entries(), "-:2.jpg -:3.PNG -:1.jpg");
    EXPECT_EQ(labels("3.PNG").classId, 0);
    EXPECT_EQ(labels("1.jpg").classId, 1);
    EXPECT_EQ(issues(), "");
}

TEST_F(ClassFolders, SplitsAreFoldersOfClassFolders) {
    for (const char* name : {"train/a/1.jpg", "train/b/2.jpg", "valid/a/3.jpg", "test/b/4.jpg"})
        image(name);
    open();
    EXPECT_EQ(entries(), "train:1.jpg train:2.jpg val:3.jpg test:4.jpg");
    EXPECT_EQ(labels("4.jpg").classId, 1);
    EXPECT_EQ(issues(), "classes.not_in_split classes.not_in_split");  // b in val, a in test
}

TEST_F(ClassFolders, AClassMayBeCalledTest) {
    for (const char* name : {"test/1.jpg", "other/2.jpg"})
        image(name);
    open();
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"other", "test"}));
    EXPECT_EQ(entries(), "-:2.jpg -:1.jpg");
}

TEST_F(ClassFolders, AnEmptyClassIsNamed) {
    for (const char* name : {"a/1.jpg", "b/2.jpg"})
        image(name);
    text("c/readme.txt", "none yet");
    open();
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(issues(), "classes.empty");
}

TEST_F(ClassFolders, LooseImagesOrOneFolderAreNoClasses) {
    image("1.jpg");
    EXPECT_FALSE(looksLikeClassFolders(m_folder.path()));
    image("a/2.jpg");
    EXPECT_FALSE(looksLikeClassFolders(m_folder.path()));
    EXPECT_EQ(failure(), "classes.few");
    image("b/3.jpg");
    EXPECT_TRUE(looksLikeClassFolders(m_folder.path()));
}

TEST(ClassFoldersFixture, HymenopteraIsReadButItsGif) {
    REQUIRE_FIXTURE(folder, "datasets/hymenoptera");
    const engine::DatasetInfo info = engine::readDataset({folder, {}, {}});
    EXPECT_EQ(info.format, engine::DatasetFormat::ClassFolders);
    EXPECT_EQ(info.classNames, (std::vector<std::string>{"ants", "bees"}));
    std::map<std::pair<engine::Split, std::int64_t>, int> counts;
    for (const engine::SampleInfo& sample : info.samples)
        ++counts[{sample.split, sample.classId}];
    EXPECT_EQ((counts[{engine::Split::Train, 0}]), 123);
    EXPECT_EQ((counts[{engine::Split::Train, 1}]), 121);
    EXPECT_EQ((counts[{engine::Split::Val, 0}]), 70);
    EXPECT_EQ((counts[{engine::Split::Val, 1}]), 83);
    ASSERT_EQ(info.issues.size(), 1u);
    EXPECT_EQ(info.issues[0].loss, engine::Loss::Image);
}

}  // namespace
