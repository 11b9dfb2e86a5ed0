// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/coco_json.h"

#include <gtest/gtest.h>

#include <random>

#include "engine/api/limits.h"
#include "engine/data/coco_files.h"
#include "tests/engine/data/source_fixture.h"

namespace {

namespace fs = std::filesystem;

class CocoJson : public test::SourceTest {
protected:
    CocoJson() : SourceTest(engine::data::openCoco) {}

    // Two classes of the ids 3 and 7.
    static std::string json(const std::string& images, const std::string& annotations) {
        return R"({"info": {}, "images": [)" + images + R"(], "annotations": [)" + annotations +
               R"(], "categories": [{"id": 7, "name": "WBC"}, {"id": 3, "name": "RBC"}]})";
    }
    static std::string picture(const std::string& id, const std::string& name) {
        return R"({"id": )" + id + R"(, "file_name": ")" + name + R"(", "width": 100, "height": 80})";
    }
    static std::string annotation(const std::string& image, int category, const std::string& rest) {
        return R"({"id": 1, "image_id": )" + image + R"(, "category_id": )" + std::to_string(category) + ", " + rest +
               "}";
    }
};

TEST_F(CocoJson, ReadsBoxesClassesAndIds) {
    image("a.jpg");
    image("b.jpg");
    text("c.json", json(picture("10", "a.jpg") + "," + picture("42", "b.jpg"),
                        annotation("42", 7, R"("bbox": [10.5, 20, 30, 40.25])") + "," +
                            annotation("42", 3, R"("bbox": [0, 0, 100, 80], "iscrowd": 0)")));
    open();
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"RBC", "WBC"}));
    EXPECT_EQ(listing().classIds, (std::vector<std::int64_t>{3, 7}));
    EXPECT_EQ(entries(), "-:a.jpg -:b.jpg");
    EXPECT_EQ(boxes("b.jpg"), "WBC 10.5 20 40.5 60.25|RBC 0 0 100 80");
    EXPECT_EQ(labels("a.jpg").state, engine::LabelState::EmptyFile);
    EXPECT_EQ(issues(), "");
}

TEST_F(CocoJson, TheOrderOfTheKeysDoesNotMatter) {
    image("a.jpg");
    text("c.json", "\xef\xbb\xbf{\"annotations\": [" + annotation("1", 7, R"("bbox": [1, 2, 3, 4])") +
                       R"(], "categories": [{"name": "x", "id": 7}], "images": [)" + picture("1", "a.jpg") + "]}");
    open();
    EXPECT_EQ(boxes("a.jpg"), "x 1 2 4 6");
}

TEST_F(CocoJson, TakesIdsThatAreTexts) {
    image("a.jpg");
    text("c.json", json(picture(R"("a1")", "a.jpg"), annotation(R"("a1")", 3, R"("bbox": [1, 2, 3, 4])")));
    open();
    EXPECT_EQ(boxes("a.jpg"), "RBC 1 2 4 6");
}

TEST_F(CocoJson, PolygonsBecomeBoxesWhereThereIsNone) {
    image("a.jpg");
    text("c.json",
         json(picture("1", "a.jpg"),
              annotation("1", 3, R"("segmentation": [[10, 10, 30, 12, 20, 50], [5, 40, 6, 41, 6, 42]], "bbox": [])") +
                  "," + annotation("1", 7, R"("segmentation": {"counts": "x", "size": [80, 100]})")));
    open();
    EXPECT_EQ(boxes("a.jpg"), "RBC 5 10 30 50");
    EXPECT_EQ(issuesOf("a.jpg"), "coco.box");
}

TEST_F(CocoJson, CountsWhatItDoesNotUse) {
    image("a.jpg");
    image("more.jpg");
    text("c.json",
         json(picture("1", "a.jpg") + "," + picture("2", "gone.jpg") + "," + picture("1", "more.jpg"),
              annotation("1", 3, R"("bbox": [1, 2, 3, 4], "iscrowd": 1)") + "," +
                  annotation("9", 3, R"("bbox": [1, 2, 3, 4])") + "," + annotation("1", 5, R"("bbox": [1, 2, 3, 4])")));
    open();
    EXPECT_EQ(entries(), "-:a.jpg");
    EXPECT_EQ(issues(), "image.missing coco.same_id coco.crowd coco.no_image coco.unlisted");
    EXPECT_EQ(issuesOf("a.jpg"), "coco.box_category");
    EXPECT_EQ(boxes("a.jpg"), "");
}

TEST_F(CocoJson, FindsImagesWhereverTheyUsuallyLie) {
    for (const char* name :
         {"images/a.jpg", "images/train/b.jpg", "train/c.jpg", "deep/er/d.jpg", "x/e.jpg", "y/e.jpg"})
        image(name);
    text("annotations/instances_train.json",
         json(picture("1", "a.jpg") + "," + picture("2", "b.jpg") + "," + picture("3", "c.jpg") + "," +
                  picture("4", R"(C:\\photos\\d.jpg)") + "," + picture("5", "http://somewhere/e.jpg"),
              annotation("1", 3, R"("bbox": [1, 2, 3, 4])")));
    open();
    EXPECT_EQ(listing().entries.size(), 4u);
    EXPECT_EQ(issues(), "image.missing coco.unlisted");  // two files are called e.jpg
}

