// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/labelme_json.h"

#include "tests/engine/data/source_fixture.h"

namespace {

using namespace engine;
using namespace engine::data;

std::string shape(const std::string& label, const std::string& type, const std::string& points) {
    return R"({"label": ")" + label + R"(", "points": )" + points + R"(, "group_id": null, "shape_type": ")" + type +
           R"(", "flags": {}})";
}

std::string json(const std::string& imagePath, const std::string& shapes) {
    return R"({"version": "5.0.1", "flags": {}, "shapes": [)" + shapes + R"(], "imagePath": ")" + imagePath +
           R"(", "imageData": "aGVsbG8=", "imageHeight": 80, "imageWidth": 100})";
}

class LabelMeJson : public test::SourceTest {
protected:
    LabelMeJson() : SourceTest(openLabelMe) {}

    void pair(const std::string& stem, const std::string& shapes) {
        image(stem + ".jpg");
        text(stem + ".json", json(stem + ".jpg", shapes));
    }
};

TEST_F(LabelMeJson, PutsBoxesAroundShapes) {
    pair("a", shape("dog", "rectangle", "[[60, 40.5], [10, 5]]") + "," +
                  shape("cat", "polygon", "[[10, 20], [30, 10], [20, 60]]") + "," +
                  shape("dog", "circle", "[[50, 40], [53, 44]]") + "," + shape("cat", "mask", "[[5, 6], [7, 8]]"));
    open();
    EXPECT_TRUE(looksLikeLabelMe(m_folder.path()));
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"cat", "dog"}));
    EXPECT_EQ(boxes("a.jpg"), "dog 10 5 60 40.5|cat 10 10 30 60|dog 45 35 55 45|cat 5 6 8 9");
    EXPECT_EQ(issues(), "");
    EXPECT_EQ(issuesOf("a.jpg"), "");
    EXPECT_EQ(entries(), "-:a.jpg");
}

TEST_F(LabelMeJson, SkipsShapesWithoutABox) {
    pair("a", shape("x", "point", "[[1, 2]]") + "," + shape("x", "line", "[[1, 2], [3, 4]]") + "," +
                  shape("x", "linestrip", "[[1, 2], [3, 4]]") + "," + shape("cat", "rectangle", "[[0, 0], [9, 9]]"));
    open();
    EXPECT_EQ(issuesOf("a.jpg"), "labelme.shape labelme.shape labelme.shape");
    for (const Issue& issue : labels("a.jpg").issues) {
        EXPECT_EQ(issue.severity, Severity::Note);
        EXPECT_EQ(issue.loss, Loss::Box);
    }
    EXPECT_EQ(boxes("a.jpg"), "cat 0 0 9 9");
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"cat"}));
}

TEST_F(LabelMeJson, LosesOneShapeAtATime) {
    pair("a", R"({"label": "cat"}, 7, {"points": [[1, 2], [3, 4]]}, {"label": "cat", "points": [[1, "2"], [3, 4]]},)" +
                  shape("cat", "circle", "[[1, 2], [3, 4], [5, 6]]") + "," +
                  shape("cat", "rectangle", "[[5, 5], [5, 9]]") + "," + shape("cat", "rectangle", "[[0, 0], [9, 9]]"));
    open();
    EXPECT_EQ(issuesOf("a.jpg"),
              "labelme.points labelme.not_a_shape labelme.label labelme.points labelme.points label.degenerate");
    EXPECT_EQ(boxes("a.jpg"), "cat 0 0 9 9");
}

TEST_F(LabelMeJson, ReadsWhatVersionsWrite) {
    image("old.jpg");
    text("old.json", R"({"shapes": [{"label": "cat", "points": [[10, 20], [30, 10], [20, 60]], "line_color": null}],
        "lineColor": [0, 255, 0, 128], "imagePath": "old.jpg", "imageData": null})");
    image("new.jpg");
    text("new.json",
         "\xef\xbb\xbf"
         R"({"version": "5.5.0", "shapes": [{"label": 7, "points": [[0, 0], [9, 9]],
        "shape_type": "rectangle", "description": "", "mask": null}], "imagePath": "new.jpg", "imageHeight": null})");
    open();
    EXPECT_EQ(boxes("old.jpg"), "cat 10 10 30 60");
    EXPECT_EQ(boxes("new.jpg"), "7 0 0 9 9");
}

TEST_F(LabelMeJson, FindsImagesBesideAndElsewhere) {
    const std::string one = shape("cat", "rectangle", "[[0, 0], [9, 9]]");
    image("images/first.png");
    text("json/one.json", json("..\\\\images\\\\first.png", one));
    image("images/second.png");
    text("json/second.json", json("C:\\\\else\\\\gone.png", one));
    text("json/third.json", json("../../outside.png", one));
    image("images/plain.png");
    open();
    EXPECT_EQ(entries(), "-:first.png -:plain.png -:second.png");
    EXPECT_EQ(boxes("first.png"), "cat 0 0 9 9");
    EXPECT_EQ(boxes("second.png"), "cat 0 0 9 9");
    EXPECT_EQ(labels("plain.png").state, LabelState::NoFile);
    EXPECT_EQ(issues(), "annotation.image_name image.missing");
}

TEST_F(LabelMeJson, MalformedJsonCostsItsImageWithTheLine) {
    pair("a", shape("cat", "rectangle", "[[0, 0], [9, 9]]"));
    image("bad.jpg");
    text("bad.json", "{\"shapes\": [\n{\"label\": \"cat\", \"points\": [[NaN, 1]]}]}");
    image("deep.jpg");
    text("deep.json", "{\"shapes\": " + std::string(1000, '[') + std::string(1000, ']') + "}");
    image("empty.jpg");
    text("empty.json", "");
    text("settings.json", "{\"theme\": \"dark\"}");
    open();
    EXPECT_EQ(issuesOf("bad.jpg"), "json.malformed:2");
    for (const char* name : {"bad.jpg", "deep.jpg", "empty.jpg"})
        EXPECT_FALSE(labels(name).isUsable) << name;
    EXPECT_EQ(issues(), "labelme.other");
}

TEST_F(LabelMeJson, SplitsByFolderAndRefusesWhatHasNoShapes) {
    EXPECT_EQ(failure(), "labelme.no_shapes");
    EXPECT_FALSE(looksLikeLabelMe(m_folder.path()));
    for (const char* stem : {"train/a", "val/b", "test/c"})
        pair(stem, shape("cat", "rectangle", "[[0, 0], [9, 9]]"));
    open();
    EXPECT_EQ(entries(), "train:a.jpg val:b.jpg test:c.jpg");
}

}  // namespace
