// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// Pictures that the user adds to a dataset, from its files to what training reads.
#include <gtest/gtest.h>

#include <map>

#include "engine/api/box_journal.h"
#include "engine/api/convert_dataset.h"
#include "engine/api/dataset_overlay.h"
#include "engine/api/dataset_split.h"
#include "engine/api/error.h"
#include "tests/engine/data/dataset_fixture.h"

namespace {

using namespace engine;
using Boxes = std::vector<BoxLabel>;

/// Every file below a folder, by its bytes.
std::map<std::filesystem::path, std::string> filesOf(const std::filesystem::path& folder) {
    std::map<std::filesystem::path, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files[entry.path()] = test::readFile(entry.path());
    }
    return files;
}

class AddedImages : public test::DatasetTest {
protected:
    AddedImages() {
        simple();
        yaml("train: images/train\nval: images/val\nnames: {0: a, 1: b}\n");
        m_files = read();
        photo("new.png", ".png");
    }

    void photo(const std::string& name, const char* suffix) {
        test::writeFile(m_elsewhere / name, test::encode(suffix, test::cornerPicture()));
    }

    std::string keyOf(const std::filesystem::path& file) { return splitKey(m_files, file); }

    /// As the window does it.
    void add(const std::filesystem::path& file, const Boxes& boxes) {
        const AddedImage picture = imageToAdd(m_files, file);
        m_overlay.added[keyOf(picture.file)] = picture;
        m_overlay.boxes[keyOf(picture.file)] = boxes;
    }

    DatasetInfo readAdded() {
        writeOverlay(m_file, m_overlay);
        return readDataset({m_folder / "data.yaml", {}, m_file});
    }

    test::TempDir m_elsewhere;
    std::filesystem::path m_file = m_elsewhere / "overlay.json", m_photo = m_elsewhere / "new.png";
    DatasetInfo m_files;  // as they are without the overlay
    DatasetOverlay m_overlay;
    Boxes m_boxes{{1, 0.25f, 1.0f / 3, 0.125f, 0.1f}, {0, 0.5f, 0.5f, 1, 1}};
};

TEST_F(AddedImages, AreTrainingImagesWithTheirBoxesAndTheFolderStaysAsItIs) {
    const auto before = filesOf(m_folder.path());
    add(m_photo, m_boxes);
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 2);
    EXPECT_EQ(test::count(info, Split::Val), 1);
    const auto found = std::find_if(info.samples.begin(), info.samples.end(),
                                    [this](const SampleInfo& sample) { return sample.image == m_photo; });
    ASSERT_NE(found, info.samples.end());
    EXPECT_EQ(found->split, Split::Train);
    EXPECT_EQ(found->boxes, m_boxes);
    EXPECT_EQ(found->labelState, LabelState::Labelled);
    EXPECT_EQ(found->width, 24);
    EXPECT_EQ(found->height, 16);
    EXPECT_TRUE(info.issues.empty());
    EXPECT_TRUE(std::is_sorted(info.samples.begin(), info.samples.begin() + 2,
                               [](const SampleInfo& a, const SampleInfo& b) { return a.image < b.image; }));
    test::expectCountsToAddUp(info);
    EXPECT_EQ(filesOf(m_folder.path()), before);
}

TEST_F(AddedImages, AreReadBackFromTheFileOfChanges) {
    add(m_photo, m_boxes);
    writeOverlay(m_file, m_overlay);
    EXPECT_NE(test::readFile(m_file).find("\"version\": 3"), std::string::npos);
    const DatasetOverlay read = readOverlay(m_file);
    EXPECT_EQ(read.added, m_overlay.added);
    EXPECT_EQ(read.boxes, m_overlay.boxes);
    EXPECT_FALSE(read.isEmpty());
}

TEST_F(AddedImages, KeepAnOddName) {
    const std::filesystem::path odd = m_elsewhere / "caff\xc3\xa8 \xff\n.png";
    std::filesystem::copy_file(m_photo, odd);
    add(odd, m_boxes);
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 2);
    EXPECT_TRUE(info.issues.empty());
}

TEST_F(AddedImages, WithoutBoxesAreBackground) {
    add(m_photo, {});
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 2);
    EXPECT_TRUE(std::any_of(info.samples.begin(), info.samples.end(), [this](const SampleInfo& sample) {
        return sample.image == m_photo && sample.labelState == LabelState::EmptyFile && sample.boxes.empty();
    }));
}