TEST_F(CocoJson, AFileForEachSplitAndARootCategory) {
    for (const char* split : {"train", "valid"}) {
        image(std::string(split) + "/a.jpg");
        text(std::string(split) + "/_annotations.coco.json",
             R"({"images": [)" + picture("0", "a.jpg") + R"(], "annotations": [)" +
                 annotation("0", 1, R"("bbox": [1, 2, 3, 4])") +
                 R"(], "categories": [{"id": 0, "name": "cells", "supercategory": "none"},
                    {"id": 1, "name": "RBC", "supercategory": "cells"}]})");
    }
    open();
    EXPECT_EQ(entries(), "train:a.jpg val:a.jpg");
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"cells", "RBC"}));
    EXPECT_EQ(issues(), "coco.root_category");
}

TEST_F(CocoJson, SeveralFilesForASplitAreAQuestion) {
    image("a.jpg");
    image("b.jpg");
    text("annotations/instances_val.json", json(picture("1", "a.jpg"), ""));
    text("annotations/person_keypoints_val.json", json(picture("1", "b.jpg") + std::string(500, ' '), ""));
    open();
    ASSERT_EQ(listing().questions.size(), 1u);
    EXPECT_EQ(listing().questions[0].code, "coco.val");
    EXPECT_EQ(listing().questions[0].proposal, 0u);
    EXPECT_EQ(entries(), "val:a.jpg");
    open({{"coco.val", "annotations/person_keypoints_val.json"}});
    EXPECT_TRUE(listing().questions.at(0).isAnswered);
    EXPECT_EQ(entries(), "val:b.jpg");
    EXPECT_EQ(failure({{"coco.val", "other.json"}}), "dataset.answer");
}

TEST_F(CocoJson, LosesImagesWithMoreBoxesThanTheLimit) {
    std::string annotations = R"({"image_id": 2, "category_id": 1, "bbox": [0, 0, 9, 9]})";
    for (std::int64_t i = 0; i <= engine::limits::kBoxesPerImage; ++i)
        annotations += R"(,{"image_id": 1, "category_id": 1, "bbox": [1, 1, 9, 9]})";
    image("many.jpg");
    image("one.jpg");
    text("set.json", R"({"images": [{"id": 1, "file_name": "many.jpg"}, {"id": 2, "file_name": "one.jpg"}],
        "categories": [{"id": 1, "name": "cell"}], "annotations": [)" +
                         annotations + "]}");
    open();
    EXPECT_FALSE(labels("many.jpg").isUsable);
    EXPECT_EQ(issuesOf("many.jpg"), "label.too_many");
    EXPECT_EQ(labels("many.jpg").issues[0].loss, engine::Loss::Image);
    EXPECT_EQ(boxes("one.jpg"), "cell 0 0 9 9");
}

TEST_F(CocoJson, RefusesWhatIsNoCocoNamingTheByte) {
    image("a.jpg");
    text("c.json", R"({"images": [{"id": NaN}], "annotations": [], "categories": []})");
    EXPECT_EQ(failure(), "json.malformed");
    text("c.json", R"({"images": [], "annotations": [)");
    EXPECT_EQ(failure(), "json.malformed");
    text("c.json", R"({"images": [], "annotations": []})");
    EXPECT_EQ(failure(), "coco.missing");
    text("c.json", json(picture("1", "a.jpg"), annotation("1", 3, R"("bbox": [1, 2, 3, 4})")));
    EXPECT_EQ(failure(), "json.malformed");
    text("c.json", json("", "") + " {}");
    EXPECT_EQ(failure(), "json.malformed");
    // What is passed over may be as deep as it likes.
    text("c.json", R"({"info": )" + std::string(1'000'000, '[') + std::string(1'000'000, ']') + "}");
    EXPECT_EQ(failure(), "coco.missing");
}

TEST_F(CocoJson, TellsItsFilesFromOthers) {
    text("coco.json", R"({"images": []})");
    text("labelme.json", R"({"shapes": [], "imagePath": "a.jpg", "info": 1})");
    text("list.json", R"([{"images": 1}])");
    text("note.txt", R"({"images": []})");
    EXPECT_TRUE(engine::data::beginsAsCoco(m_folder / "coco.json"));
    for (const char* name : {"labelme.json", "list.json", "note.txt"})
        EXPECT_FALSE(engine::data::beginsAsCoco(m_folder / name)) << name;
    EXPECT_THROW(engine::data::beginsAsCoco(m_folder / "absent.json"), engine::Error);
}

TEST_F(CocoJson, AFileThatCannotBeReadIsNamedAndTheOthersAreUsed) {
    image("train/a.jpg");
    text("annotations/instances_train.json",
         json(picture("1", "a.jpg"), annotation("1", 3, R"("bbox": [1, 2, 3, 4])")));
    std::filesystem::create_symlink("/dev/zero", m_folder / "annotations/instances_val.json");
    open();
    EXPECT_EQ(entries(), "train:a.jpg");
    EXPECT_EQ(issues(), "file.not_regular");
    EXPECT_EQ(listing().issues.at(0).file.filename(), "instances_val.json");
}

// Cut and changed files are read or refused, never more.
TEST_F(CocoJson, DamagedFilesAreRefusedOrRead) {
    image("a.jpg");
    const std::string good = json(picture("1", "a.jpg"), annotation("1", 3, R"("bbox": [1, 2, 3, 4])"));
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        std::string bytes = good;
        if (round % 3 == 0)
            bytes.resize(random() % good.size());
        for (unsigned i = 0; i < random() % 4; ++i)
            bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        text("c.json", bytes.empty() ? " " : bytes);
        try {
            const auto source = engine::data::openCoco({m_folder / "c.json", {}, {}}, {});
            for (std::size_t entry = 0; entry < source->listing().entries.size(); ++entry)
                source->labels(entry, {100, 80, 1, false});
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.kind, engine::ErrorKind::Dataset);
            ++refused;
        }
    }
    EXPECT_GT(refused, 100);
}

}  // namespace
