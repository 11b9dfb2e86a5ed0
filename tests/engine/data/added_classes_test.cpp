// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// Pictures that the user adds to a dataset for classification, from the files to what training reads.
#include <gtest/gtest.h>

#include <fstream>

#include "engine/api/box_journal.h"
#include "engine/api/convert_dataset.h"
#include "engine/api/dataset_overlay.h"
#include "engine/api/dataset_split.h"
#include "engine/api/error.h"
#include "tests/engine/data/dataset_fixture.h"

namespace {

using namespace engine;

/// Class folders "ant", "bee" and "cow" with a training picture each, and one of a bee to validate.
class AddedClasses : public test::DatasetTest {
protected:
    AddedClasses() {
        for (const char* name : {"train/ant/1.png", "train/bee/2.png", "train/cow/3.png", "val/bee/4.png"})
            picture(name);
        m_files = readDataset({m_folder.path()});
        test::writeFile(m_photo, test::encode(".png", test::cornerPicture()));
    }

    std::string keyOf(const std::filesystem::path& file) { return splitKey(m_files, file); }

    void add(const std::filesystem::path& file, std::int64_t classId) {
        AddedImage picture = imageToAdd(m_files, file);
        picture.classId = classId;
        m_overlay.added[keyOf(picture.file)] = picture;
    }

    DatasetInfo readAdded() {
        writeOverlay(m_file, m_overlay);
        return readDataset({m_folder.path(), {}, m_file});
    }

    /// By its name; nothing where it is not there.
    std::string classOf(const DatasetInfo& info, const std::filesystem::path& file) {
        for (const SampleInfo& sample : info.samples)
            if (sample.image == file)
                return info.classNames.at(static_cast<std::size_t>(sample.classId));
        return {};
    }

    test::TempDir m_elsewhere;
    std::filesystem::path m_file = m_elsewhere / "overlay.json", m_photo = m_elsewhere / "new.png";
    DatasetInfo m_files;  // as they are without the overlay
    DatasetOverlay m_overlay;
};

TEST_F(AddedClasses, AreTrainingImagesOfTheirClass) {
    add(m_photo, 1);
    const DatasetInfo info = readAdded();
    EXPECT_EQ(info.task, DatasetTask::Classify);
    EXPECT_EQ(test::count(info, Split::Train), 4);
    EXPECT_EQ(classOf(info, m_photo), "bee");
    EXPECT_TRUE(info.issues.empty() || !test::has(info, "added.task"));
    const auto found = std::find_if(info.samples.begin(), info.samples.end(),
                                    [this](const SampleInfo& sample) { return sample.image == m_photo; });
    ASSERT_NE(found, info.samples.end());
    EXPECT_EQ(found->split, Split::Train);
    EXPECT_EQ(found->labelState, LabelState::Labelled);
    EXPECT_EQ(found->width, 24);
    test::expectCountsToAddUp(info);
}

TEST_F(AddedClasses, OfThePicturesThatTheFilesHaveStayAsTheyAre) {
    add(m_folder / "train/ant/1.png", 2);
    const DatasetInfo info = readAdded();
    EXPECT_EQ(info.samples.size(), m_files.samples.size());
    EXPECT_EQ(classOf(info, m_folder / "train/ant/1.png"), "ant");
}

TEST_F(AddedClasses, AreReadBackFromTheFileOfChanges) {
    add(m_photo, 2);
    writeOverlay(m_file, m_overlay);
    EXPECT_EQ(readOverlay(m_file).added, m_overlay.added);
    EXPECT_NE(test::readFile(m_file).find("\"version\": 4"), std::string::npos);
    m_overlay.added.begin()->second.classId = -1;
    writeOverlay(m_file, m_overlay);
    EXPECT_EQ(readOverlay(m_file).added, m_overlay.added);
    EXPECT_NE(test::readFile(m_file).find("\"version\": 3"), std::string::npos);
}

TEST_F(AddedClasses, InAFileOfAnEarlierVersionAreNone) {
    test::writeFile(m_file, R"({"version": 3, "classes": [], "splits": {}, "added": [
        {"image": "new.png", "picture": {"file": "/a/new.png", "hash": "00ff", "colour": "red"}}]})");
    const DatasetOverlay old = readOverlay(m_file);
    EXPECT_EQ(old.added.at("new.png"), (AddedImage{"/a/new.png", "00ff", -1}));
}

TEST_F(AddedClasses, BelowNoughtAreRefused) {
    test::writeFile(m_file, R"({"version": 4, "classes": [], "splits": {}, "added": [
        {"image": "new.png", "picture": {"file": "/a/new.png", "hash": "00ff", "class": -3}}]})");
    EXPECT_THROW(readOverlay(m_file), Error);
}

TEST_F(AddedClasses, FollowRenamesMergesAndANewOrder) {
    add(m_photo, 1);
    m_overlay.classes = {{"moo", {2}}, {"insect", {0, 1}}};
    EXPECT_EQ(classOf(readAdded(), m_photo), "insect");
    m_overlay.classes = {{"wasp", {1}}, {"ant", {0}}, {"cow", {2}}};
    m_overlay.splits[keyOf(m_photo)] = Split::Val;
    const DatasetInfo info = readAdded();
    EXPECT_EQ(classOf(info, m_photo), "wasp");
    EXPECT_EQ(test::count(info, Split::Val), 2);
}