TEST_F(AddedImages, FollowClassesAndSplitsThatAreChanged) {
    add(m_photo, m_boxes);
    m_overlay.classes = {{"both", {1, 0}}};
    m_overlay.splits[keyOf(m_photo)] = Split::Val;
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 1);
    EXPECT_EQ(test::count(info, Split::Val), 2);
    for (const SampleInfo& sample : info.samples) {
        for (const BoxLabel& box : sample.boxes)
            EXPECT_EQ(box.classId, 0);
    }
    EXPECT_TRUE(info.issues.empty());
}

TEST_F(AddedImages, ThatAreGoneAreIssuesByNameAndTheOthersGoOn) {
    photo("second.jpg", ".jpg");
    add(m_photo, m_boxes);
    add(m_elsewhere / "second.jpg", m_boxes);
    m_overlay.splits[keyOf(m_photo)] = Split::Val;
    std::filesystem::remove(m_photo);
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 2);
    EXPECT_EQ(test::count(info, Split::Val), 1);
    ASSERT_EQ(info.issues.size(), 1u);
    EXPECT_EQ(info.issues[0].code, "added.missing");
    EXPECT_EQ(info.issues[0].file, m_photo);
    EXPECT_EQ(info.issues[0].loss, Loss::Image);
    EXPECT_EQ(info.issues[0].message.rfind("added picture not found: " + m_photo.string(), 0), 0u);
    test::expectCountsToAddUp(info);
}

TEST_F(AddedImages, ThatWereMovedAndAddedAnewAreThereOnce) {
    add(m_photo, m_boxes);
    std::filesystem::rename(m_photo, m_elsewhere / "moved.png");
    add(m_elsewhere / "moved.png", m_boxes);
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 2);
    EXPECT_TRUE(info.issues.empty());
    test::expectCountsToAddUp(info);
}

TEST_F(AddedImages, ThatAreNoPictureAnyMoreAreLostByName) {
    add(m_photo, m_boxes);
    test::writeFile(m_photo, "not a picture");
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 1);
    ASSERT_EQ(info.issues.size(), 1u);
    EXPECT_EQ(info.issues[0].file, m_photo);
    test::expectCountsToAddUp(info);
}

TEST_F(AddedImages, WithOtherBytesThanTheyHadAreUsedWithAWarning) {
    add(m_photo, m_boxes);
    photo("new.png", ".jpg");
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 2);
    ASSERT_EQ(info.issues.size(), 1u);
    EXPECT_EQ(info.issues[0].code, "added.changed");
    EXPECT_EQ(info.issues[0].severity, Severity::Warning);
    EXPECT_EQ(info.issues[0].loss, Loss::Nothing);
}

TEST_F(AddedImages, ThatTheDatasetHasGotOfItsOwnAreThereOnce) {
    picture("images/train/late.png");
    add(m_folder / "images/train/late.png", m_boxes);
    const DatasetInfo info = readAdded();
    EXPECT_EQ(test::count(info, Split::Train), 2);
    test::expectCountsToAddUp(info);
    EXPECT_TRUE(std::any_of(info.samples.begin(), info.samples.end(), [this](const SampleInfo& sample) {
        return sample.image.filename() == "late.png" && sample.boxes == m_boxes;
    }));
}

TEST_F(AddedImages, AnImageOfTheDatasetIsKnownByWhicheverName) {
    const std::filesystem::path own = m_folder / "images/train/a.png";
    std::filesystem::create_directory_symlink(m_folder / "images/train", m_elsewhere / "link");
    EXPECT_EQ(imageToAdd(m_files, m_elsewhere / "link/a.png").file, own);
    const AddedImage first = imageToAdd(m_files, m_elsewhere / "./new.png");
    EXPECT_EQ(first.file, m_photo);
    std::filesystem::copy_file(m_photo, m_elsewhere / "copy.png");
    EXPECT_EQ(imageToAdd(m_files, m_elsewhere / "copy.png").hash, first.hash);
    EXPECT_EQ(first.hash.size(), 32u);
}

