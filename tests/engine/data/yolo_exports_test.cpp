// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/cvat_yolo.h"
#include "engine/data/label_studio_yolo.h"
#include "tests/engine/data/source_fixture.h"

namespace {

using namespace engine;
using namespace engine::data;

constexpr const char* kBox = "1 0.5 0.5 0.2 0.5\n";
constexpr const char* kBoxText = "dog 40 20 60 60";

class CvatYoloExport : public test::SourceTest {
protected:
    CvatYoloExport() : SourceTest(openCvatYolo) {
        text("obj.data", "classes = 2\ntrain = data/train.txt\nnames = data/obj.names\nbackup = backup/\n");
        text("obj.names", "cat\r\ndog\r\n\r\n");
    }
    void pair(const std::string& stem) {
        image(stem + ".jpg");
        text(stem + ".txt", kBox);
    }
};

TEST_F(CvatYoloExport, ReadsThePathsOfTheTrainingComputer) {
    pair("obj_train_data/a");
    pair("obj_train_data/sub dir/b");
    image("obj_train_data/empty.jpg");
    text("obj_train_data/empty.txt", "");
    image("obj_train_data/none.jpg");
    text("train.txt",
         "data/obj_train_data/a.jpg\ndata/obj_train_data/sub dir/b.jpg\n\ndata/obj_train_data/empty.jpg\r\n"
         "data/obj_train_data/none.jpg\ndata/obj_train_data/a.jpg\n");
    open();
    EXPECT_TRUE(looksLikeCvatYolo(m_folder.path()));
    EXPECT_EQ(listing().format, DatasetFormat::CvatYolo);
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"cat", "dog"}));
    EXPECT_EQ(entries(), "-:a.jpg -:empty.jpg -:none.jpg -:b.jpg");
    EXPECT_EQ(boxes("a.jpg"), kBoxText);
    EXPECT_EQ(labels("empty.jpg").state, LabelState::EmptyFile);
    EXPECT_EQ(labels("none.jpg").state, LabelState::NoFile);
    EXPECT_EQ(issues(), "");
}

TEST_F(CvatYoloExport, NamesTheImagesThatWereNotExported) {
    pair("obj_train_data/a");
    text("train.txt", "data/obj_train_data/a.jpg\ndata/obj_train_data/b.jpg\n../../etc/c.jpg\n");
    open();
    EXPECT_EQ(entries(), "-:a.jpg");
    EXPECT_EQ(issues(), "image.missing:2 image.missing:3");
    EXPECT_EQ(listing().issues[0].loss, Loss::Image);
}

TEST_F(CvatYoloExport, TakesSubsetsAsSplitsWhereThereIsValidation) {
    text("obj.data",
         "classes = 3\ntrain = data/train.txt\nvalid = data/valid.txt\ntest = data/gone.txt\nnames = data/obj.names\n");
    pair("obj_train_data/a");
    pair("obj_valid_data/b");
    text("train.txt", "data/obj_train_data/a.jpg\n");
    text("valid.txt", "data/obj_valid_data/b.jpg\n");
    open();
    EXPECT_EQ(entries(), "train:a.jpg val:b.jpg");
    EXPECT_EQ(issues(), "dataset.nc file.missing");
}

TEST_F(CvatYoloExport, RefusesWhatNamesNoClasses) {
    text("obj.names", "\n\n");
    EXPECT_EQ(failure(), "dataset.no_names");
    std::filesystem::remove(m_folder / "obj.data");
    EXPECT_FALSE(looksLikeCvatYolo(m_folder.path()));
    EXPECT_EQ(failure(), "cvat.no_data");
}

class LabelStudioYoloExport : public test::SourceTest {
protected:
    LabelStudioYoloExport() : SourceTest(openLabelStudioYolo) { text("classes.txt", "cat\ndog\n"); }
};

TEST_F(LabelStudioYoloExport, ReadsImagesAndLabels) {
    image("images/1f2e3d4c-a.jpg");
    text("labels/1f2e3d4c-a.txt", kBox);
    image("images/b.png");
    open();
    EXPECT_TRUE(looksLikeLabelStudioYolo(m_folder.path()));
    EXPECT_EQ(listing().format, DatasetFormat::LabelStudioYolo);
    EXPECT_EQ(entries(), "-:1f2e3d4c-a.jpg -:b.png");
    EXPECT_EQ(boxes("1f2e3d4c-a.jpg"), kBoxText);
    EXPECT_EQ(labels("b.png").state, LabelState::NoFile);
    EXPECT_EQ(issues(), "");
}

TEST_F(LabelStudioYoloExport, TakesOriginalImagesWithoutTheirPrefix) {
    image("images/a.jpg");
    text("labels/1f2e3d4c-a.txt", kBox);
    image("images/twice.jpg");
    text("labels/11111111-twice.txt", kBox);
    text("labels/22222222-twice.txt", "");
    text("labels/33333333-gone.txt", kBox);
    open();
    EXPECT_EQ(entries(), "-:a.jpg");
    EXPECT_EQ(boxes("a.jpg"), kBoxText);
    EXPECT_EQ(issues(), "label_studio.ambiguous image.missing");
    for (const Issue& issue : listing().issues)
        EXPECT_EQ(issue.loss, Loss::Image);
}

TEST_F(LabelStudioYoloExport, TakesTheNamesOfTheNotes) {
    std::filesystem::remove(m_folder / "classes.txt");
    text("notes.json", R"({"categories": [{"id": 1, "name": "dog"}, {"id": 0, "name": "cat"}, {"id": 3, "name": "cow"}],
        "info": {"year": 2026, "version": "1.0", "contributor": "Label Studio"}})");
    image("images/a.jpg");
    text("labels/a.txt", kBox);
    open();
    EXPECT_TRUE(looksLikeLabelStudioYolo(m_folder.path()));
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"cat", "dog", "class_2", "cow"}));
    text("notes.json", "{\"categories\": [{\"id\": -1, \"name\": \"dog\"}]}");
    EXPECT_EQ(failure(), "label_studio.no_names");
}

TEST_F(LabelStudioYoloExport, SaysHowToExportWithImages) {
    text("labels/a.txt", kBox);
    EXPECT_EQ(failure(), "label_studio.no_images");
    text("data.yaml", "names: [a]\n");
    EXPECT_FALSE(looksLikeLabelStudioYolo(m_folder.path()));
}

}  // namespace