TEST_F(AddedClasses, ThatAreNotUsedTakeThePictureWithThem) {
    add(m_photo, 1);
    m_overlay.classes = {{"ant", {0}}, {"cow", {2}}};
    const DatasetInfo info = readAdded();
    EXPECT_EQ(classOf(info, m_photo), "");
    EXPECT_TRUE(std::any_of(info.issues.begin(), info.issues.end(), [this](const Issue& issue) {
        return issue.code == "overlay.dropped_image" && issue.file == m_photo && issue.loss == Loss::Image;
    }));
    test::expectCountsToAddUp(info);
}

TEST_F(AddedClasses, ThatTheFilesDoNotHaveAreIssuesByName) {
    add(m_photo, 7);
    const DatasetInfo info = readAdded();
    EXPECT_EQ(info.samples.size(), m_files.samples.size());
    const Issue& issue = test::issueOf(info, "added.unknown_class");
    EXPECT_EQ(issue.file, m_photo);
    EXPECT_EQ(issue.parameters, std::vector<std::string>{"7"});
    test::expectCountsToAddUp(info);
}

TEST_F(AddedClasses, AndBoxesDoNotMixInOneDataset) {
    test::writeFile(m_elsewhere / "boxes.png", test::encode(".jpg", test::cornerPicture()));
    add(m_photo, 1);
    add(m_elsewhere / "boxes.png", -1);
    DatasetInfo info = readAdded();
    EXPECT_EQ(classOf(info, m_photo), "bee");
    EXPECT_EQ(info.samples.size(), m_files.samples.size() + 1);
    EXPECT_EQ(test::issueOf(info, "added.task").parameters, std::vector<std::string>{"1"});
    DatasetInfo detection = m_files;
    detection.task = DatasetTask::Detect;
    info = applyOverlay(detection, m_overlay);
    EXPECT_EQ(info.samples.size(), detection.samples.size() + 1);
    EXPECT_TRUE(std::any_of(info.samples.begin(), info.samples.end(),
                            [this](const SampleInfo& sample) { return sample.image == m_elsewhere / "boxes.png"; }));
    EXPECT_EQ(test::issueOf(info, "added.task").parameters, std::vector<std::string>{"1"});
}

TEST_F(AddedClasses, AreWrittenOutIntoTheFolderOfTheirClass) {
    add(m_photo, 1);
    m_overlay.classes = {{"wasp", {1}}, {"ant", {0}}, {"cow", {2}}};
    const auto written = convertDataset(readAdded(), m_elsewhere / "written", DatasetFormat::ClassFolders);
    EXPECT_EQ(test::readFile(m_elsewhere / "written/train/wasp/new.png"), test::readFile(m_photo));
    const DatasetInfo info = readDataset({written});
    EXPECT_EQ(info.classNames, (std::vector<std::string>{"ant", "cow", "wasp"}));
    EXPECT_EQ(test::count(info, Split::Train), 4);
    EXPECT_EQ(test::count(info, Split::Val), 1);
    EXPECT_EQ(classOf(info, written / "train/wasp/2.png"), "wasp");
    EXPECT_EQ(classOf(info, written / "val/wasp/4.png"), "wasp");
}

TEST_F(AddedClasses, WithoutPicturesAreClassesOfTheCopyToo) {
    m_files.classNames.push_back("empty");
    m_files.classIds.push_back(3);
    const auto written = convertDataset(m_files, m_elsewhere / "written", DatasetFormat::ClassFolders);
    EXPECT_EQ(readDataset({written}).classNames, (std::vector<std::string>{"ant", "bee", "cow", "empty"}));
}

TEST_F(AddedClasses, OfOneNameAreTwoPicturesInTheCopy) {
    picture("train/ant/deeper/1.png");
    const auto written =
        convertDataset(readDataset({m_folder.path()}), m_elsewhere / "written", DatasetFormat::ClassFolders);
    EXPECT_EQ(readDataset({written}).samples.size(), 5u);
}

TEST_F(AddedClasses, ThatAreNoNamesOfFoldersAreRefused) {
    for (const char* name : {"", ".", "..", "a/b", "a\\b", "a:b", " a", "a ", "a.", ".a", "a\nb", "\xff", "BEE"}) {
        DatasetInfo info = m_files;
        info.classNames[0] = name;
        try {
            convertDataset(info, m_elsewhere / "written", DatasetFormat::ClassFolders);
            FAIL() << name;
        } catch (const Error& error) {
            EXPECT_EQ(error.code, "convert.folder_names") << name;
            EXPECT_FALSE(error.hint.empty());
        }
    }
    EXPECT_FALSE(std::filesystem::exists(m_elsewhere / "written"));
}

TEST_F(AddedClasses, AStopLeavesNoHalfCopy) {
    std::stop_source stop;
    const auto stopNow = [&stop](const Progress&) { stop.request_stop(); };
    convertDataset(m_files, m_elsewhere / "written", DatasetFormat::ClassFolders, stopNow, stop.get_token());
    EXPECT_TRUE(std::filesystem::is_empty(m_elsewhere / "written"));
}

TEST_F(AddedClasses, AreInTheJournalAndSoIsTheirChange) {
    const std::filesystem::path journal = m_elsewhere / "boxes.jsonl";
    BoxEdit edit{"2026-01-02T03:04:05Z", BoxEdit::Action::Edit, "new.png", {}, {}, AddedImage{m_photo, "00ff", 1}};
    BoxEdit change = edit;
    change.removed = edit.added;
    change.added->classId = 0;
    for (const BoxEdit& one : {edit, change})
        appendBoxEdit(journal, one);
    std::ofstream(journal, std::ios::app)
        << R"({"time":"","action":"edit","image":"a","before":[],"after":[],"added":{"file":"a","hash":"","class":-1}})"
        << '\n';
    EXPECT_EQ(readBoxEdits(journal, 200), (std::vector<BoxEdit>{edit, change}));
}

}  // namespace