TEST_F(AddedImages, WhatIsNoPictureIsRefusedByName) {
    test::writeFile(m_elsewhere / "notes.txt", "text");
    for (const char* name : {"notes.txt", "gone.png"}) {
        try {
            imageToAdd(m_files, m_elsewhere / name);
            FAIL() << name;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Dataset);
            EXPECT_EQ(error.file, m_elsewhere / name);
        }
    }
}

TEST_F(AddedImages, AreNotUsedWhereImagesHaveAClassAndNoBoxes) {
    add(m_photo, m_boxes);
    m_files.task = DatasetTask::Classify;
    for (SampleInfo& sample : m_files.samples)
        sample.classId = 0;
    const DatasetInfo info = applyOverlay(m_files, m_overlay);
    EXPECT_EQ(info.samples.size(), m_files.samples.size());
    EXPECT_EQ(test::issueOf(info, "added.task").parameters, std::vector<std::string>{"1"});
}

TEST_F(AddedImages, AreWrittenOutWithThePictures) {
    add(m_photo, m_boxes);
    const DatasetInfo info = readAdded();
    const auto yamlFile = convertDataset(info, m_elsewhere / "written", DatasetFormat::Ultralytics);
    const DatasetInfo written = readDataset({yamlFile});
    EXPECT_EQ(test::count(written, Split::Train), 2);
    EXPECT_EQ(test::readFile(m_elsewhere / "written/images/train/new.png"), test::readFile(m_photo));
    for (std::size_t i = 0; i < 2; ++i) {
        if (written.samples[i].image.filename() == "new.png") {
            EXPECT_EQ(written.samples[i].boxes, m_boxes);
        }
    }
}

// The window keeps edits and undo in the journal, and the result in the overlay.
TEST_F(AddedImages, TheJournalTellsAfterARestartWhatUndoTakesOut) {
    const std::filesystem::path journal = m_elsewhere / "boxes.jsonl";
    const AddedImage picture = imageToAdd(m_files, m_photo);
    const BoxEdit edit{"2026-01-02T03:04:05Z", BoxEdit::Action::Edit, keyOf(m_photo), {}, m_boxes, picture};
    appendBoxEdit(journal, edit);
    add(m_photo, m_boxes);
    EXPECT_EQ(test::count(readAdded(), Split::Train), 2);

    const std::vector<BoxEdit> edits = readBoxEdits(journal, 200);
    ASSERT_EQ(edits, std::vector<BoxEdit>{edit});
    DatasetOverlay later = readOverlay(m_file);
    ASSERT_EQ(later.boxes.at(edits[0].image), edits[0].after);
    later.added.erase(edits[0].image);
    later.boxes.erase(edits[0].image);
    EXPECT_TRUE(later.isEmpty());
    appendBoxEdit(journal, {"", BoxEdit::Action::Undo, edit.image, edit.after, edit.before, edit.added});
    EXPECT_TRUE(readBoxEdits(journal, 200).empty());
    const DatasetInfo info = applyOverlay(m_files, later);
    EXPECT_EQ(test::count(info, Split::Train), 1);
    EXPECT_TRUE(info.issues.empty());
}

TEST_F(AddedImages, ThatAreTakenOutAreGoneAfterARestartAndTheJournalBringsThemBack) {
    const std::filesystem::path journal = m_elsewhere / "boxes.jsonl";
    add(m_photo, m_boxes);
    m_overlay.splits[keyOf(m_photo)] = Split::Val;
    EXPECT_EQ(test::count(readAdded(), Split::Val), 2);
    BoxEdit edit{"2026-01-02T03:04:05Z", BoxEdit::Action::Edit, keyOf(m_photo), m_boxes, {}};
    edit.removed = m_overlay.added.at(edit.image);
    edit.split = m_overlay.splits.at(edit.image);
    appendBoxEdit(journal, edit);
    m_overlay = {};
    DatasetInfo info = readAdded();
    EXPECT_EQ(info.samples.size(), m_files.samples.size());
    EXPECT_TRUE(info.issues.empty());
    EXPECT_TRUE(std::filesystem::exists(m_photo));

    const BoxEdit later = readBoxEdits(journal, 200).at(0);
    m_overlay.added[later.image] = *later.removed;
    m_overlay.boxes[later.image] = later.before;
    m_overlay.splits[later.image] = *later.split;
    info = readAdded();
    EXPECT_EQ(test::count(info, Split::Val), 2);
    EXPECT_TRUE(info.issues.empty());
}

}  // namespace
