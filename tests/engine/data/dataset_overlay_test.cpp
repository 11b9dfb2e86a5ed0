// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/dataset_overlay.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/api/convert_dataset.h"
#include "engine/api/error.h"
#include "tests/engine/data/dataset_fixture.h"

namespace {

using namespace engine;

SampleInfo sampleOf(const std::string& name, Split split, const std::vector<std::int64_t>& classes) {
    SampleInfo sample;
    sample.image = "/data/" + name;
    sample.split = split;
    for (const std::int64_t id : classes)
        sample.boxes.push_back({id, 0.5f, 0.5f, 0.25f, 0.25f});
    return sample;
}

// Classes 1, 3 and 7 of the files.
DatasetInfo cells() {
    DatasetInfo info;
    info.root = "/data";
    info.classNames = {"red", "white", "plate"};
    info.classIds = {1, 3, 7};
    info.samples = {sampleOf("a.jpg", Split::Train, {0, 1, 2}), sampleOf("b.jpg", Split::Train, {2, 2}),
                    sampleOf("c.jpg", Split::Val, {1, 0})};
    info.imagesFound = 3;
    return info;
}

std::vector<std::int64_t> classesOf(const SampleInfo& sample) {
    std::vector<std::int64_t> classes;
    for (const BoxLabel& box : sample.boxes)
        classes.push_back(box.classId);
    return classes;
}

using Ids = std::vector<std::int64_t>;

TEST(ApplyOverlay, AnEmptyOneChangesNothing) {
    const DatasetInfo info = applyOverlay(cells(), {});
    EXPECT_EQ(info.classNames, cells().classNames);
    EXPECT_EQ(classesOf(info.samples[0]), (Ids{0, 1, 2}));
    EXPECT_TRUE(info.issues.empty());
}

TEST(ApplyOverlay, RenamesMergesAndReordersWithoutLosingABox) {
    const DatasetInfo info = applyOverlay(cells(), {{{"platelet", {7}}, {"cell", {3, 1}}}, {}});
    EXPECT_EQ(info.classNames, (std::vector<std::string>{"platelet", "cell"}));
    EXPECT_EQ(info.classIds, (Ids{7, 3}));
    EXPECT_EQ(classesOf(info.samples[0]), (Ids{1, 1, 0}));
    EXPECT_EQ(classesOf(info.samples[1]), (Ids{0, 0}));
    EXPECT_EQ(classesOf(info.samples[2]), (Ids{1, 1}));
    EXPECT_TRUE(info.issues.empty());
}

TEST(ApplyOverlay, SaysHowManyBoxesOfAClassAreDropped) {
    const DatasetInfo info = applyOverlay(cells(), {{{"red", {1}}, {"white", {3}}}, {}});
    EXPECT_EQ(classesOf(info.samples[0]), (Ids{0, 1}));
    EXPECT_TRUE(info.samples[1].boxes.empty());
    ASSERT_EQ(info.issues.size(), 1u);
    EXPECT_EQ(info.issues[0].code, "overlay.dropped");
    EXPECT_EQ(info.issues[0].loss, Loss::Box);
    EXPECT_EQ(info.issues[0].parameters, (std::vector<std::string>{"3", "plate"}));
}

TEST(ApplyOverlay, AnImageWhoseClassIsDroppedIsLostByName) {
    DatasetInfo folders;
    folders.task = DatasetTask::Classify;
    folders.root = "/data";
    folders.classNames = {"ant", "bee"};
    folders.classIds = {0, 1};
    folders.samples = {sampleOf("a.jpg", Split::Train, {}), sampleOf("b.jpg", Split::Train, {})};
    folders.samples[0].classId = 0;
    folders.samples[1].classId = 1;
    folders.imagesFound = 2;
    const DatasetInfo info = applyOverlay(folders, {{{"insect", {1}}}, {}});
    ASSERT_EQ(info.samples.size(), 1u);
    EXPECT_EQ(info.samples[0].image, "/data/b.jpg");
    EXPECT_EQ(info.samples[0].classId, 0);
    EXPECT_EQ(test::issueOf(info, "overlay.dropped_image").file, "/data/a.jpg");
    test::expectCountsToAddUp(info);
}

TEST(ApplyOverlay, MovesImagesBetweenSplitsAndKeepsThemSorted) {
    const DatasetInfo info = applyOverlay(cells(), {{}, {{"a.jpg", Split::Val}, {"c.jpg", Split::Train}}});
    ASSERT_EQ(info.samples.size(), 3u);
    EXPECT_EQ(info.samples[0].image, "/data/b.jpg");
    EXPECT_EQ(info.samples[1].image, "/data/c.jpg");
    EXPECT_EQ(info.samples[1].split, Split::Train);
    EXPECT_EQ(info.samples[2].image, "/data/a.jpg");
    EXPECT_EQ(info.samples[2].split, Split::Val);
}

TEST(ApplyOverlay, AnImageOfTwoSplitsMovedIntoOneIsUsedOnce) {
    DatasetInfo both = cells();
    both.samples.push_back(sampleOf("a.jpg", Split::Val, {0, 1, 2}));
    both.imagesFound = 4;
    const DatasetInfo info = applyOverlay(both, {{}, {{"a.jpg", Split::Train}}});
    EXPECT_EQ(info.samples.size(), 3u);
    EXPECT_EQ(test::issueOf(info, "image.same_file").file, "/data/a.jpg");
    test::expectCountsToAddUp(info);
}

TEST(ApplyOverlay, EntriesAboutWhatIsNotThereAreIssues) {
    const DatasetInfo info =
        applyOverlay(cells(), {{{"red", {1, 2}}, {"white", {3, 1}}, {"plate", {7}}}, {{"gone.jpg", Split::Val}}});
    ASSERT_EQ(info.issues.size(), 3u);
    EXPECT_EQ(info.issues[0].code, "overlay.unknown_class");
    EXPECT_EQ(info.issues[0].parameters, (std::vector<std::string>{"red", "2"}));
    EXPECT_EQ(info.issues[1].code, "overlay.repeated");
    EXPECT_EQ(info.issues[2].code, "overlay.lost_split");
    EXPECT_EQ(info.issues[2].file, "/data/gone.jpg");
    EXPECT_EQ(classesOf(info.samples[0]), (Ids{0, 1, 2}));
}

TEST(ApplyOverlay, CorrectedBoxesStandInPlaceOfTheImagesOwn) {
    DatasetInfo info = cells();
    info.samples[1].labelState = LabelState::NoFile;
    const BoxLabel drawn{7, 0.125f, 0.25f, 0.0625f, 0.5f};
    info = applyOverlay(info, {{}, {}, {{"a.jpg", {}}, {"b.jpg", {drawn}}}});
    EXPECT_TRUE(info.samples[0].boxes.empty());
    EXPECT_EQ(info.samples[0].labelState, LabelState::EmptyFile);
    EXPECT_EQ(info.samples[1].boxes, (std::vector<BoxLabel>{{2, 0.125f, 0.25f, 0.0625f, 0.5f}}));
    EXPECT_EQ(info.samples[1].labelState, LabelState::Labelled);
    EXPECT_EQ(classesOf(info.samples[2]), (Ids{1, 0}));
    EXPECT_TRUE(info.issues.empty());
}

TEST(ApplyOverlay, CorrectedBoxesFollowRenamesMergesAndOrder) {
    const std::vector<BoxLabel> boxes{{3, 0.5f, 0.5f, 0.25f, 0.25f}, {7, 0.5f, 0.5f, 0.5f, 0.5f}};
    const DatasetInfo info =
        applyOverlay(cells(), {{{"platelet", {7}}, {"cell", {3, 1}}}, {{"a.jpg", Split::Val}}, {{"a.jpg", boxes}}});
    EXPECT_EQ(info.samples[1].image, "/data/a.jpg");
    EXPECT_EQ(classesOf(info.samples[1]), (Ids{1, 0}));
    const DatasetInfo dropped = applyOverlay(cells(), {{{"white", {3}}}, {}, {{"a.jpg", boxes}}});
    EXPECT_EQ(classesOf(dropped.samples[0]), Ids{0});
    EXPECT_EQ(test::issueOf(dropped, "overlay.dropped").loss, Loss::Box);
}

TEST(ApplyOverlay, CorrectedBoxesOfWhatIsNotThereAreIssues) {
    const DatasetInfo info = applyOverlay(
        cells(), {{}, {}, {{"gone.jpg", {}}, {"a.jpg", {{2, 0.5f, 0.5f, 0.5f, 0.5f}, {1, 0.5f, 0.5f, 0.5f, 0.5f}}}}});
    EXPECT_EQ(classesOf(info.samples[0]), Ids{0});
    ASSERT_EQ(info.issues.size(), 2u);
    EXPECT_EQ(info.issues[0].code, "overlay.unknown_boxes");
    EXPECT_EQ(info.issues[0].loss, Loss::Box);
    EXPECT_EQ(info.issues[0].parameters, (std::vector<std::string>{"1", "2"}));
    EXPECT_EQ(info.issues[1].code, "overlay.lost_boxes");
    EXPECT_EQ(info.issues[1].file, "/data/gone.jpg");
}

TEST(ApplyOverlay, ASplitThatGotItsFirstLabelsIsNotUnlabelledAnyMore) {
    DatasetInfo info = cells();
    for (SampleInfo& sample : info.samples)
        sample.labelState = LabelState::NoFile;
    for (const char* split : {"train", "val"})
        info.issues.push_back({Severity::Error, "label.none", "", {}, 0, Loss::Nothing, {split, "1", "a.txt"}});
    info = applyOverlay(info, {{}, {}, {{"c.jpg", {{1, 0.5f, 0.5f, 0.5f, 0.5f}}}}});
    ASSERT_EQ(info.issues.size(), 1u);
    EXPECT_EQ(info.issues[0].parameters.front(), "train");
}

class CorrectedDataset : public test::DatasetTest {};

TEST_F(CorrectedDataset, IsReadWithItsBoxesAndWrittenOutWithThem) {
    simple();
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    const test::TempDir elsewhere;
    DatasetOverlay overlay;
    overlay.boxes["images/train/a.png"] = {{1, 0.25f, 1.0f / 3, 0.125f, 0.1f}, {0, 0.5f, 0.5f, 1, 1}};
    writeOverlay(elsewhere / "overlay.json", overlay);
    const std::string label = test::readFile(m_folder / "labels/train/a.txt");
    const DatasetInfo info = readDataset({m_folder / "data.yaml", {}, elsewhere / "overlay.json"});
    ASSERT_EQ(info.samples.size(), 2u);
    EXPECT_EQ(info.samples[0].boxes, overlay.boxes["images/train/a.png"]);
    EXPECT_EQ(test::readFile(m_folder / "labels/train/a.txt"), label);
    const DatasetInfo written = readDataset({convertDataset(info, elsewhere / "new", DatasetFormat::Ultralytics)});
    EXPECT_EQ(written.samples[0].boxes, info.samples[0].boxes);
    EXPECT_EQ(written.samples[1].boxes, info.samples[1].boxes);
}

TEST(OverlayFile, ReadsBackCorrectedBoxesBitForBit) {
    const test::TempDir folder;
    DatasetOverlay overlay;
    overlay.boxes = {{"a b.jpg", {{7, 0.1f, 1.0f / 3, 0.7f, 1e-6f}, {0, 0, 1, 1, 1}}}, {"bad\xff.jpg", {}}};
    EXPECT_FALSE(overlay.isEmpty());
    writeOverlay(folder / "overlay.json", overlay);
    EXPECT_EQ(readOverlay(folder / "overlay.json").boxes, overlay.boxes);
}

TEST(OverlayFile, AFileOfAnEarlierVersionIsReadAndWithoutBoxesItIsWrittenLikeThat) {
    const test::TempDir folder;
    const auto file = folder / "overlay.json";
    test::writeFile(file,
                    R"({"version": 1, "classes": [{"name": "cell", "from": [1]}], "splits": {"val": ["a.jpg"]}})");
    DatasetOverlay overlay = readOverlay(file);
    EXPECT_EQ(overlay.classes.size(), 1u);
    EXPECT_EQ(overlay.splits.at("a.jpg"), Split::Val);
    EXPECT_TRUE(overlay.boxes.empty());
    writeOverlay(file, overlay);
    EXPECT_NE(test::readFile(file).find("\"version\": 1"), std::string::npos);
    overlay.boxes["a.jpg"] = {};
    writeOverlay(file, overlay);
    EXPECT_NE(test::readFile(file).find("\"version\": 2"), std::string::npos);
}

TEST(OverlayFile, ReadsBackWhatWasWritten) {
    const test::TempDir folder;
    const DatasetOverlay overlay{{{"caff\xc3\xa8 \"x\"", {0, 7}}, {"empty", {}}},
                                 {{"images/a b.jpg", Split::Val},
                                  {"images/bad\xff.jpg", Split::Train},
                                  {"images/line\nbreak.jpg", Split::Test}}};
    writeOverlay(folder / "new/overlay.json", overlay);
    const DatasetOverlay read = readOverlay(folder / "new/overlay.json");
    EXPECT_EQ(read.splits, overlay.splits);
    ASSERT_EQ(read.classes.size(), 2u);
    EXPECT_EQ(read.classes[0].name, overlay.classes[0].name);
    EXPECT_EQ(read.classes[0].from, overlay.classes[0].from);
    EXPECT_TRUE(read.classes[1].from.empty());
    writeOverlay(folder / "none.json", {});
    EXPECT_TRUE(readOverlay(folder / "none.json").isEmpty());
}

TEST(ChoicesFile, KeepsAnswersAndTheSeed) {
    const test::TempDir folder;
    const ReadingChoices choices{{{"format", "coco"}, {"coco.train", "caf\xc3\xa9.json"}}, 18446744073709551615ULL};
    writeChoices(folder / "new/cells.json", choices);
    EXPECT_EQ(readChoices(folder / "new/cells.json"), choices);
    test::writeFile(folder / "old.json", R"({"version": 1, "answers": {"format": "voc"}})");
    EXPECT_EQ(readChoices(folder / "old.json"), (ReadingChoices{{{"format", "voc"}}, 0}));
    for (const char* text : {"", "[]", R"({"version": 1})", R"({"version": 1, "answers": [1]})", R"({"version": 2})"}) {
        test::writeFile(folder / "bad.json", text);
        EXPECT_THROW(readChoices(folder / "bad.json"), Error) << text;
    }
}

TEST(OverlayFile, RefusesWhatItCannotReadByName) {
    const test::TempDir folder;
    const auto file = folder / "overlay.json";
    const auto failure = [&] {
        try {
            readOverlay(file);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Dataset);
            EXPECT_EQ(error.file, file);
            return error.code;
        }
        return std::string("none");
    };
    EXPECT_EQ(failure(), "file.missing");
    for (const char* text : {"", "[]", "{}", "{\"version\": \"1\"}", "{\"version\": 1, \"classes\": 3, \"splits\": {}}",
                             "{\"version\": 1, \"classes\": [{\"name\": 1, \"from\": []}], \"splits\": {}}",
                             "{\"version\": 1, \"classes\": [], \"splits\": {\"val\": [null]}}",
                             "{\"version\": 2, \"classes\": [], \"splits\": {}, \"boxes\": [{\"image\": \"a\"}]}",
                             "{\"version\": 2, \"classes\": [], \"splits\": {}, \"boxes\": [{\"image\": \"a\", "
                             "\"boxes\": [[0, 0.5, 0.5, 0.5, 2]]}]}",
                             "{\"version\": 3, \"classes\": [], \"splits\": {}, \"added\": [{\"image\": \"a\"}]}"}) {
        test::writeFile(file, text);
        EXPECT_EQ(failure(), "overlay.unreadable") << text;
    }
    test::writeFile(file, "{\"version\": 5}");
    EXPECT_EQ(failure(), "overlay.version");
}

}  // namespace
